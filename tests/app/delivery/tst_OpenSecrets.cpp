// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/SecretText.h"
#include "campaign/request/CredentialHeaders.h"
#include "delivery/OpenSecrets.h"

#include <QTest>

using namespace hookbench;

/// What counts as a secret by its name, and where it is masked.
class tst_OpenSecrets : public QObject {
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void headers_data();
    void headers();
    void urls_data();
    void urls();
    void json();
    void shortOnesAreNotLookedForElsewhere();
};

namespace {

QByteArray withMask(const QByteArray& text)
{
    const QByteArray mask(SecretText::mask.data(), static_cast<qsizetype>(SecretText::mask.size()));
    return QByteArray(text).replace('*', mask);
}

} // namespace

void tst_OpenSecrets::names_data()
{
    QTest::addColumn<bool>("isCredential");
    for (const char* name : {"Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie", "X-API-TOKEN", "X-Api-Key",
             "api-key", "apikey", "api_key", "apiKey", "x-functions-key", "Ocp-Apim-Subscription-Key",
             "subscription-key", "X-Auth-Token", "X-Auth-User", "X-CleverTap-Passcode", "X-Secret", "PRIVATE-TOKEN",
             "DD-API-KEY", "X-Session-Id", "X-Hub-Signature-256", "Token", "Auth", "X-Password", "x-goog-api-key",
             "CF-Access-Client-Secret", "X-MBX-APIKEY", "X-WSSE", "key", "sig", "client_secret", "access_token",
             "JSESSIONID", "pwd"})
        QTest::newRow(name) << true;
    for (const char* name : {"Content-Type", "Accept", "User-Agent", "Idempotency-Key", "X-Routing-Key", "X-Trace",
             "X-Author", "Keyword", "monkey", "token_type", "max_tokens", "X-Request-Id", "SID",
             "design", "sessions_count_total"})
        QTest::newRow(name) << false;
}

void tst_OpenSecrets::names()
{
    QTEST(isCredentialName(QTest::currentDataTag()), "isCredential");
    QVERIFY(!isCredentialName(QTest::currentDataTag()) || !isHarmlessHeader(QTest::currentDataTag()));
}

void tst_OpenSecrets::headers_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<QStringList>("secrets");
    const QString login = QStringLiteral("bWU6cGFzcw==");
    QTest::newRow("bare") << QByteArray("X-API-TOKEN") << QByteArray("abc def") << QByteArray("*")
                          << QStringList{QStringLiteral("abc def")};
    QTest::newRow("bearer") << QByteArray("authorization") << QByteArray("Bearer abc") << QByteArray("Bearer *")
                            << QStringList{QStringLiteral("abc")};
    QTest::newRow("login") << QByteArray("Authorization") << "Basic " + login.toLatin1() << QByteArray("Basic *")
                           << QStringList{login, QStringLiteral("pass")};
    QTest::newRow("empty") << QByteArray("Authorization") << QByteArray() << QByteArray() << QStringList();
    QTest::newRow("masked already") << QByteArray("X-Token") << withMask("a*b") << QByteArray("a*b")
                                    << QStringList();
    QTest::newRow("harmless") << QByteArray("X-Trace") << QByteArray("abc") << QByteArray("abc") << QStringList();
}

void tst_OpenSecrets::headers()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, shown);
    QList<WireHeader> headers{{name, value}};
    QTEST(openSecrets::ofHeaders(headers), "secrets");
    openSecrets::maskHeaders(headers);
    QCOMPARE(headers.first().name, name);
    QCOMPARE(headers.first().value, withMask(shown));
}

void tst_OpenSecrets::urls_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<QStringList>("secrets");
    const auto row = [](const char* url, const char* shown, const char* secret) {
        QTest::newRow(url) << QByteArray(url) << QByteArray(shown)
                           << (*secret ? QStringList{QString::fromLatin1(secret)} : QStringList());
    };
    row("https://a.example/x", "https://a.example/x", "");
    row("https://a.example/x?a=1&api_key=s%2Bt+u&b", "https://a.example/x?a=1&api_key=*&b", "s+t u");
    row("/x?key=abc#token=no", "/x?key=*#token=no", "abc");
    row("/x?api%5Fkey=abc", "/x?api%5Fkey=*", "abc");
    row("/x?token=&&=", "/x?token=&&=", "");
    row("/x#?token=abc", "/x#?token=abc", "");
}

void tst_OpenSecrets::urls()
{
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, shown);
    QCOMPARE(openSecrets::maskedUrl(url), withMask(shown));
    QTEST(openSecrets::ofUrl(url), "secrets");
}

void tst_OpenSecrets::json()
{
    const QByteArray text = R"({"a":[{"password":"p"}],"tokens":["t",{"x":"u","y":5}],"key":"k","token_type":"b"})";
    QCOMPARE(openSecrets::ofJson(text), (QStringList{QStringLiteral("p"), QStringLiteral("t"), QStringLiteral("u")}));
    QCOMPARE(openSecrets::ofJson("no JSON"), QStringList());
}

void tst_OpenSecrets::shortOnesAreNotLookedForElsewhere()
{
    QCOMPARE(openSecrets::worthLookingFor({QStringLiteral("json"), QStringLiteral("abcdef")}),
        QStringList{QStringLiteral("abcdef")});
}

QTEST_APPLESS_MAIN(tst_OpenSecrets)
#include "tst_OpenSecrets.moc"
