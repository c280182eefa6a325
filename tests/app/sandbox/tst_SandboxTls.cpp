// SPDX-License-Identifier: GPL-3.0-or-later
#include "Requests.h"
#include "delivery/Explanation.h"
#include "delivery/FixedSecretStore.h"
#include "delivery/SecretStore.h"
#include "delivery/Sender.h"
#include "sandbox/AuthorityFile.h"
#include "sandbox/Sandbox.h"

#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace hookbench;

/// The sandbox over TLS: who trusts its authority is served and recorded as over plain HTTP, who does not sends
/// nothing.
class tst_SandboxTls : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void servesWhoTrustsIt_data();
    void servesWhoTrustsIt();
    void recordsWhatTheClientWrote_data();
    void recordsWhatTheClientWrote();
    void ourSenderTrustsTheFile();
    void ourSenderSendsNothingWithoutIt();
    void anAuthorityOfAnotherRunIsNotTrusted();
    void plainHttpIsNotServed();
    void hangsUpWithoutAnswer();
    void keepsItsAuthorityUntilTheEnd();
    void goesBackToHttp();
    void saysWhenTheFileCannotBeWritten();

private:
    void connectClient(const QString& host);
    QByteArray answerTo(const QList<QByteArray>& pieces);
    RenderedRequest request(const QString& authorityFile) const;

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<QSignalSpy> m_exchanged;
    std::unique_ptr<QSslSocket> m_client;
    FixedSecretStore m_secrets{SecretStore::sandboxTokenName, QString::fromLatin1(Sandbox::token())};
};

void tst_SandboxTls::init()
{
    m_sandbox = std::make_unique<Sandbox>();
    m_sandbox->setHttps(true);
    QVERIFY2(m_sandbox->listen(), qPrintable(m_sandbox->errorText()));
    m_exchanged = std::make_unique<QSignalSpy>(m_sandbox.get(), &Sandbox::exchanged);
}

void tst_SandboxTls::cleanup()
{
    m_client.reset();
    m_exchanged.reset();
    m_sandbox.reset();
}

void tst_SandboxTls::connectClient(const QString& host)
{
    m_client = std::make_unique<QSslSocket>();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromData(m_sandbox->authorityPem()));
    m_client->setSslConfiguration(tls);
    m_client->connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_sandbox->port(), host);
    QTRY_VERIFY2(m_client->isEncrypted(), qPrintable(m_client->errorString()));
}

QByteArray tst_SandboxTls::answerTo(const QList<QByteArray>& pieces)
{
    for (const QByteArray& piece : pieces) {
        m_client->write(piece);
        m_client->flush();
        // Two turns: one in which the sandbox is told, one in which it reads.
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();
    }
    QByteArray answer;
    const auto isThere = [&] {
        answer += m_client->readAll();
        return answer.startsWith("HTTP/1.1 ") && answer.endsWith('}');
    };
    return QTest::qWaitFor(isThere) ? answer : QByteArray();
}

/// As the renderer makes it for a webhook that names this authority.
RenderedRequest tst_SandboxTls::request(const QString& authorityFile) const
{
    RenderedRequest made = test::request(m_sandbox->origin() + QStringLiteral("/API/v3/whoami"), "GET", {});
    test::addSecretHeader(made, "X-API-TOKEN", "sandbox-token", {});
    RenderedConnection connection;
    connection.caFile = authorityFile.toStdString();
    made.connection = std::make_shared<const RenderedConnection>(connection);
    return made;
}

void tst_SandboxTls::servesWhoTrustsIt_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("name") << QStringLiteral("localhost");
    QTest::newRow("address") << QStringLiteral("127.0.0.1");
}

void tst_SandboxTls::servesWhoTrustsIt()
{
    QFETCH(QString, host);
    QCOMPARE(m_sandbox->origin(), QStringLiteral("https://127.0.0.1:%1").arg(m_sandbox->port()));
    QVERIFY(m_sandbox->isHttps());
    connectClient(host);
    const QByteArray answer =
        answerTo({"GET /API/v3/whoami HTTP/1.1\r\nHost: x\r\nX-API-TOKEN: " + Sandbox::token() + "\r\n\r\n"});
    QVERIFY2(answer.startsWith("HTTP/1.1 200 "), answer.constData());
}

