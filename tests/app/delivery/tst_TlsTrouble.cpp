// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/TlsTrouble.h"

#include "delivery/Explanation.h"

#include <QTest>

using namespace hookbench;

Q_DECLARE_METATYPE(hookbench::TlsTrouble)

/// The words of OpenSSL become plain ones, and stay as a detail.
class tst_TlsTrouble : public QObject {
    Q_OBJECT

private slots:
    void isToldApart_data();
    void isToldApart();
};

void tst_TlsTrouble::isToldApart_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<TlsTrouble>("trouble");
    QTest::addColumn<QString>("plain"); // somewhere in what is said
    const auto row = [](const char* words, TlsTrouble trouble, const char* plain) {
        QTest::newRow(words) << QString::fromLatin1(words) << trouble << QString::fromUtf8(plain);
    };
    using enum TlsTrouble;
    row("tlsv13 alert certificate required", CertificateWanted, "demands a client certificate");
    row("tlsv1 alert unknown ca", CertificateRefused, "refuses the client certificate");
    row("sslv3 alert bad certificate", CertificateRefused, "refuses the client certificate");
    row("sslv3 alert certificate expired", CertificateRefused, "refuses the client certificate");
    row("wrong version number", NoTls, "http://api.example.com:443");
    row("packet length too long", NoTls, "speaks TLS");
    row("unsupported protocol", OldVersion, "TLS 1.2 or 1.3");
    row("tlsv1 alert protocol version", OldVersion, "TLS 1.2 or 1.3");
    row("no shared cipher", NoCommonCipher, "no cipher");
    row("dh key too small", NoCommonCipher, "cipher or key");
    row("sslv3 alert handshake failure", Handshake, "client certificate");
    row("tlsv1 unrecognized name", UnknownName, "does not know the name api.example.com");
    row("tlsv1 alert internal error", ServerFault, "a fault of its own");
    row("unexpected eof while reading", HungUp, "hung up");
    row("something new", Unknown, "something new");
}

void tst_TlsTrouble::isToldApart()
{
    QFETCH(QString, words);
    QFETCH(TlsTrouble, trouble);
    QFETCH(QString, plain);
    Attempt attempt;
    attempt.url = QStringLiteral("https://api.example.com/x");
    attempt.failure = DeliveryFailure::Tls;
    attempt.failureDetail =
        QStringLiteral("SSL handshake failed: Error during SSL handshake: error:0A000123:SSL routines::") + words;
    QCOMPARE(tlsTroubleOf(attempt.failureDetail), trouble);
    QCOMPARE(tlsReasonOf(attempt.failureDetail), words);
    const Explanation explanation = explain(attempt);
    const QString all = explanation.headline + u'\n' + explanation.cause + u'\n' + explanation.action;
    QVERIFY2(all.contains(plain), qPrintable(all));
    QVERIFY2(explanation.cause.contains(words), qPrintable(all));
    QVERIFY2(!all.contains(u"0A000123") && !all.contains(u'%'), qPrintable(all));
}

QTEST_APPLESS_MAIN(tst_TlsTrouble)
#include "tst_TlsTrouble.moc"
