// SPDX-License-Identifier: GPL-3.0-or-later
#include "Requests.h"
#include "delivery/Explanation.h"
#include "delivery/Sender.h"
#include "delivery/SessionSecretStore.h"
#include "support/RawServer.h"
#include "support/TlsFixture.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace hookbench;
using test::RawScript;
using test::RawServer;
using test::TlsFixture;

/// nginx in front with TLS and with client certificates, tinyproxy and microsocks in between: programs that nobody here
/// wrote. Behind all of them a server that counts deliveries.
class tst_RealServers : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void ownAuthority();
    void certificateFaults_data();
    void certificateFaults();
    void clientCertificate_data();
    void clientCertificate();
    void unusableFiles_data();
    void unusableFiles();
    void proxies_data();
    void proxies();

private:
    /// Starts a program that listens at the port, and waits until it does.
    bool start(const QString& program, const QStringList& arguments, quint16 port);
    /// The origin of nginx with this certificate.
    QString startNginx(const QString& certificate, bool wantsClient = false);
    void write(const QString& name, const QByteArray& content) const;
    static quint16 freePort();
    static QString tool(const char* name);
    static RenderedRequest request(const QString& url, const RenderedConnection& connection);
    RenderedConnection trusting() const;

    std::unique_ptr<TlsFixture> m_tls;
    std::unique_ptr<RawServer> m_behind;
    std::vector<std::unique_ptr<QProcess>> m_programs;
    SessionSecretStore m_secrets;
};

QString tst_RealServers::tool(const char* name)
{
    const QString found = QStandardPaths::findExecutable(QLatin1String(name));
    return found.isEmpty() ? QStandardPaths::findExecutable(QLatin1String(name), {QStringLiteral("/usr/sbin")}) : found;
}

quint16 tst_RealServers::freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

