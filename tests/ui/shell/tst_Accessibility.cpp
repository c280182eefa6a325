// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowTour.h"
#include "language/Language.h"

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

private:
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
