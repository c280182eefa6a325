// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkspaceFixture.h"
#include "session/Session.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace hookbench;

namespace {

const QString bodyFile = QStringLiteral("campaigns/nps-after-purchase/body.json.liquid");

} // namespace

class TestChangedOutside : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_fixture
            = std::make_unique<WorkspaceFixture>(QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/examples/qualtrics"));
        m_session = std::make_unique<Session>();
        m_session->open(m_fixture->folder());
    }

    void cleanup()
    {
        m_session->discardChanges();
        m_session.reset();
    }

    void itIsNoticed()
    {
        QSignalSpy noticed(m_session.get(), &Session::changedOutside);
        m_fixture->write(bodyFile, "{ \"by\": \"git\" }");
        QVERIFY(noticed.wait());
        QVERIFY(m_session->campaign().body.find("git") == std::string::npos); // offered, not taken
        m_session->reload();
        QCOMPARE(m_session->campaign().body, std::string("{ \"by\": \"git\" }"));
        QVERIFY(!m_session->isModified());
    }

    void ownSavesAreNotReported()
    {
        QSignalSpy noticed(m_session.get(), &Session::changedOutside);
        m_session->editBody(m_session->campaignId(), "{}");
        QVERIFY(m_session->save().empty());
        m_session->editBody(m_session->campaignId(), "[]");
        QVERIFY(m_session->save().empty());
        QVERIFY(!noticed.wait(600));
    }

    void saveNeverWritesOverIt()
    {
        m_session->editBody(m_session->campaignId(), "{ \"by\": \"me\" }");
        m_fixture->write(bodyFile, "{ \"by\": \"git\" }");
        const auto problems = m_session->save();
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(problems.front().code, std::string("workspace.changed-outside"));
        QCOMPARE(m_fixture->read(bodyFile), QByteArray("{ \"by\": \"git\" }"));

        m_session->keepMine();
        QVERIFY(m_session->isModified());
        QVERIFY(m_session->save().empty());
        QCOMPARE(m_fixture->read(bodyFile), QByteArray("{ \"by\": \"me\" }"));
    }

    void theSameChangeOnBothSidesIsNoConflict()
    {
        m_session->editBody(m_session->campaignId(), "{ \"by\": \"both\" }");
        m_fixture->write(bodyFile, "{ \"by\": \"both\" }");
        QVERIFY(m_session->save().empty());
        QVERIFY(!m_session->isModified());
    }

private:
    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(TestChangedOutside)
#include "tst_ChangedOutside.moc"