void tst_RealServers::write(const QString& name, const QByteArray& content) const
{
    QFile file(m_tls->path(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("The test's folder cannot be written to");
    file.write(content);
}

bool tst_RealServers::start(const QString& program, const QStringList& arguments, quint16 port)
{
    auto& process = m_programs.emplace_back(std::make_unique<QProcess>());
    process->setStandardOutputFile(QProcess::nullDevice());
    process->start(program, arguments);
    if (!process->waitForStarted(10'000))
        return false;
    return QTest::qWaitFor(
        [port] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, port);
            return socket.waitForConnected(200);
        },
        10'000);
}

void tst_RealServers::initTestCase()
{
    m_tls = std::make_unique<TlsFixture>();
    QVERIFY2(m_tls->isGood(), "openssl is not there");
    const QString here = QStringLiteral("DNS:localhost,IP:127.0.0.1");
    QVERIFY(m_tls->sign(QStringLiteral("here"), here));
    QVERIFY(m_tls->sign(QStringLiteral("elsewhere"), QStringLiteral("DNS:elsewhere.example")));
    QVERIFY(m_tls->sign(QStringLiteral("expired"), here, {QStringLiteral("-days"), QStringLiteral("-1")}));
    QVERIFY(m_tls->sign(QStringLiteral("client"), QStringLiteral("DNS:client.example")));
    QVERIFY(m_tls->signItself(QStringLiteral("lonely"), here));
    const auto path = [this](const char* name) { return m_tls->path(QLatin1String(name)); };
    QVERIFY(m_tls->openssl({QStringLiteral("pkcs12"), QStringLiteral("-export"), QStringLiteral("-in"),
        path("client.pem"), QStringLiteral("-inkey"), path("client.key"), QStringLiteral("-passout"),
        QStringLiteral("pass:hush"), QStringLiteral("-out"), path("client.p12")}));
    QVERIFY(
        m_tls->openssl({QStringLiteral("pkcs8"), QStringLiteral("-topk8"), QStringLiteral("-in"), path("client.key"),
            QStringLiteral("-passout"), QStringLiteral("pass:hush"), QStringLiteral("-out"), path("locked.key")}));
    QFile certificate(path("client.pem"));
    QFile key(path("client.key"));
    QVERIFY(certificate.open(QIODevice::ReadOnly) && key.open(QIODevice::ReadOnly));
    write(QStringLiteral("both.pem"), certificate.readAll() + key.readAll());
    m_secrets.write(QStringLiteral("pass"), QStringLiteral("hush"));
}

void tst_RealServers::cleanup()
{
    for (const auto& program : m_programs) {
        program->kill();
        program->waitForFinished();
    }
    m_programs.clear();
}

void tst_RealServers::init()
{
    m_behind = std::make_unique<RawServer>(RawScript::json("{\"ok\":1}"));
}

QString tst_RealServers::startNginx(const QString& certificate, bool wantsClient)
{
    const quint16 port = freePort();
    const QByteArray folder = m_tls->path(QStringLiteral("x")).chopped(1).toUtf8();
    QByteArray temporary;
    for (const char* kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        temporary += QByteArray(kind) + "_temp_path " + folder + kind + ";\n";
    write(QStringLiteral("nginx.conf"),
        "daemon off; master_process off; pid " + folder + "nginx.pid; error_log " + folder
            + "nginx.log; events {}\nhttp { access_log off;\n" + temporary + "server { listen 127.0.0.1:"
            + QByteArray::number(port) + " ssl http2; ssl_protocols TLSv1.2 TLSv1.3;\nssl_certificate " + folder
            + certificate.toUtf8() + ".pem; ssl_certificate_key " + folder + certificate.toUtf8() + ".key;\n"
            + (wantsClient ? "ssl_verify_client on; ssl_client_certificate " + folder + "ca.pem;\n" : QByteArray())
            + "location / { proxy_set_header X-Spoken $server_protocol; proxy_set_header X-Client $ssl_client_s_dn;\n"
              "proxy_pass http://"
            + m_behind->authority() + "; } } }\n");
    const bool runs = start(tool("nginx"), {QStringLiteral("-c"), m_tls->path(QStringLiteral("nginx.conf"))}, port);
    return runs ? QStringLiteral("https://127.0.0.1:%1").arg(port) : QString();
}

RenderedRequest tst_RealServers::request(const QString& url, const RenderedConnection& connection)
{
    RenderedRequest request = test::request(url);
    request.connection = std::make_shared<const RenderedConnection>(connection);
    return request;
}

RenderedConnection tst_RealServers::trusting() const
{
    RenderedConnection connection;
    connection.caFile = m_tls->path(QStringLiteral("ca.pem")).toStdString();
    return connection;
}

void tst_RealServers::ownAuthority()
{
    if (tool("nginx").isEmpty())
        QSKIP("nginx is not there (packaging/linux/packages-test.txt)");
    const QString origin = startNginx(QStringLiteral("here"));
    QVERIFY(!origin.isEmpty());
    Sender sender(m_secrets);

    const Attempt untrusted = test::delivered(sender, test::request(origin));
    QCOMPARE(untrusted.outcome, DeliveryOutcome::NotSent);
    QCOMPARE(untrusted.failure, DeliveryFailure::Tls);
    QVERIFY(untrusted.tls.faults.contains(TlsFault::UnknownAuthority));
    QVERIFY(explain(untrusted).cause.contains(QStringLiteral("Hookbench Test CA")));
    QCOMPARE(m_behind->requestCount(), 0);

    const Attempt attempt = test::delivered(sender, request(origin, trusting()));
    QVERIFY2(attempt.status == 200, qPrintable(attempt.failureDetail));
    QVERIFY(m_behind->received().constFirst().contains("X-Spoken: HTTP/1.1\r\n")); // though it would speak HTTP/2
    QCOMPARE(attempt.tls.protocol, QStringLiteral("TLS 1.3"));
    QVERIFY(!attempt.tls.cipher.isEmpty());
    QCOMPARE(attempt.tls.chain.constFirst().subject, QStringLiteral("here"));
    QCOMPARE(attempt.tls.chain.constFirst().issuer, QStringLiteral("Hookbench Test CA"));
    QVERIFY(attempt.tls.chain.constFirst().hosts.contains(QStringLiteral("localhost")));
    QVERIFY(attempt.tls.chain.constFirst().validUntil > QDateTime::currentDateTimeUtc());
}

void tst_RealServers::certificateFaults_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<TlsFault>("fault");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("cause");
    QTest::newRow("expired") << QStringLiteral("expired") << TlsFault::Expired << QStringLiteral("expired")
                             << QStringLiteral("until");
    QTest::newRow("another host") << QStringLiteral("elsewhere") << TlsFault::WrongHost
                                  << QStringLiteral("not one of 127.0.0.1") << QStringLiteral("elsewhere.example");
    QTest::newRow("self-signed") << QStringLiteral("lonely") << TlsFault::SelfSigned << QStringLiteral("vouches")
                                 << QStringLiteral("signed by itself");
}

void tst_RealServers::certificateFaults()
{
    QFETCH(QString, certificate);
    QFETCH(TlsFault, fault);
    QFETCH(QString, headline);
    QFETCH(QString, cause);
    if (tool("nginx").isEmpty())
        QSKIP("nginx is not there (packaging/linux/packages-test.txt)");
    const QString origin = startNginx(certificate);
    QVERIFY(!origin.isEmpty());
    Sender sender(m_secrets);
    const Attempt attempt = test::delivered(sender, request(origin, trusting()));
    QCOMPARE(attempt.outcome, DeliveryOutcome::NotSent);
    QVERIFY(attempt.tls.faults.contains(fault));
    QVERIFY2(explain(attempt).headline.contains(headline), qPrintable(explain(attempt).headline));
    QVERIFY2(explain(attempt).cause.contains(cause), qPrintable(explain(attempt).cause));
    QVERIFY(!explain(attempt).action.isEmpty());
    QCOMPARE(m_behind->requestCount(), 0);
}

void tst_RealServers::clientCertificate_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("none") << QString() << QString() << false;
    QTest::newRow("two files") << QStringLiteral("client.pem") << QStringLiteral("client.key") << true;
    QTest::newRow("a locked key") << QStringLiteral("client.pem") << QStringLiteral("locked.key") << true;
    QTest::newRow("one file") << QStringLiteral("both.pem") << QString() << true;
    QTest::newRow("PKCS #12") << QStringLiteral("client.p12") << QString() << true;
}

void tst_RealServers::clientCertificate()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(bool, isTaken);
    if (tool("nginx").isEmpty())
        QSKIP("nginx is not there (packaging/linux/packages-test.txt)");
    const QString origin = startNginx(QStringLiteral("here"), true);
    QVERIFY(!origin.isEmpty());
    RenderedConnection connection = trusting();
    if (!certificate.isEmpty())
        connection.certificateFile = m_tls->path(certificate).toStdString();
    if (!key.isEmpty())
        connection.keyFile = m_tls->path(key).toStdString();
    connection.keyPassphrase.appendSecret("pass");
    Sender sender(m_secrets);
    const Attempt attempt = test::delivered(sender, request(origin, connection));
    QVERIFY2(attempt.status == (isTaken ? 200 : 400), qPrintable(attempt.failureDetail));
    QCOMPARE(m_behind->requestCount(), isTaken ? 1 : 0);
    if (isTaken)
        QVERIFY(m_behind->received().constFirst().contains("X-Client: CN=client\r\n"));
    else
        QVERIFY2(explain(attempt).action.contains(QStringLiteral("client certificate")),
            qPrintable(explain(attempt).action));
}

void tst_RealServers::unusableFiles_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no such authority") << QStringLiteral("ca") << QStringLiteral("none.pem")
                                       << QStringLiteral("cannot be read");
    QTest::newRow("a key for an authority")
        << QStringLiteral("ca") << QStringLiteral("ca.key") << QStringLiteral("no certificate in PEM");
    QTest::newRow("no such certificate") << QStringLiteral("certificate") << QStringLiteral("none.pem")
                                         << QStringLiteral("cannot be read");
    QTest::newRow("a certificate without a key")
        << QStringLiteral("certificate") << QStringLiteral("client.pem") << QStringLiteral("no private key");
    QTest::newRow("neither of both") << QStringLiteral("certificate") << QStringLiteral("here.ext")
                                     << QStringLiteral("neither PEM nor PKCS");
}

