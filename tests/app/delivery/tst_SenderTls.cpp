// SPDX-License-Identifier: GPL-3.0-or-later
#include "Requests.h"
#include "delivery/Sender.h"
#include "delivery/SessionSecretStore.h"
#include "support/RawServer.h"
#include "support/SelfSignedCertificate.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QTest>

using namespace hookbench;
using test::RawScript;
using test::RawServer;

/// Over TLS: nothing goes to a server that cannot prove who it is.
class tst_SenderTls : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void unknownCertificate_data();
    void unknownCertificate();
    void serverSpeaksNoTls();
    void trustedCertificate();
    void certificateOfAnotherHost();
    void hangUpIsNotRepeated();

private:
    void trust();

    test::SelfSignedCertificate m_certificate;
    QSslConfiguration m_usual;
    SessionSecretStore m_secrets;
};

void tst_SenderTls::initTestCase()
{
    m_certificate = test::SelfSignedCertificate::make();
    QVERIFY2(!m_certificate.isNull(), "openssl is needed for this test");
    m_usual = QSslConfiguration::defaultConfiguration();
}

void tst_SenderTls::cleanup()
{
    QSslConfiguration::setDefaultConfiguration(m_usual);
}

void tst_SenderTls::trust()
{
    QSslConfiguration configuration = m_usual;
    configuration.addCaCertificate(m_certificate.certificate());
    QSslConfiguration::setDefaultConfiguration(configuration);
}

void tst_SenderTls::unknownCertificate_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("with a body") << QByteArray("{}");
    QTest::newRow("without a body") << QByteArray();
}

void tst_SenderTls::unknownCertificate()
{
    QFETCH(QByteArray, body);
    RawServer server(RawScript::json("{}"));
    server.useTls(m_certificate);
    Sender sender(m_secrets);

    const Attempt attempt = test::delivered(sender, test::request(server.origin(), "POST", body));

    QCOMPARE(attempt.outcome, DeliveryOutcome::NotSent);
    QCOMPARE(attempt.failure, DeliveryFailure::Tls);
    QVERIFY2(attempt.failureDetail.contains(u"self-signed"), qPrintable(attempt.failureDetail));
    QCOMPARE(server.requestCount(), 0);
}

void tst_SenderTls::serverSpeaksNoTls()
{
    RawServer server(
        RawScript{RawScript::Begin::AtConnect, "HTTP/1.1 400 Bad Request\r\n\r\n", 0, RawScript::End::Close});
    Sender sender(m_secrets);
    const QString url = QStringLiteral("https://") + QString::fromLatin1(server.authority());

    const Attempt attempt = test::delivered(sender, test::request(url));

    QCOMPARE(attempt.outcome, DeliveryOutcome::NotSent);
    QCOMPARE(attempt.failure, DeliveryFailure::Tls);
    QVERIFY(!attempt.failureDetail.isEmpty());
}

void tst_SenderTls::trustedCertificate()
{
    trust();
    RawServer server(RawScript::json("{\"ok\":1}"));
    server.useTls(m_certificate);
    const RenderedRequest request = test::request(server.origin() + QStringLiteral("/hook"));
    Sender sender(m_secrets);

    const Attempt attempt = test::delivered(sender, request);

    QCOMPARE(attempt.outcome, DeliveryOutcome::Answered);
    QCOMPARE(attempt.failure, DeliveryFailure::None);
    QCOMPARE(attempt.replyBody, QByteArray("{\"ok\":1}"));
    QVERIFY(attempt.timings.encryptedMs);
    QCOMPARE(server.received().constFirst(), wireText(request));
}

void tst_SenderTls::certificateOfAnotherHost()
{
    trust();
    RawServer other(RawScript::json("{}"));
    other.close();
    // This machine too, but not the address in the certificate.
    QVERIFY(other.listen(QHostAddress(QStringLiteral("127.0.0.2"))));
    other.useTls(m_certificate);
    Sender sender(m_secrets);
    const QString url = QStringLiteral("https://127.0.0.2:%1/").arg(other.serverPort());

    const Attempt attempt = test::delivered(sender, test::request(url));

    QCOMPARE(attempt.outcome, DeliveryOutcome::NotSent);
    QCOMPARE(attempt.failure, DeliveryFailure::Tls);
    QVERIFY2(attempt.failureDetail.contains(u"host name"), qPrintable(attempt.failureDetail));
    QCOMPARE(other.requestCount(), 0);
}

void tst_SenderTls::hangUpIsNotRepeated()
{
    trust();
    RawServer server(RawScript::hangUpAfterRequest());
    server.useTls(m_certificate);
    for (const QByteArray body : {"{}", ""}) {
        const int before = server.requestCount();
        Sender sender(m_secrets);
        const Attempt attempt = test::delivered(sender, test::request(server.origin(), "POST", body));
        QCOMPARE(attempt.outcome, DeliveryOutcome::SentNoAnswer);
        QCOMPARE(attempt.failure, DeliveryFailure::ConnectionLost);
        QCOMPARE(server.requestCount() - before, 1);
    }
}

QTEST_GUILESS_MAIN(tst_SenderTls)
#include "tst_SenderTls.moc"
