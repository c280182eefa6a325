// SPDX-License-Identifier: GPL-3.0-or-later
#include "Requests.h"
#include "delivery/History.h"
#include "delivery/KeptAttempt.h"
#include "delivery/Sender.h"
#include "delivery/SessionSecretStore.h"
#include "support/RawServer.h"

#include <QSignalSpy>
#include <QTest>

using namespace hookbench;
using namespace hookbench::test;

/// A delivery is on record before its end, and once.
class TestKeptAttempt : public QObject {
    Q_OBJECT

private slots:
    void init();

    void isOnRecordBeforeTheServerHasIt();
    void endsInTheSamePlaceWithItsNote();
    void beginsAnewAfterTheHistoryWasCleared();
    void holdsNoSecretBeforeItsEnd();
    void isNotThereWhereNothingLeft();

private:
    Attempt newest() const { return m_history->load(m_history->list().constFirst().id); }

    SessionSecretStore m_secrets;
    std::unique_ptr<History> m_history;
    std::unique_ptr<KeptAttempt> m_kept;
    std::unique_ptr<Sender> m_sender;
    qint64 m_finished = 0;
};

void TestKeptAttempt::init()
{
    m_history = std::make_unique<History>(QString());
    m_kept = std::make_unique<KeptAttempt>(m_history.get());
    m_sender = std::make_unique<Sender>(m_secrets);
    connect(m_sender.get(), &Sender::leaving, this, [this](const Attempt& attempt) { m_kept->keep(attempt); });
    connect(m_sender.get(), &Sender::finished, this,
        [this](const Attempt& attempt) { m_finished = m_kept->finish(attempt); });
    m_finished = 0;
}

void TestKeptAttempt::isOnRecordBeforeTheServerHasIt()
{
    RawServer server;
    QSignalSpy received(&server, &RawServer::requestReceived);
    m_sender->send(request(server.origin()), {});
    QVERIFY(received.count() || received.wait());
    QCOMPARE(m_history->list().size(), 1);
    const Attempt soFar = newest();
    QCOMPARE(soFar.outcome, DeliveryOutcome::SentNoAnswer);
    QCOMPARE(soFar.failure, DeliveryFailure::Unfinished);
    QCOMPARE(soFar.requestBody, QByteArray("{\"a\":1}"));
    m_sender->cancel();
}

void TestKeptAttempt::endsInTheSamePlaceWithItsNote()
{
    RawServer server;
    QSignalSpy received(&server, &RawServer::requestReceived);
    m_sender->send(request(server.origin()), {});
    QVERIFY(received.count() || received.wait());
    const qint64 id = newest().id;
    m_history->setNote(id, QStringLiteral("takes long"));
    m_sender->cancel();
    QCOMPARE(m_finished, id);
    QCOMPARE(m_history->list().size(), 1);
    QCOMPARE(newest().failure, DeliveryFailure::Cancelled);
    QCOMPARE(newest().outcome, DeliveryOutcome::SentNoAnswer);
    QCOMPARE(newest().note, QStringLiteral("takes long"));

    server.setScript(RawScript::json("{}"));
    QCOMPARE(delivered(*m_sender, request(server.origin())).status, 200);
    QCOMPARE(m_history->list().size(), 2);
    QCOMPARE(newest().status, 200);
}

void TestKeptAttempt::beginsAnewAfterTheHistoryWasCleared()
{
    RawServer server;
    QSignalSpy received(&server, &RawServer::requestReceived);
    m_sender->send(request(server.origin()), {});
    QVERIFY(received.count() || received.wait());
    m_history->clear();
    m_sender->cancel();
    QCOMPARE(m_history->list().size(), 1);
    QCOMPARE(newest().id, m_finished);
    QCOMPARE(newest().failure, DeliveryFailure::Cancelled);
}

void TestKeptAttempt::holdsNoSecretBeforeItsEnd()
{
    RawServer server;
    QSignalSpy received(&server, &RawServer::requestReceived);
    RenderedRequest sent = request(server.origin(), "POST", "{\"typed\":\"s3cret-in-the-open\"}");
    m_secrets.write(QStringLiteral("KEY"), QStringLiteral("s3cret-in-the-open"));
    addSecretHeader(sent, "X-Key", "KEY", {"127.0.0.1"});
    m_sender->send(sent, {});
    QVERIFY(received.count() || received.wait());
    QVERIFY(server.received().first().contains("X-Key: s3cret-in-the-open\r\n"));
    QVERIFY(!newest().requestBody.contains("s3cret"));
    for (const WireHeader& header : newest().requestHeaders)
        QVERIFY2(!header.value.contains("s3cret"), header.name.constData());
    m_sender->cancel();
}

void TestKeptAttempt::isNotThereWhereNothingLeft()
{
    RawServer server;
    RenderedRequest blocked = request(server.origin());
    addSecretHeader(blocked, "X-Key", "MISSING", {"127.0.0.1"});
    QSignalSpy leaving(m_sender.get(), &Sender::leaving);
    QCOMPARE(delivered(*m_sender, blocked).failure, DeliveryFailure::Blocked);
    QCOMPARE(leaving.size(), 0);
    QCOMPARE(m_history->list().size(), 1);
    QCOMPARE(newest().outcome, DeliveryOutcome::NotSent);
}

QTEST_GUILESS_MAIN(TestKeptAttempt)
#include "tst_KeptAttempt.moc"
