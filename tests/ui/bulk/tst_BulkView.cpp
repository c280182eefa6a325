// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/BulkView.h"

#include "bulk/BulkModel.h"
#include "bulk/CausePlot.h"
#include "bulk/SizePlot.h"
#include "common/MessageLine.h"
#include "session/Session.h"
#include "support/TestWorkspace.h"
#include "theme/Theme.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace hookbench;

namespace {

QByteArray lines(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += "{\"Name\":\"N" + QByteArray::number(i) + (i % 100 == 7 ? " \\\"x\\\"" : "") + "\"}\n";
    return text;
}

} // namespace

/// The check of all profiles as a user drives it: buttons, rows, report.
class TestBulkView : public QObject {
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
        m_view = std::make_unique<BulkView>(m_session.get());
        m_view->resize(1200, 300);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup()
    {
        m_view.reset();
        m_session->discardChanges();
        m_session.reset();
    }

    void checksAllSamples()
    {
        click("checkSamples");
        QTRY_COMPARE(message(), QStringLiteral("All 2 profiles are fine (samples of the workspace)."));
        QVERIFY(label("bulkCounts").contains(QStringLiteral("Checked: 2. With a problem: 0.")));
        QVERIFY(label("bulkFields").contains(QStringLiteral("Missing in every profile: Profile.QualtricID")));
    }

