// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowTour.h"
#include "language/Language.h"
#include "session/BodyReview.h"

#include <QAccessible>
#include <QScrollArea>

using namespace hookbench;

namespace {

/// Qt gives areas that scroll the role of a client area.
bool isSensible(QAccessible::Role role, const QWidget* widget)
{
    const bool isArea = role == QAccessible::Client && qobject_cast<const QScrollArea*>(widget);
    return isArea || (role != QAccessible::NoRole && role != QAccessible::Client && role != QAccessible::Window);
}

/// All that can be reached from an interface through its children, itself included.
void collect(QAccessibleInterface* interface, QSet<QObject*>& reached)
{
    if (!interface || !interface->isValid())
        return;
    if (interface->object())
        reached.insert(interface->object());
    const bool isData = interface->role() == QAccessible::Table || interface->role() == QAccessible::Tree
        || interface->role() == QAccessible::List;
    for (int i = 0; !isData && i < interface->childCount(); ++i)
        collect(interface->child(i), reached);
}

bool takesKeys(const QWidget* widget, const QWidget* window)
{
    const bool isProxied = widget->focusProxy() != nullptr;
    return widget->isVisibleTo(window) && widget->isEnabled() && !isProxied
        && (widget->focusPolicy() & Qt::TabFocus) != 0;
}

} // namespace

/// The window as screen readers get it.
class TestAccessibility : public WindowTour {
    Q_OBJECT

private slots:
    void everyControlHasANameAndARole()
    {
        installLanguage(QStringLiteral("en"));
        QAccessible::setActive(true);
        openAt(1.0);
        sendOnce();
        QStringList faults;
        for (const Stop& stop : stops()) {
            stop.go();
            settle();
            QSet<QObject*> reached;
            collect(QAccessible::queryAccessibleInterface(m_window.get()), reached);
            for (QWidget* widget : m_window->findChildren<QWidget*>()) {
                if (takesKeys(widget, m_window.get()))
                    faults << faultsOf(widget, reached);
            }
        }
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void aBrokenBodyIsAnnounced()
    {
        openAt(1.0);
        QTRY_VERIFY(announcement().contains(QStringLiteral("Valid JSON for 4 of 4 samples")));
        const std::string before = m_session->campaign().body;
        editor()->selectAll();
        const QString standing = announcement();
        QTest::keyClicks(editor(), QStringLiteral("1 2"));
        QCOMPARE(announcement(), standing); // never while one types
        QTRY_VERIFY(announcement().contains(QStringLiteral("Valid JSON for 0 of 4 samples")));
        QVERIFY(!announcement().contains(QStringLiteral("errors 0")));
        QVERIFY(announcement().contains(QStringLiteral("There is text after the end of the JSON")));
        m_session->editBody(m_session->campaignId(), before);
        QTRY_VERIFY(announcement().contains(QStringLiteral("Valid JSON for 4 of 4 samples")));
    }

    void answersAreAnnounced()
    {
        openAt(1.0);
        sendOnce();
        QTRY_VERIFY(announcement().contains(QStringLiteral("200")));
    }

private:
    /// What screen readers were last told: the name of a notification in the tree, whose appearance they speak. (That
    /// it appears to them cannot be seen here: without a reader Qt sends nothing.)
    QString announcement() const
    {
        auto* announcer = m_window->findChild<QWidget*>(QStringLiteral("announcer"));
        QAccessibleInterface* interface = announcer ? QAccessible::queryAccessibleInterface(announcer) : nullptr;
        return interface && interface->role() == QAccessible::Notification ? interface->text(QAccessible::Name)
                                                                           : QString();
    }

    static QStringList faultsOf(QWidget* widget, const QSet<QObject*>& reached)
    {
        const QString what =
            QStringLiteral("%1 %2: ").arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
        const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface)
            return {what + u"nothing"};
        QStringList faults;
        if (interface->text(QAccessible::Name).trimmed().isEmpty())
            faults << what + u"no name";
        if (!isSensible(interface->role(), widget))
            faults << what + QStringLiteral("role %1").arg(interface->role());
        if (!reached.contains(widget))
            faults << what + u"not in the tree";
        return faults;
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_Accessibility.moc"
