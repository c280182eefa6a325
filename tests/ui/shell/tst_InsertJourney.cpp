// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowTest.h"
#include "common/DraggedField.h"

#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QTreeView>

using namespace hookbench;

/// A property gets into the body by mouse and plain words: nobody types Liquid.
class TestInsertJourney : public WindowTest {
    Q_OBJECT

private slots:
    void aPropertyIsInsertedFromTheMenu()
    {
        putCaretInto("fromName");
        QAction* insert = action("&Field…");
        QVERIFY(menuOf(insert));
        QCOMPARE(menuOf(insert)->title(), QStringLiteral("&Insert"));
        insert->trigger(); // as the menu does it
        auto* list = child<QListView>("fieldChoices");
        QVERIFY(list->isVisible());
        QTest::keyClicks(child<QLineEdit>("fieldSearch"), QStringLiteral("Profile.Name"));
        const QModelIndex row = list->model()->index(0, 0);
        QCOMPARE(row.data().toString(), QStringLiteral("Profile.Name"));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row).center());
        auto* fallback = child<QLineEdit>("fieldFallback");
        QTest::mouseClick(fallback, Qt::LeftButton);
        QTest::keyClicks(fallback, QStringLiteral("friend"));
        const QString tag = child<QLabel>("fieldTag")->text();
        QVERIFY2(tag.startsWith(QStringLiteral("{{ Profile.Name | default: 'friend'")), qPrintable(tag));
        QVERIFY(!child<QLabel>("fieldResult")->text().isEmpty());
        QTest::mouseClick(child<QPushButton>("insertField"), Qt::LeftButton);
        QVERIFY(editor()->hasFocus());
        const QString body = QString::fromStdString(m_session->campaign().body);
        QVERIFY2(body.contains(QStringLiteral("\"fromName\": \"") + tag), qPrintable(body));
        QVERIFY(m_session->preview()->request.outcome == liquid::OutcomeKind::Payload);
    }

    void aRowOfTheSampleIsDraggedIntoTheBody()
    {
        auto* tree = child<QTreeView>("fieldsTree");
        const QModelIndex row = find(tree, QStringLiteral("Name"));
        QVERIFY(row.isValid());
        QVERIFY(row.flags().testFlag(Qt::ItemIsDragEnabled));
        QVERIFY(tree->dragEnabled());
        const std::unique_ptr<QMimeData> mime(tree->model()->mimeData({row}));
        putCaretInto("fromName");
        const auto caret = static_cast<long>(editor()->positions().caret());
        const long x = editor()->SendScintilla(QsciScintillaBase::SCI_POINTXFROMPOSITION, 0UL, caret);
        const long y = editor()->SendScintilla(QsciScintillaBase::SCI_POINTYFROMPOSITION, 0UL, caret);
        const QPoint at(static_cast<int>(x), static_cast<int>(y) + 4);
        QDragEnterEvent enter(at, Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(editor()->viewport(), &enter);
        QDropEvent drop(at, Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(editor()->viewport(), &drop);
        const QString body = QString::fromStdString(m_session->campaign().body);
        QVERIFY2(body.contains(QStringLiteral("\"fromName\": \"{{ Profile.Name | default: '' }}")), qPrintable(body));
    }

    void aRowGoesInFromItsMenu()
    {
        auto* tree = child<QTreeView>("fieldsTree");
        putCaretInto("fromName");
        tree->setCurrentIndex(find(tree, QStringLiteral("Name")));
        QAction* insert = action("Insert into Body");
        QVERIFY(insert && tree->actions().contains(insert) && insert->isEnabled());
        insert->trigger();
        QVERIFY(m_session->campaign().body.find("{{ Profile.Name | default: '' }}") != std::string::npos);
    }

    void aSnippetGoesIn()
    {
        putCaretInto("fromName");
        action("&Abort for This Customer")->trigger();
        QVERIFY(m_session->campaign().body.find("{% if  %}{% abort %}{% endif %}") != std::string::npos);
    }

private:
    /// Before the first character of a key's text.
    void putCaretInto(const char* key)
    {
        const std::string_view body = editor()->contents();
        const std::size_t value = body.find('"', body.find(':', body.find(key))) + 1;
        editor()->SendScintilla(QsciScintillaBase::SCI_GOTOPOS, static_cast<unsigned long>(value));
    }

    QMenu* menuOf(const QAction* action) const
    {
        for (QAction* top : m_window->menuBar()->actions()) {
            if (top->menu() && top->menu()->actions().contains(action))
                return top->menu();
        }
        return nullptr;
    }

    static QModelIndex find(const QTreeView* tree, const QString& name)
    {
        const auto found = tree->model()->match(
            tree->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QModelIndex() : found.constFirst();
    }
};

QTEST_MAIN(TestInsertJourney)
#include "tst_InsertJourney.moc"
