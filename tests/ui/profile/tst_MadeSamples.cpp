// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/FieldsTree.h"
#include "profile/ImportPanel.h"
#include "profile/SamplePane.h"
#include "profile/SamplesPage.h"
#include "session/Session.h"
#include "support/TestWorkspace.h"
#include "theme/Theme.h"

#include <QAction>
#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QUndoStack>

using namespace hookbench;
using namespace Qt::StringLiterals;

/// Samples made from others or from nothing: variants, test users, other people in place of real ones.
class MadeSamplesTest : public QObject {
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
        m_session->selectProfile(u"ada"_s);
        m_page = std::make_unique<SamplesPage>(m_session.get());
        m_page->resize(900, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
    }

    void makesAVariant_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("value"); // as JSON; empty: absent
        QTest::newRow("absent") << u"absent"_s << QString();
        QTest::newRow("null") << u"null"_s << u"null"_s;
        QTest::newRow("empty") << u"an empty text"_s << u"\"\""_s;
        QTest::newRow("quote") << u"a quotation mark"_s << u"\"a\\\"b\""_s;
        QTest::newRow("other kind") << u"an empty list"_s << u"[]"_s;
    }

    void makesAVariant()
    {
        QFETCH(QString, what);
        QFETCH(QString, value);
        const std::vector<Sample> before = m_session->workspace().profiles;
        const Sample ada = *m_session->workspace().profile("ada");
        goToField(u"Name"_s);
        trigger(variants(), what);
        QCOMPARE(m_session->workspace().profiles.size(), before.size() + 1);
        const Sample& made = m_session->workspace().profiles.back();
        QVERIFY2(QString::fromStdString(made.name).contains(what), made.name.c_str());
        const json::Value* name = made.fields.find("Name");
        QCOMPARE(name ? QString::fromStdString(json::toCompactText(*name)) : QString(), value);
        Sample rest = made;
        Sample original = ada;
        rest.fields.remove("Name");
        original.fields.remove("Name");
        QCOMPARE(rest.fields, original.fields);
        QCOMPARE(*m_session->workspace().profile("ada"), ada);
        QVERIFY(chosen().contains(what));
        m_session->undoStack()->undo();
        QCOMPARE(m_session->workspace().profiles, before);
    }

    void offersVariantsOfAMissingField()
    {
        m_session->selectProfile(u"grace"_s);
        SamplePane pane(m_session.get());
        auto* tree = pane.findChild<FieldsTree*>();
        const QModelIndex field = find(tree, u"QualtricID"_s);
        QVERIFY(field.isValid());
        tree->setCurrentIndex(field);
        QMenu* menu = pane.findChild<QMenu*>(u"variantMenu"_s);
        emit menu->aboutToShow();
        for (const QAction* action : menu->actions())
            QVERIFY(action->text() != u"absent"_s || m_session->profile().fields.find("QualtricID"));
        trigger(menu, u"a backslash"_s);
        QCOMPARE(m_session->profile().fields.textOf("QualtricID"), "a\\b");
    }

    void noVariantsOfAHeading()
    {
        auto* tree = m_page->findChild<FieldsTree*>();
        tree->setCurrentIndex(tree->model()->index(0, 0));
        QVERIFY(!m_page->findChild<QToolButton*>(u"makeVariant"_s)->isEnabled());
    }

    void randomTestUser()
    {
        const std::size_t before = m_session->workspace().profiles.size();
        action("randomTestUser")->trigger();
        QCOMPARE(m_session->workspace().profiles.size(), before + 1);
        const Sample& user = m_session->workspace().profiles.back();
        QVERIFY(user.fields.find("QualtricID")); // what the body reads
        QVERIFY(user.fields.textOf("Email").ends_with("@example.com"));
        QCOMPARE(user.name, user.fields.textOf("Name"));
        QCOMPARE(chosen(), QString::fromStdString(user.name));
        m_session->undoStack()->undo();
        QCOMPARE(m_session->workspace().profiles.size(), before);
    }

    void handMadeTestUser()
    {
        action("handMadeTestUser")->trigger();
        const Sample& user = m_session->workspace().profiles.back();
        QCOMPARE(user.fields.find("QualtricID")->text(), "");
        QCOMPARE(user.fields.find("Email")->text(), "");
        QVERIFY(find(m_page->findChild<FieldsTree*>(), u"QualtricID"_s).isValid());
    }

    void anonymisesInOneStep()
    {
        const std::vector<Sample> before = m_session->workspace().profiles;
        const Sample ada = *m_session->workspace().profile("ada");
        m_page->findChild<QToolButton*>(u"anonymiseSample"_s)->click();
        QCOMPARE(m_session->workspace().profiles.size(), before.size());
        QVERIFY(!m_session->workspace().profile("ada"));
        const Sample& other = m_session->workspace().profiles.back();
        QVERIFY(other.fields.textOf("Name") != ada.fields.textOf("Name"));
        QCOMPARE(other.fields.textOf("Name").size(), ada.fields.textOf("Name").size());
        QVERIFY(other.id.find("ada") == std::string::npos);
        QCOMPARE(chosen(), QString::fromStdString(other.name));
        m_session->undoStack()->undo();
        QCOMPARE(m_session->workspace().profiles, before);
    }

    void anonymisesWhatIsKeptOfAFile()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"people.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Name,Email,Score\nAda Lovelace,ada@gmail.com,5\nAda Byron,ada.b@gmail.com,6\n");
        file.close();
        m_page->importFile(file.fileName());
        auto* panel = m_page->findChild<ImportPanel*>();
        auto* rows = panel->findChild<QTableView*>(u"importedRecords"_s);
        QTRY_COMPARE(rows->model()->rowCount(), 2);
        panel->findChild<QCheckBox*>(u"anonymiseRecords"_s)->click();
        rows->selectAll();
        panel->findChild<QPushButton*>(u"keepRecords"_s)->click();
        const auto& profiles = m_session->workspace().profiles;
        const Sample& first = profiles[profiles.size() - 2];
        const Sample& second = profiles.back();
        QCOMPARE(json::toCompactText(*first.fields.find("Score")), "5");
        const auto firstWord = [](const Sample& sample) {
            return QString::fromStdString(sample.fields.textOf("Name")).section(u' ', 0, 0);
        };
        QVERIFY(firstWord(first) != u"Ada"_s);
        QCOMPARE(firstWord(first), firstWord(second));
        QVERIFY(first.name.find("Lovelace") == std::string::npos);
        QVERIFY(first.fields.textOf("Email").ends_with("@zzzzz.zzz"));
    }

private:
    QMenu* variants()
    {
        QMenu* menu = m_page->findChild<QMenu*>(u"variantMenu"_s);
        emit menu->aboutToShow();
        return menu;
    }

    static void trigger(QMenu* menu, const QString& text)
    {
        emit menu->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (action->text() == text) {
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(u"nothing called "_s + text));
    }

    void goToField(const QString& name)
    {
        auto* tree = m_page->findChild<FieldsTree*>();
        const QModelIndex field = find(tree, name);
        QVERIFY(field.isValid());
        tree->setCurrentIndex(field);
    }

    static QModelIndex find(FieldsTree* tree, const QString& name)
    {
        const auto found = tree->model()->match(
            tree->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QModelIndex() : found.first();
    }

    QAction* action(const char* name) const { return m_page->findChild<QAction*>(QLatin1String(name)); }
    QString chosen() const { return m_page->findChild<QTreeView*>(u"sampleList"_s)->currentIndex().data().toString(); }

    std::unique_ptr<test::TestWorkspace> m_workspace;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SamplesPage> m_page;
};

QTEST_MAIN(MadeSamplesTest)
#include "tst_MadeSamples.moc"
