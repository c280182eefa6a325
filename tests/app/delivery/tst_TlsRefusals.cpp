// SPDX-License-Identifier: GPL-3.0-or-later
#include "Requests.h"
#include "delivery/Explanation.h"
#include "delivery/Sender.h"
#include "delivery/SessionSecretStore.h"
#include "support/RawServer.h"
#include "support/TlsFixture.h"

#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace hookbench;
using test::RawScript;
using test::RawServer;

/// Servers of OpenSSL that demand a client certificate or speak old versions only, and ports with the wrong protocol:
/// what is said tells what to do next, and that nothing was processed.
class tst_TlsRefusals : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void refuses_data();
    void refuses();
    void httpsToAPlainPort_data();
    void httpsToAPlainPort();
    void httpToATlsPort_data();
    void httpToATlsPort();

private:
    RenderedRequest request(const QString& url, const QString& client = {}) const;

    std::unique_ptr<test::TlsFixture> m_tls;
    SessionSecretStore m_secrets;
};

namespace {

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// openssl s_server, until it goes.
class OpensslServer {
public:
    OpensslServer(const test::TlsFixture& tls, const QStringList& arguments)
        : m_port(freePort())
    {
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(QStringLiteral("openssl"),
            QStringList{QStringLiteral("s_server"), QStringLiteral("-quiet"), QStringLiteral("-accept"),
                QStringLiteral("127.0.0.1:%1").arg(m_port), QStringLiteral("-cert"),
                tls.path(QStringLiteral("here.pem")), QStringLiteral("-key"), tls.path(QStringLiteral("here.key")),
                QStringLiteral("-CAfile"), tls.path(QStringLiteral("ca.pem"))}
                + arguments);
    }
    ~OpensslServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    bool isThere()
    {
        return QTest::qWaitFor(
            [this] {
                QTcpSocket socket;
                socket.connectToHost(QHostAddress::LocalHost, m_port);
                return socket.waitForConnected(200);
            },
            10'000);
    }
    QString origin() const { return QStringLiteral("https://127.0.0.1:%1").arg(m_port); }

private:
    QProcess m_process;
    quint16 m_port;
};

QString allOf(const Explanation& explanation)
{
    return explanation.headline + u'\n' + explanation.cause + u'\n' + explanation.action;
}

} // namespace

void tst_TlsRefusals::initTestCase()
{
    m_tls = std::make_unique<test::TlsFixture>();
    QVERIFY2(m_tls->isGood(), "openssl is not there");
    const QString here = QStringLiteral("DNS:localhost,IP:127.0.0.1");
    QVERIFY(m_tls->sign(QStringLiteral("here"), here));
    QVERIFY(m_tls->signItself(QStringLiteral("lonely"), here));
}

RenderedRequest tst_TlsRefusals::request(const QString& url, const QString& client) const
{
    RenderedRequest request = test::request(url);
    RenderedConnection connection;
    connection.caFile = m_tls->path(QStringLiteral("ca.pem")).toStdString();
    if (!client.isEmpty()) {
        connection.certificateFile = m_tls->path(client + QStringLiteral(".pem")).toStdString();
        connection.keyFile = m_tls->path(client + QStringLiteral(".key")).toStdString();
    }
    request.connection = std::make_shared<const RenderedConnection>(connection);
    return request;
}

void tst_TlsRefusals::refuses_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const char* arguments, const char* client, const char* says) {
        QTest::newRow(name) << QString::fromLatin1(arguments) << QString::fromLatin1(client) << QString::fromUtf8(says);
    };
    row("TLS 1.3, none given", "-Verify 2 -verify_return_error -tls1_3", "", "client certificate");
    row("TLS 1.3, another one", "-Verify 2 -verify_return_error -tls1_3", "lonely", "client certificate");
    row("TLS 1.2, none given", "-Verify 2 -verify_return_error -tls1_2", "", "client certificate");
    row("TLS 1.2, another one", "-Verify 2 -verify_return_error -tls1_2", "lonely", "client certificate");
    row("TLS 1.0 only", "-tls1 -cipher ALL:@SECLEVEL=0", "", "TLS 1.2 or 1.3");
}