void tst_SandboxTls::recordsWhatTheClientWrote_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("pieceSize");
    const QByteArray oddBody("\0\xfe\n", 3);
    const QByteArray small =
        "POST /a?b=%zz HTTP/1.1\r\nHost: x\r\nx-odd:   \xff \r\nContent-Length: 3\r\n\r\n" + oddBody;
    QTest::newRow("whole") << small << qsizetype{1000};
    QTest::newRow("torn") << small << qsizetype{7};
    const QByteArray body(300'000, 'b');
    QTest::newRow("more than a record of TLS")
        << "POST /large HTTP/1.1\r\nHost: x\r\nContent-Length: 300000\r\n\r\n" + body << qsizetype{100'000};
    QTest::newRow("chunked") << QByteArray("PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n")
                             << qsizetype{1000};
}

void tst_SandboxTls::recordsWhatTheClientWrote()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qsizetype, pieceSize);
    connectClient(QStringLiteral("localhost"));
    QList<QByteArray> pieces;
    for (qsizetype begin = 0; begin < bytes.size(); begin += pieceSize)
        pieces.append(bytes.mid(begin, pieceSize));
    QVERIFY(!answerTo(pieces).isEmpty());
    QCOMPARE(m_exchanged->count(), 1);
    QCOMPARE(m_exchanged->at(0).constFirst().value<SandboxExchange>().requestBytes, bytes);
}

void tst_SandboxTls::ourSenderTrustsTheFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("new/ca.pem"));
    QCOMPARE(writeAuthorityFile(file, m_sandbox->authorityPem()), QString());
    Sender sender(m_secrets);

    const Attempt attempt = test::delivered(sender, request(file));

    QCOMPARE(attempt.status, 200);
    QVERIFY(attempt.replyBody.contains("hookbench#sandbox"));
    QCOMPARE(attempt.tls.chain.constFirst().issuer, QStringLiteral("Hookbench sandbox CA (throw-away)"));
    QCOMPARE(m_exchanged->count(), 1);
}

void tst_SandboxTls::ourSenderSendsNothingWithoutIt()
{
    Sender sender(m_secrets);

    const Attempt attempt = test::delivered(sender, request({}));

    QCOMPARE(attempt.outcome, DeliveryOutcome::NotSent);
    QCOMPARE(attempt.failure, DeliveryFailure::Tls);
    const Explanation explanation = explain(attempt);
    QVERIFY2(explanation.headline.contains(u"Not sent"), qPrintable(explanation.headline));
    QVERIFY2(explanation.cause.contains(u"Hookbench sandbox CA (throw-away)"), qPrintable(explanation.cause));
    QVERIFY(!explanation.action.isEmpty());
    QCOMPARE(m_exchanged->count(), 0);
}

void tst_SandboxTls::anAuthorityOfAnotherRunIsNotTrusted()
{
    Sandbox earlier;
    earlier.setHttps(true);
    QVERIFY(earlier.listen());
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("ca.pem"));
    QCOMPARE(writeAuthorityFile(file, earlier.authorityPem()), QString());
    Sender sender(m_secrets);

    const Attempt attempt = test::delivered(sender, request(file));

    QCOMPARE(attempt.outcome, DeliveryOutcome::NotSent);
    QCOMPARE(attempt.failure, DeliveryFailure::Tls);
    QCOMPARE(m_exchanged->count(), 0);
}

void tst_SandboxTls::plainHttpIsNotServed()
{
    QTcpSocket plain;
    plain.connectToHost(QStringLiteral("127.0.0.1"), m_sandbox->port());
    QVERIFY(plain.waitForConnected());
    plain.write("GET /API/v3/whoami HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(plain.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(!plain.readAll().startsWith("HTTP"));
    QCOMPARE(m_exchanged->count(), 0);
    connectClient(QStringLiteral("localhost"));
    QVERIFY(!answerTo({"GET / HTTP/1.1\r\nHost: x\r\n\r\n"}).isEmpty());
}

void tst_SandboxTls::hangsUpWithoutAnswer()
{
    QVERIFY(m_sandbox->setScenario(QStringLiteral("hang-up")));
    connectClient(QStringLiteral("localhost"));
    m_client->write("POST /API/v3/distributions HTTP/1.1\r\nX-API-TOKEN: " + Sandbox::token()
        + "\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
    QTRY_COMPARE(m_exchanged->count(), 1);
}

void tst_SandboxTls::keepsItsAuthorityUntilTheEnd()
{
    const QByteArray authority = m_sandbox->authorityPem();
    QVERIFY(authority.startsWith("-----BEGIN CERTIFICATE-----\n"));
    QVERIFY(m_sandbox->authorityGoodUntil() > QDateTime::currentDateTimeUtc());
    m_sandbox->close();
    QVERIFY(m_sandbox->listen());
    QCOMPARE(m_sandbox->authorityPem(), authority);
}

void tst_SandboxTls::goesBackToHttp()
{
    m_sandbox->setHttps(false);
    QVERIFY(m_sandbox->isHttps()); // goes on as it is
    QVERIFY(m_sandbox->listen());
    QVERIFY(!m_sandbox->isHttps());
    QVERIFY(m_sandbox->origin().startsWith(u"http://"));
}

void tst_SandboxTls::saysWhenTheFileCannotBeWritten()
{
    const QTemporaryDir folder;
    const QString fault = writeAuthorityFile(folder.path(), m_sandbox->authorityPem());
    QVERIFY2(fault.contains(folder.path()), qPrintable(fault));
}

QTEST_GUILESS_MAIN(tst_SandboxTls)
#include "tst_SandboxTls.moc"
