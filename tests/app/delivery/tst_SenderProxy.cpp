// SPDX-License-Identifier: GPL-3.0-or-later
#include "Requests.h"
#include "delivery/Sender.h"
#include "delivery/SessionSecretStore.h"
#include "support/RawServer.h"

#include <QTest>

using namespace hookbench;
using test::RawScript;
using test::RawServer;

/// The system's proxy is used for the world and never for this machine.
class tst_SenderProxy : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void worldGoesThroughTheProxy();
    void proxyHangsUp();
    void thisMachineIsReachedDirectly_data();
    void thisMachineIsReachedDirectly();

private:
    RawServer m_proxy;
    SessionSecretStore m_secrets;
};

void tst_SenderProxy::initTestCase()
{
    qputenv("http_proxy", m_proxy.origin().toLatin1());
    qunsetenv("no_proxy");
}

void tst_SenderProxy::worldGoesThroughTheProxy()
{
    m_proxy.setScript(RawScript::json("{}"));
    Sender sender(m_secrets);
    const Attempt attempt = test::delivered(sender, test::request(QStringLiteral("http://nobody.invalid/a?b")));
    QCOMPARE(attempt.status, 200);
    QCOMPARE(m_proxy.received().size(), 1);
    QVERIFY(m_proxy.received().constFirst().startsWith(
        "POST http://nobody.invalid/a?b HTTP/1.1\r\nHost: nobody.invalid\r\n"));
}

void tst_SenderProxy::proxyHangsUp()
{
    m_proxy.setScript(RawScript::hangUpAfterRequest());
    const int before = m_proxy.requestCount();
    Sender sender(m_secrets);
    const Attempt attempt = test::delivered(sender, test::request(QStringLiteral("http://nobody.invalid/")));
    QCOMPARE(attempt.outcome, DeliveryOutcome::SentNoAnswer);
    QCOMPARE(m_proxy.requestCount() - before, 1);
}

void tst_SenderProxy::thisMachineIsReachedDirectly_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("by address") << QStringLiteral("127.0.0.1");
    QTest::newRow("by name") << QStringLiteral("localhost");
}

void tst_SenderProxy::thisMachineIsReachedDirectly()
{
    QFETCH(QString, host);
    RawServer server(RawScript::json("{}"));
    const qsizetype before = m_proxy.received().size();
    Sender sender(m_secrets);
    const QString url = QStringLiteral("http://%1:%2/").arg(host).arg(server.serverPort());
    const Attempt attempt = test::delivered(sender, test::request(url));
    QCOMPARE(m_proxy.received().size(), before);
    // A bare system need not know the name localhost; then the request fails, but does not go to the proxy either.
    if (attempt.failure != DeliveryFailure::HostNotFound)
        QCOMPARE(attempt.status, 200);
    QCOMPARE(server.requestCount(), attempt.status == 200 ? 1 : 0);
    QVERIFY(attempt.status == 200 || host == QStringLiteral("localhost"));
}

QTEST_GUILESS_MAIN(tst_SenderProxy)
#include "tst_SenderProxy.moc"
