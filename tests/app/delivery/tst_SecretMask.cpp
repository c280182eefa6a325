// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/SecretText.h"
#include "delivery/SecretMask.h"

#include <QTest>
#include <QUrl>

using namespace hookbench;

class tst_SecretMask : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void findsInsideBase64();
    void leavesTheRestAlone();
    void cutOff_data();
    void cutOff();
    void nothingToMask();
};

namespace {

const QByteArray mask(SecretText::mask.data(), static_cast<qsizetype>(SecretText::mask.size()));

} // namespace

void tst_SecretMask::finds_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QByteArray>("echo");
    const QString secret = QStringLiteral("a/b+c \"d\"\\é😀");
    QTest::newRow("as it is") << secret << secret.toUtf8();
    QTest::newRow("percent-encoded") << secret << QUrl::toPercentEncoding(secret);
    QTest::newRow("percent-encoded in lower case") << secret << QUrl::toPercentEncoding(secret).toLower();
    QTest::newRow("percent-encoded in part") << secret << QUrl::toPercentEncoding(secret, "/+");
    QTest::newRow("as a form") << secret << QUrl::toPercentEncoding(secret, " ").replace(' ', '+');
    QTest::newRow("JSON") << secret << QByteArray("a/b+c \\\"d\\\"\\\\é😀");
    QTest::newRow("JSON with escaped slashes") << secret << QByteArray("a\\/b+c \\\"d\\\"\\\\é😀");
    QTest::newRow("JSON in ASCII") << secret << QByteArray("a/b+c \\u0022d\\u0022\\u005C\\u00e9\\ud83d\\uDE00");
    QTest::newRow("HTML") << QStringLiteral("<a&\"b'>") << QByteArray("&lt;a&amp;&quot;b&#39;&gt;");
    QTest::newRow("numbered in HTML") << QStringLiteral("<a&\"b'>é")
                                      << QByteArray("&#60;a&#38;&#034;b&#X27;&#x3E;&#233;");
    QTest::newRow("named in HTML") << QStringLiteral("a<é>b") << QByteArray("a&lt;&eacute;&GT;b");
    QTest::newRow("control characters in JSON") << QStringLiteral("a\tb\nc\rd") << QByteArray("a\\tb\\nc\\u000dd");
    QTest::newRow("JSON in JSON") << QStringLiteral("a\"b\\ü") << QByteArray("a\\\\\\\"b\\\\\\\\\\\\u00fc");
    QTest::newRow("HTML in JSON") << QStringLiteral("a&b'c") << QByteArray("a\\u0026amp;b\\u0026#x27;c");
    QTest::newRow("percent-encoded twice") << QStringLiteral("a/b é") << QByteArray("a%252Fb%2520%25C3%25A9");
    QTest::newRow("hexadecimal") << QStringLiteral("Key-1") << QByteArray("4B65792D31");
    QTest::newRow("hexadecimal with colons") << QStringLiteral("Key-1") << QByteArray("4b:65:79:2d:31");
    QTest::newRow("hexadecimal with blanks") << QStringLiteral("Key-1") << QByteArray("4b 65 79 2d 31");
    QTest::newRow("Latin-1") << QStringLiteral("kéy") << QByteArray("k\xe9y");
    QTest::newRow("UTF-8 taken for Latin-1") << QStringLiteral("kéy") << QByteArray("k\xc3\x83\xc2\xa9y");
    QTest::newRow("UTF-16") << QStringLiteral("key") << QByteArray("k\0e\0y\0", 6);
    QTest::newRow("base64 in lines") << QStringLiteral("0123456789abcdef01")
                                     << QByteArray("MDEyMzQ1\r\nNjc4OWFi\r\nY2RlZjAx");
    QTest::newRow("base64 twice") << QStringLiteral("abcdefghi") << QByteArray("abcdefghi").toBase64().toBase64();
    QTest::newRow("quoted-printable") << QStringLiteral("a=b é") << QByteArray("a=3Db=\r\n =C3=A9");
    QTest::newRow("C") << QStringLiteral("a\"é") << QByteArray("a\\x22\\303\\251");
    QTest::newRow("JavaScript") << QStringLiteral("a😀") << QByteArray("\\u{61}\\u{1F600}");
    QTest::newRow("looks like an escape") << QStringLiteral("&amp\\u0041%41") << QByteArray("&amp\\u0041%41");
    QTest::newRow("one character") << QStringLiteral("x") << QByteArray("x");
    QTest::newRow("a token") << QStringLiteral("aBc0123456789") << QByteArray("aBc0123456789");
}

void tst_SecretMask::finds()
{
    QFETCH(QString, secret);
    QFETCH(QByteArray, echo);
    const SecretMask secretMask({QStringLiteral("another"), secret});
    QCOMPARE(secretMask.masked(echo), mask);
    QCOMPARE(secretMask.masked("[" + echo + "," + echo + "]"), "[" + mask + "," + mask + "]");
}

/// As in an Authorization header: user name and secret together, the secret at any of the three places in a group.
void tst_SecretMask::findsInsideBase64()
{
    const QByteArray secret = "s3cr3t?token>";
    const SecretMask secretMask({QString::fromLatin1(secret)});
    for (const auto option : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        for (const QByteArray before : {"", "a", "ab", "abc", "user:"}) {
            for (const QByteArray after : {"", "x", "xy", "xyz"}) {
                const QByteArray encoded = QByteArray(before + secret + after).toBase64(option);
                const QByteArray masked = secretMask.masked("Basic " + encoded);
                QVERIFY2(masked.contains(mask), encoded.constData());
                QVERIFY(masked.startsWith("Basic "));
                // What is left tells at most the characters that neighbours have a part in.
                QVERIFY2(!QByteArray::fromBase64(masked, option).contains("cr3t"), masked.constData());
            }
        }
    }
}

void tst_SecretMask::leavesTheRestAlone()
{
    const SecretMask secretMask({QStringLiteral("token")});
    const QByteArray text = "Token toke n to%6Be tok%zzen \\u0074ok \xff\xfe %";
    QCOMPARE(secretMask.masked(text), text);
}

void tst_SecretMask::cutOff_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("within the secret") << QByteArray("say token-12") << "say " + mask;
    QTest::newRow("within an escape of it") << QByteArray("say token%2") << "say " + mask;
    QTest::newRow("whole") << QByteArray("say token-123.") << "say " + mask + ".";
    QTest::newRow("elsewhere") << QByteArray("say token-12 no") << QByteArray("say token-12 no");
}

void tst_SecretMask::cutOff()
{
    QFETCH(QByteArray, text);
    const SecretMask secretMask({QStringLiteral("token-123")});
    QTEST(secretMask.maskedCutOff(text), "expected");
}

void tst_SecretMask::nothingToMask()
{
    QVERIFY(SecretMask().isEmpty());
    QVERIFY(SecretMask({QString()}).isEmpty());
    QCOMPARE(SecretMask().masked(QByteArray("text")), QByteArray("text"));
    QCOMPARE(SecretMask({QStringLiteral("x")}).masked(QStringLiteral("ü")), QStringLiteral("ü"));
}

QTEST_GUILESS_MAIN(tst_SecretMask)
#include "tst_SecretMask.moc"