void tst_TlsRefusals::refuses()
{
    QFETCH(QString, arguments);
    QFETCH(QString, client);
    QFETCH(QString, says);
    OpensslServer server(*m_tls, arguments.split(u' '));
    QVERIFY(server.isThere());
    Sender sender(m_secrets);
    const Attempt attempt = test::delivered(sender, request(server.origin(), client));
    const Explanation explanation = explain(attempt);
    QVERIFY2(allOf(explanation).contains(says), qPrintable(allOf(explanation)));
    // Where the alert is lost on its way, TLS 1.3 leaves open what became of the request: then only the guess is there.
    if (attempt.failure == DeliveryFailure::ConnectionLost && arguments.contains(u"tls1_3"))
        return;
    QCOMPARE(attempt.failure, DeliveryFailure::Tls);
    QCOMPARE(attempt.outcome, DeliveryOutcome::NotSent);
    QVERIFY(!allOf(explanation).contains(u"may have acted"));
    QCOMPARE(explanation.setting, Explanation::Setting::Connection);
    QVERIFY(attempt.failureDetail.contains(u"SSL routines"));
}

void tst_TlsRefusals::httpsToAPlainPort_data()
{
    QTest::addColumn<RawScript>("script");
    QTest::addColumn<int>("timeoutMs");
    QTest::newRow("answers in HTTP") << RawScript{RawScript::Begin::AtConnect, "HTTP/1.1 400 Bad Request\r\n\r\n", 0,
        RawScript::End::Close} << 10'000;
    QTest::newRow("speaks first") << RawScript{RawScript::Begin::AtConnect, "SSH-2.0-x\r\n", 0,
        RawScript::End::StayOpen} << 10'000;
    QTest::newRow("hangs up") << RawScript::hangUpAtOnce() << 10'000;
    QTest::newRow("waits for the rest") << RawScript::neverAnswer() << 500;
}

void tst_TlsRefusals::httpsToAPlainPort()
{
    QFETCH(RawScript, script);
    QFETCH(int, timeoutMs);
    RawServer server(script);
    const QString place = QString::fromLatin1(server.authority());
    RenderedRequest sent = request(QStringLiteral("https://") + place);
    sent.timeoutMs = timeoutMs;
    Sender sender(m_secrets);
    const Attempt attempt = test::delivered(sender, sent);
    QCOMPARE(attempt.outcome, DeliveryOutcome::NotSent);
    const Explanation explanation = explain(attempt);
    const QString all = allOf(explanation);
    QVERIFY2(all.contains(u"onnection was made"), qPrintable(all));
    QVERIFY2(explanation.action.contains(QStringLiteral("http://") + place), qPrintable(all));
    QVERIFY2(!all.contains(u"firewall"), qPrintable(all));
    QCOMPARE(explanation.setting, Explanation::Setting::Address);
}

void tst_TlsRefusals::httpToATlsPort_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nginx") << QByteArray("<center>The plain HTTP request was sent to HTTPS port</center>");
    QTest::newRow("Apache") << QByteArray("Reason: You're speaking plain HTTP to an SSL-enabled server port.");
    QTest::newRow("Go") << QByteArray("Client sent an HTTP request to an HTTPS server.\n");
    QTest::newRow("a TLS alert") << QByteArray();
}

void tst_TlsRefusals::httpToATlsPort()
{
    QFETCH(QByteArray, answer);
    const QByteArray alert = QByteArray::fromHex("15030100020246");
    RawServer server(RawScript::answer(answer.isEmpty() ? alert
                                                        : "HTTP/1.1 400 Bad Request\r\nContent-Length: "
                + QByteArray::number(answer.size()) + "\r\n\r\n" + answer));
    Sender sender(m_secrets);
    const Explanation explanation = explain(test::delivered(sender, test::request(server.origin())));
    QVERIFY2(allOf(explanation).contains(u"https://"), qPrintable(allOf(explanation)));
    QVERIFY(answer.isEmpty() || explanation.setting == Explanation::Setting::Address);
}

QTEST_GUILESS_MAIN(tst_TlsRefusals)
#include "tst_TlsRefusals.moc"