    void aBrokenSampleIsSelected()
    {
        QVERIFY(addSample("Eve", "Eve \"E\" Adams"));
        m_session->selectProfile(QStringLiteral("ada"));
        QSignalSpy places(m_view.get(), &BulkView::placeActivated);
        click("checkSamples");
        QTRY_COMPARE(message(), QStringLiteral("1 of 3 profiles have a problem (samples of the workspace)."));
        const QModelIndex first = tree()->model()->index(0, 0);
        QVERIFY2(tree()->model()->index(0, 1).data().toString().contains(QStringLiteral("in the body")),
            qPrintable(tree()->model()->index(0, 1).data().toString()));
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, tree()->visualRect(first).center());
        QCOMPARE(m_session->profile().name, std::string("Eve"));
        QVERIFY(!m_session->isOnTrial());
        const Place place = places.takeFirst().at(0).value<Place>();
        QCOMPARE(place.part, Part::Body);
        QCOMPARE(QByteArray::fromStdString(m_session->campaign().body)
                     .mid(static_cast<qsizetype>(place.range.begin), static_cast<qsizetype>(place.range.size())),
            QByteArray("{{ Profile.Name }}"));
    }

    void aProfileOfAFileIsTriedAndKept()
    {
        const QString path = fileOf(lines(1000));
        m_view->checkFile(path);
        QTRY_COMPARE(
            message(), QStringLiteral("10 of %1 profiles have a problem (many.jsonl).").arg(QLocale().toString(1000)));
        tree()->setFocus();
        tree()->setCurrentIndex(tree()->model()->index(0, 0));
        QTest::keyClick(tree(), Qt::Key_Right);
        const QModelIndex third = tree()->model()->index(2, 0, tree()->model()->index(0, 0));
        QVERIFY2(third.data().toString().contains(QStringLiteral("many#208")), qPrintable(third.data().toString()));
        tree()->setCurrentIndex(third);
        QTest::keyClick(tree(), Qt::Key_Return);
        QVERIFY(m_session->isOnTrial());
        QVERIFY(m_session->preview()->request.body.find("N207 \"x\"") != std::string::npos);
        m_session->keepTrial();
        QCOMPARE(m_session->workspace().events.size(), 1U); // it was tried with an event that is there
        QCOMPARE(m_session->event().name, std::string("Charged"));
        QCOMPARE(m_session->workspace().profiles.back().fields.textOf("Name"), std::string("N207 \"x\""));
    }

    void aHostileProfileIsKeptByOneClick()
    {
        click("checkHostile");
        QTRY_VERIFY2(message().endsWith(QStringLiteral("have a problem (hostile profiles).")), qPrintable(message()));
        QVERIFY(!child<QToolButton>("keepProfile")->isEnabled());
        tree()->setFocus();
        const QModelIndex quote = rowWith(QStringLiteral("Profile.Name: a quotation mark"));
        QVERIFY(quote.isValid());
        tree()->setCurrentIndex(quote);
        QTest::mouseClick(child<QToolButton>("keepProfile"), Qt::LeftButton);
        const Sample kept = m_session->workspace().profiles.back();
        QCOMPARE(kept.name, std::string("Profile.Name: a quotation mark"));
        QCOMPARE(json::toCompactText(kept.fields), std::string("{\"Name\":\"\\\"\"}"));
        QCOMPARE(m_session->profile().name, kept.name);
    }

    void everyEventIsTried()
    {
        QVERIFY(!child<QComboBox>("checkEvents")->isVisible()); // there is only one
        Sample event;
        event.name = "Refund";
        event.kind = SampleKind::Event;
        event.fields = json::Value::object();
        m_session->addSample(event);
        QVERIFY(child<QComboBox>("checkEvents")->isVisible());
        child<QComboBox>("checkEvents")->setCurrentIndex(1);
        click("checkSamples");
        QTRY_COMPARE(message(), QStringLiteral("All 4 profiles are fine (samples of the workspace)."));
    }

    void whatWasFoundBeforeCancelIsKept()
    {
        m_view->checkFile(fileOf(lines(200'000)));
        QTRY_VERIFY(tree()->model()->rowCount() > 0);
        QVERIFY(!child<QPushButton>("checkSamples")->isEnabled());
        click("cancelCheck");
        QTRY_VERIFY2(message().startsWith(QStringLiteral("Cancelled: only")), qPrintable(message()));
        QVERIFY(tree()->model()->rowCount() > 0);
        QVERIFY(child<QPushButton>("checkSamples")->isEnabled());
        const QString report = m_folder.filePath(QStringLiteral("partial.html"));
        m_view->saveReport(report, false);
        QVERIFY(read(report).contains("Stopped before the end"));
    }

    void leavingMeanwhileLosesNothing()
    {
        m_view->checkFile(fileOf(lines(200'000)));
        QTRY_VERIFY(tree()->model()->rowCount() > 0);
        m_view.reset();
        QCOMPARE(m_session->workspace().profiles.size(), 2U);
    }

    void plotsSayWhatTheyShow()
    {
        m_view->checkFile(fileOf(lines(1000)));
        QTRY_VERIFY(!message().isEmpty());
        const auto* causes = child<CausePlot>("causePlot");
        QVERIFY(causes->isVisible());
        QVERIFY2(causes->accessibleDescription().endsWith(QStringLiteral(": 10")),
            qPrintable(causes->accessibleDescription()));
        const auto* sizes = child<SizePlot>("sizePlot");
        QVERIFY2(sizes->accessibleDescription().contains(QStringLiteral("payload")),
            qPrintable(sizes->accessibleDescription()));
    }

    void reportsLeaveOutPersonalData_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("page") << QStringLiteral("report.html");
        QTest::newRow("table") << QStringLiteral("report.csv");
    }

    void reportsLeaveOutPersonalData()
    {
        QFETCH(const QString, name);
        m_view->checkFile(fileOf("Name,QualtricID\nAda,1\n\"Grace \"\"G\"\"\",2\n", QStringLiteral("many.csv")));
        QTRY_VERIFY(!message().isEmpty());
        const QString path = m_folder.filePath(name);
        m_view->saveReport(path, false);
        QVERIFY(message().contains(name));
        QVERIFY2(read(path).contains("many#2") && read(path).contains("json."), read(path).constData());
        QVERIFY2(!read(path).contains("Grace") && !read(path).contains("Ada"), read(path).constData());
        QVERIFY(read(path).contains("body:1:"));
        m_view->saveReport(m_folder.filePath(QStringLiteral("no/such/folder.csv")), false);
        QVERIFY(message().contains(QStringLiteral("folder.csv")));
    }

    void aChangedBodyIsSaid()
    {
        click("checkSamples");
        QTRY_VERIFY(message().startsWith(QStringLiteral("All 2")));
        const std::string body = m_session->campaign().body;
        m_session->editBody(m_session->campaignId(), "{}");
        QTRY_COMPARE(message(), QStringLiteral("The body has changed since this check."));
        m_session->editBody(m_session->campaignId(), body);
        QTRY_VERIFY(message().startsWith(QStringLiteral("All 2")));
        Campaign other = m_session->campaign();
        other.id.clear();
        other.name = "Other";
        m_session->selectCampaign(m_session->addCampaign(other));
        QTRY_COMPARE(message(), QStringLiteral("These are the findings of the campaign “Survey”."));
    }

    void aFileThatCannotBeReadIsSaid()
    {
        m_view->checkFile(m_folder.filePath(QStringLiteral("missing.csv")));
        QVERIFY(!message().isEmpty());
        QVERIFY(child<QPushButton>("checkSamples")->isEnabled());
    }

private:
    template <typename T> T* child(const char* name) const
    {
        auto* found = m_view->findChild<T*>(QLatin1String(name));
        Q_ASSERT(found);
        return found;
    }
    QTreeView* tree() const { return child<QTreeView>("bulkFindings"); }
    QString label(const char* name) const { return child<QLabel>(name)->text(); }
    QString message() const { return m_view->findChild<MessageLine*>()->text(); }
    void click(const char* name) const { QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton); }

    QModelIndex rowWith(const QString& text) const
    {
        const QAbstractItemModel* model = tree()->model();
        const auto found =
            model->match(model->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchStartsWith | Qt::MatchRecursive);
        return found.value(0);
    }

    bool addSample(const char* name, const char* value) const
    {
        Sample sample;
        sample.name = name;
        sample.fields = json::Value::object({{"Name", json::Value::string(value)}});
        return !m_session->addSample(sample).isEmpty();
    }

    QString fileOf(const QByteArray& bytes, const QString& name = QStringLiteral("many.jsonl")) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<test::TestWorkspace> m_workspace;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<BulkView> m_view;
};

QTEST_MAIN(TestBulkView)
#include "tst_BulkView.moc"