void tst_RealServers::unusableFiles()
{
    QFETCH(QString, member);
    QFETCH(QString, file);
    QFETCH(QString, reason);
    RenderedConnection connection;
    (member == u"ca" ? connection.caFile : connection.certificateFile) = m_tls->path(file).toStdString();
    Sender sender(m_secrets);
    const Attempt attempt = test::delivered(sender, request(m_behind->origin(), connection));
    QCOMPARE(attempt.failure, DeliveryFailure::Blocked);
    QVERIFY2(attempt.failureDetail.contains(reason), qPrintable(attempt.failureDetail));
    QVERIFY(m_behind->received().isEmpty());
}

void tst_RealServers::proxies_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<QString>("password");
    for (const char* program : {"tinyproxy", "microsocks"}) {
        for (const bool isTls : {false, true}) {
            for (const char* password : {"hush", "wrong", ""})
                QTest::addRow("%s, %s, password '%s'", program, isTls ? "https" : "http", password)
                    << QString::fromLatin1(program) << isTls << QString::fromLatin1(password);
        }
    }
}

void tst_RealServers::proxies()
{
    QFETCH(QString, program);
    QFETCH(bool, isTls);
    QFETCH(QString, password);
    const QString found = tool(program.toLatin1().constData());
    if (found.isEmpty() || tool("nginx").isEmpty())
        QSKIP("nginx, tinyproxy or microsocks is not there (packaging/linux/packages-test.txt)");
    const QString origin = isTls ? startNginx(QStringLiteral("here")) : m_behind->origin();
    QVERIFY(!origin.isEmpty());
    const quint16 port = freePort();
    const QString portText = QString::number(port);
    const bool isSocks = program == u"microsocks";
    write(QStringLiteral("tinyproxy.conf"),
        "Port " + portText.toUtf8() + "\nListen 127.0.0.1\nTimeout 20\nAllow 127.0.0.1\nBasicAuth ada hush\n");
    QVERIFY(start(found,
        isSocks
            ? QStringList{QStringLiteral("-i"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"), portText,
                QStringLiteral("-u"), QStringLiteral("ada"), QStringLiteral("-P"), QStringLiteral("hush")}
            : QStringList{QStringLiteral("-d"), QStringLiteral("-c"), m_tls->path(QStringLiteral("tinyproxy.conf"))},
        port));
    RenderedConnection connection = trusting();
    connection.proxy = (isSocks ? "socks5://127.0.0.1:" : "http://127.0.0.1:") + portText.toStdString();
    connection.proxyUser = SecretText(password.isEmpty() ? "" : "ada");
    connection.proxyPassword = SecretText(password.toStdString());
    RenderedRequest request = tst_RealServers::request(origin, connection);
    request.timeoutMs = 5'000;
    Sender sender(m_secrets);

    const Attempt attempt = test::delivered(sender, request);

    const bool isTaken = password == u"hush";
    QCOMPARE(m_behind->requestCount(), isTaken ? 1 : 0);
    QVERIFY2((attempt.status == 200) == isTaken, qPrintable(attempt.failureDetail));
    if (!isTaken)
        QVERIFY(!explain(attempt).headline.isEmpty() && !explain(attempt).action.isEmpty());
}

QTEST_GUILESS_MAIN(tst_RealServers)
#include "tst_RealServers.moc"
