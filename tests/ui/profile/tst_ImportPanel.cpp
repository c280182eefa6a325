// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/ImportPanel.h"

#include "common/MessageLine.h"
#include "profile/ImportModel.h"
#include "profile/SampleEditor.h"
#include "profile/SamplesPage.h"
#include "session/Session.h"
#include "support/TestWorkspace.h"
#include "theme/Theme.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUndoStack>

using namespace hookbench;

namespace {

constexpr int records = 5000; // several blocks

QByteArray lines()
{
    QByteArray text;
    for (int i = 0; i < records; ++i)
        text += "{\"Name\":\"N" + QByteArray::number(i) + (i % 1000 == 7 ? "\",\"a.b\":1}\n" : "\"}\n");
    return text;
}

QByteArray utf16(const QByteArray& text)
{
    const QString units = QString::fromUtf8(text);
    return "\xFF\xFE" + QByteArray(reinterpret_cast<const char*>(units.utf16()), units.size() * 2);
}

} // namespace

class ImportPanelTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        installTheme();
    }

    void init()
    {
        m_workspace = std::make_unique<test::TestWorkspace>();
        m_session = std::make_unique<Session>();
        QVERIFY(m_session->open(m_workspace->folder()).empty());
    }

    void cleanup()
    {
        m_panel.reset();
        m_session.reset();
    }

    void showsEveryRecord_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("as it is") << lines();
        QTest::newRow("with a byte order mark") << QByteArray("\xEF\xBB\xBF").append(lines());
        QTest::newRow("through a copy") << utf16(lines());
    }

    void showsEveryRecord()
    {
        QFETCH(QByteArray, bytes);
        open(bytes);
        QTRY_COMPARE(table()->model()->rowCount(), records);
        QCOMPARE(table()->model()->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Name"));
        for (const int row : {0, 999, 1000, 4999, 2500, 1, 4000})
            QCOMPARE(cell(row, 0), QStringLiteral("N%1").arg(row));
        QCOMPARE(cell(7, 1), QStringLiteral("1"));
    }

    void groupsFindingsAndGoesToThem()
    {
        open(lines());
        auto* findings = m_panel->findChild<QListView*>(QStringLiteral("importFindings"));
        QTRY_COMPARE(findings->model()->rowCount(), 1);
        const QModelIndex first = findings->model()->index(0, 0);
        QTRY_VERIFY2(first.data().toString().contains(QStringLiteral("5 record")), qPrintable(first.data().toString()));
        emit findings->activated(first);
        QCOMPARE(table()->currentIndex().row(), 7);
    }

    void triesARecordInThePreview()
    {
        open(lines());
        QTRY_COMPARE(table()->model()->rowCount(), records);
        table()->selectRow(3000);
        const std::size_t before = m_session->workspace().profiles.size();
        button("tryRecord")->click();
        QVERIFY(m_session->isOnTrial());
        QCOMPARE(m_session->workspace().profiles.size(), before);
    }

    void keepsChosenRecords()
    {
        open("identity,Age\n1,36\n2,37\n");
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        table()->selectRow(1);
        button("keepRecords")->click();
        const Sample& kept = m_session->workspace().profiles.back();
        QCOMPARE(json::toCompactText(kept.fields), R"({"Identity":"2","Age":37})");
        m_session->undoStack()->undo();
        QVERIFY(
            m_session->workspace().profiles.back().fields != kept.fields || m_session->workspace().profiles.empty());
    }

    void cancelKeepsWhatWasRead_data()
    {
        QTest::addColumn<int>("rowsBefore");
        QTest::newRow("before the first row") << 0;
        QTest::newRow("at the first rows") << 1;
        QTest::newRow("further on") << 20'000;
    }

    void cancelKeepsWhatWasRead()
    {
        QFETCH(int, rowsBefore);
        constexpr int all = 400'000;
        QByteArray text;
        for (int i = 0; i < all; ++i)
            text += "{\"Name\":\"N" + QByteArray::number(i) + "\"}\n";
        const auto before = m_session->workspace().profiles;
        open(text);
        QTRY_VERIFY(table()->model()->rowCount() >= rowsBefore);
        QVERIFY(button("cancelImport")->isVisibleTo(m_panel.get()));
        button("cancelImport")->click();
        QTRY_VERIFY(!button("cancelImport")->isVisibleTo(m_panel.get()));
        const int rows = table()->model()->rowCount();
        QVERIFY2(rows < all, "it stopped");
        QCOMPARE(m_session->workspace().profiles, before);
        if (rows == 0)
            return;
        QCOMPARE(cell(rows - 1, 0), QStringLiteral("N%1").arg(rows - 1));
        table()->selectRow(rows - 1);
        button("keepRecords")->click();
        QCOMPARE(m_session->workspace().profiles.size(), before.size() + 1);
    }

    void closedWhileItReads()
    {
        for (int i = 0; i < 5; ++i)
            open(lines()); // each one takes the place of the one before
        QTRY_COMPARE(table()->model()->rowCount(), records);
    }

    void droppedOntoThePage_data()
    {
        QTest::addColumn<bool>("isFile");
        QTest::newRow("a file") << true;
        QTest::newRow("a text") << false;
    }

    void droppedOntoThePage()
    {
        QFETCH(bool, isFile);
        SamplesPage page(m_session.get());
        QMimeData dropped;
        const QString path = m_folder.filePath(QStringLiteral("dropped.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Name;Age\nAda;36\n");
        file.close();
        if (isFile)
            dropped.setUrls({QUrl::fromLocalFile(path)});
        else
            dropped.setText(QStringLiteral("Name;Age\nAda;36\n"));
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &drop);
        QVERIFY(drop.isAccepted());
        auto* panel = page.findChild<ImportPanel*>();
        QVERIFY(panel);
        auto* rows = panel->findChild<QTableView*>(QStringLiteral("importedRecords"));
        QTRY_COMPARE(rows->model()->rowCount(), 1);
        QCOMPARE(rows->model()->index(0, 0).data().toString(), QStringLiteral("Ada"));
    }

    void goesToASampleAndBackToTheFile()
    {
        SamplesPage page(m_session.get());
        const QString path = m_folder.filePath(QStringLiteral("people.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Name;Age\nAda;36\nBob;41\n");
        file.close();
        page.importFile(path);
        page.show();
        auto* panel = page.findChild<ImportPanel*>();
        auto* rows = panel->findChild<QTableView*>(QStringLiteral("importedRecords"));
        QTRY_COMPARE(rows->model()->rowCount(), 2);
        rows->selectRow(1);
        panel->findChild<QPushButton*>(QStringLiteral("editRecord"))->click();
        auto* editor = page.findChild<SampleEditor*>();
        QVERIFY(editor->isVisible() && !panel->isVisible());
        QCOMPARE(m_session->workspace().profiles.back().name, "Bob");
        auto* back = page.findChild<QPushButton*>(QStringLiteral("backToFile"));
        QVERIFY(back->text().contains(QStringLiteral("people.csv")));
        back->click();
        QVERIFY(panel->isVisible() && !back->isVisible());
        auto* list = page.findChild<QTreeView*>(QStringLiteral("sampleList"));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->currentIndex()).center());
        QVERIFY(editor->isVisible() && back->isVisible());
    }

    void refusesDropsOfOtherThings()
    {
        SamplesPage page(m_session.get());
        QMimeData dropped;
        dropped.setUrls({QUrl(QStringLiteral("https://example.com/a.csv"))});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(&page, &enter);
        QVERIFY(!enter.isAccepted());
    }

    void tellsWhatCannotBeRead()
    {
        open("{\"a\":1}\n{\"a\":\n{\"a\":3}\n");
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        QVERIFY(cell(1, 0).contains(QStringLiteral("line 2")));
        table()->selectRow(1);
        button("tryRecord")->click();
        QVERIFY(!m_session->isOnTrial());
        m_panel = std::make_unique<ImportPanel>(m_session.get(), m_folder.filePath(QStringLiteral("no-such-file")));
        QVERIFY(m_panel->findChild<MessageLine*>()->text().contains(QStringLiteral("no-such-file")));
    }

    void pastesIntoThePage()
    {
        SamplesPage page(m_session.get());
        QGuiApplication::clipboard()->setText(QStringLiteral("Name;Age\nAda;36\n"));
        QAction* paste = nullptr;
        for (QAction* action : page.findChildren<QAction*>()) {
            if (action->objectName() == QStringLiteral("importCopied"))
                paste = action;
        }
        QVERIFY(paste);
        paste->trigger();
        auto* panel = page.findChild<ImportPanel*>();
        QVERIFY(panel);
        QTRY_COMPARE(panel->findChild<QTableView*>(QStringLiteral("importedRecords"))->model()->rowCount(), 1);
        panel->findChild<QPushButton*>(QStringLiteral("closeImport"))->click();
        QTRY_VERIFY(!page.findChild<ImportPanel*>());
    }

    void modelKeepsItsPromises()
    {
        open(lines());
        const QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(table()->model()->rowCount(), records);
    }

private:
    void open(const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("customers"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        m_panel = std::make_unique<ImportPanel>(m_session.get(), path);
    }

    QTableView* table() const { return m_panel->findChild<QTableView*>(QStringLiteral("importedRecords")); }
    QPushButton* button(const char* name) const { return m_panel->findChild<QPushButton*>(QLatin1String(name)); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }

    QTemporaryDir m_folder;
    std::unique_ptr<test::TestWorkspace> m_workspace;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ImportPanel> m_panel;
};

QTEST_MAIN(ImportPanelTest)
#include "tst_ImportPanel.moc"
