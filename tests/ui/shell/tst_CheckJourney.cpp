// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowTest.h"
#include "bulk/BulkView.h"
#include "common/MessageLine.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>

using namespace hookbench;

/// The check of all profiles in the window: from the campaign, from the profiles, to the body and to a report.
class TestCheckJourney : public WindowTest {
    Q_OBJECT

private slots:
    void fromTheCampaignToTheTag()
    {
        printNameAsItIs();
        QTest::keyClick(m_window.get(), Qt::Key_F7);
        QTRY_VERIFY2(message().contains(QStringLiteral("1 of 4 profiles have a problem")), qPrintable(message()));
        auto* tree = child<QTreeView>("bulkFindings");
        QTRY_VERIFY(tree->isVisible());
        tree->setFocus();
        tree->setCurrentIndex(tree->model()->index(0, 0));
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(editor()->selectedText(), QStringLiteral("{{ Profile.Name }}"));
        QVERIFY(m_session->profile().fields.textOf("Name").find('"') != std::string::npos);
    }

    void fromAFileOfProfilesToAReport()
    {
        printNameAsItIs();
        m_dialogs.file = write("many.csv", "Name\nAda\n\"Grace \"\"G\"\"\"\n");
        action("Check a File of Pr&ofiles…")->trigger();
        QTRY_VERIFY2(
            message().contains(QStringLiteral("1 of 2 profiles have a problem (many.csv)")), qPrintable(message()));
        m_dialogs.newFile = m_folder.filePath(QStringLiteral("found"));
        child<QToolButton>("saveReport")->click();
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("found.html"))));
        QVERIFY(message().contains(QStringLiteral("found.html")));
    }

    void fromTheProfiles()
    {
        printNameAsItIs();
        m_window->showPage(Page::Profiles);
        child<QToolButton>("checkAll")->click();
        QTRY_VERIFY2(message().contains(QStringLiteral("1 of 4")), qPrintable(message()));
        QVERIFY(child<BulkView>("bulkView")->isVisible());

        m_window->showPage(Page::Profiles);
        m_dialogs.file = write("many.jsonl", "{\"Name\":\"Ada\"}\n");
        for (QAction* candidate : m_window->findChildren<QAction*>()) {
            if (candidate->text() == QStringLiteral("Import File…"))
                candidate->trigger();
        }
        child<QPushButton>("checkRecords")->click();
        QTRY_COMPARE(message(), QStringLiteral("All 1 profiles are fine (many.jsonl)."));
    }

    void whichFieldsLeaveIsSaid()
    {
        printNameAsItIs();
        child<QTabBar>("sections")->setCurrentIndex(4);
        child<QPushButton>("showLeaving")->click();
        const QString hosts = child<QLabel>("leavingHosts")->text();
        QVERIFY2(hosts.contains(QStringLiteral("127.0.0.1")) && hosts.contains(QStringLiteral("qualtrics.com")),
            qPrintable(hosts));
        auto* list = child<QTreeView>("leavingFields");
        const auto named =
            list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("Profile.Name"));
        QVERIFY(!named.isEmpty());
        QCOMPARE(named.first().siblingAtColumn(1).data().toString(), QStringLiteral("Its value"));
        QVERIFY(named.first().siblingAtColumn(2).data().toString().contains(QStringLiteral("in the body")));
        list->setCurrentIndex(named.first());
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY2(
            editor()->selectedText().contains(QStringLiteral("Profile.Name")), qPrintable(editor()->selectedText()));
        editor()->setText(QStringLiteral("{}"));
        QTRY_VERIFY(!list->isVisible());
    }

private:
    /// A name with a quotation mark breaks the payload from now on.
    void printNameAsItIs() const
    {
        const QString body = editor()->text().replace(QRegularExpression(QStringLiteral("\"fromName\": \"[^\"]*\"")),
            QStringLiteral("\"fromName\": \"{{ Profile.Name }}\""));
        editor()->setText(body);
        QTRY_COMPARE(m_session->campaign().body, body.toStdString());
    }
    QString message() const { return child<BulkView>("bulkView")->findChild<MessageLine*>()->text(); }

    QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestCheckJourney)
#include "tst_CheckJourney.moc"
