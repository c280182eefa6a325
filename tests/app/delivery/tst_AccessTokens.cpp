// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/RenderedRequest.h"
#include "delivery/AccessTokens.h"
#include "delivery/PreparedRequest.h"
#include "delivery/TokenAnswer.h"

#include <QTest>

using namespace hookbench;
using std::chrono::seconds;

/// How long a token counts, and what of an answer is one.
class tst_AccessTokens : public QObject {
    Q_OBJECT

private slots:
    void countsForItsLifetime_data();
    void countsForItsLifetime();
    void refreshTokenStays();
    void anotherRequestIsAnotherKey();
    void answers_data();
    void answers();
    void everyTokenOfAnAnswerIsASecret();
};

void tst_AccessTokens::countsForItsLifetime_data()
{
    QTest::addColumn<qint64>("lifetime");
    QTest::addColumn<qint64>("after");
    QTest::addColumn<bool>("counts");
    QTest::newRow("at once") << qint64(3600) << qint64(0) << true;
    QTest::newRow("long before its end") << qint64(3600) << qint64(3500) << true;
    QTest::newRow("just before its end") << qint64(3600) << qint64(3590) << false;
    QTest::newRow("after its end") << qint64(3600) << qint64(3601) << false;
    QTest::newRow("a short one") << qint64(20) << qint64(10) << true;
    QTest::newRow("none") << qint64(0) << qint64(0) << false;
    QTest::newRow("less than none") << qint64(-5) << qint64(0) << false;
    QTest::newRow("beyond all measure") << qint64(1'000'000'000) << qint64(3600) << true;
}

void tst_AccessTokens::countsForItsLifetime()
{
    QFETCH(qint64, lifetime);
    QFETCH(qint64, after);
    const auto now = AccessTokens::Clock::now();
    AccessTokens tokens;
    tokens.keep("key", QStringLiteral("token"), seconds(lifetime), now);
    QVERIFY(!tokens.find("other", now));
    QTEST(tokens.find("key", now + seconds(after)).has_value(), "counts");
    tokens.forget("key");
    QVERIFY(!tokens.find("key", now));
}

void tst_AccessTokens::refreshTokenStays()
{
    const auto now = AccessTokens::Clock::now();
    AccessTokens tokens;
    QVERIFY(tokens.refreshToken("key").isEmpty());
    tokens.keep("key", QStringLiteral("one"), seconds(0), now, QStringLiteral("refresh-1"));
    QVERIFY(!tokens.find("key", now));
    QCOMPARE(tokens.refreshToken("key"), QStringLiteral("refresh-1"));
    QVERIFY(tokens.refreshToken("other").isEmpty());
    tokens.keep("key", QStringLiteral("two"), seconds(3600), now);
    QCOMPARE(tokens.refreshToken("key"), QStringLiteral("refresh-1")); // none was given, so it goes on counting
    tokens.forget("key");
    QVERIFY(!tokens.find("key", now));
    QCOMPARE(tokens.refreshToken("key"), QStringLiteral("refresh-1"));
    tokens.keep("key", QStringLiteral("three"), seconds(3600), now, QStringLiteral("refresh-2"));
    QCOMPARE(tokens.refreshToken("key"), QStringLiteral("refresh-2"));
    tokens.forgetRefreshToken("key");
    QVERIFY(tokens.refreshToken("key").isEmpty());
    QCOMPARE(tokens.find("key", now), QStringLiteral("three"));
}

void tst_AccessTokens::anotherRequestIsAnotherKey()
{
    PreparedRequest request;
    request.url = QUrl(QStringLiteral("https://a.example/token"));
    request.body = "grant_type=client_credentials&client_secret=one";
    PreparedRequest other = request;
    QCOMPARE(AccessTokens::keyOf(request), AccessTokens::keyOf(other));
    other.body = "grant_type=client_credentials&client_secret=two";
    QVERIFY(AccessTokens::keyOf(request) != AccessTokens::keyOf(other));
    QVERIFY(!AccessTokens::keyOf(request).contains("one"));
}

void tst_AccessTokens::answers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("token"); ///< or a part of the reason
    QTest::addColumn<qint64>("lifetime"); ///< -1: there is none
    const auto row = [](const char* name, int status, const char* body, const char* token, qint64 lifetime) {
        QTest::newRow(name) << status << QByteArray(body) << QString::fromLatin1(token) << lifetime;
    };
    row("as the standard has it", 200, R"({"data":{"token":"abc","ends":"60"}})", "abc", 60);
    row("a name with dots", 201, R"({"data.token":"abc","data":{"ends":5}})", "abc", 5);
    row("as it renews itself", 200, R"({"data":{"token":"abc","refresh_token":"r","ends":60}})", "abc", 60);
    row("no end told", 200, R"({"data":{"token":"abc"}})", "abc", 7);
    row("an odd end", 200, R"({"data":{"token":"abc","ends":"soon"}})", "abc", 7);
    row("an end before its beginning", 200, R"({"data":{"token":"abc","ends":-3}})", "abc", 0);
    row("half a second more", 200, R"({"data":{"token":"abc","ends":60.5}})", "abc", 60);
    row("another field", 200, R"({"access_token":"abc"})", "data.token", -1);
    row("an object for a token", 200, R"({"data":{"token":{}}})", "data.token", -1);
    row("refused", 401, R"({"error":"invalid_client","error_description":"no such client"})",
        "401 Unauthorized: invalid_client: no such client", -1);
    row("refused with 200", 200, R"({"error":"invalid_scope"})", "invalid_scope", -1);
    row("a page", 200, "<html>log in</html>", "no JSON", -1);
    row("nothing", 200, "", "no JSON", -1);
    row("token with an error status", 500, R"({"data":{"token":"abc"}})", "500", -1);
}

void tst_AccessTokens::answers()
{
    QFETCH(QString, token);
    QFETCH(qint64, lifetime);
    RenderedTokenRequest request;
    request.tokenField = "data.token";
    request.expiryField = "data.ends";
    request.lifetimeSeconds = 7;
    Attempt exchange;
    exchange.url = QStringLiteral("https://login.example.com/token");
    exchange.outcome = DeliveryOutcome::Answered;
    exchange.status = *static_cast<const int*>(QTest::qData("status", qMetaTypeId<int>()));
    exchange.replyBody = *static_cast<const QByteArray*>(QTest::qData("body", qMetaTypeId<QByteArray>()));

    const auto answer = TokenAnswer::read(request, exchange);

    QCOMPARE(answer.has_value(), lifetime >= 0);
    if (answer) {
        QCOMPARE(answer->token, token);
        QCOMPARE(answer->lifetime.count(), lifetime);
        QCOMPARE(!answer->refreshToken.isEmpty(), exchange.replyBody.contains("refresh_token"));
    } else {
        QVERIFY2(answer.error().contains(token), qPrintable(answer.error()));
    }
}

void tst_AccessTokens::everyTokenOfAnAnswerIsASecret()
{
    RenderedTokenRequest request;
    request.tokenField = "key";
    Attempt exchange;
    exchange.status = 200;
    exchange.replyBody =
        R"({"key":"a","refresh_token":"b","tokens":["c",{"x":"d"}],"token_type":"Bearer","scope":"e"})";
    QStringList secrets = TokenAnswer::secretsIn(request, exchange);
    secrets.sort();
    QCOMPARE(
        secrets, QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")}));
    QVERIFY(!TokenAnswer::isOpaque(exchange));
    exchange.replyBody.chop(1);
    QVERIFY(TokenAnswer::isOpaque(exchange));
}

QTEST_APPLESS_MAIN(tst_AccessTokens)
#include "tst_AccessTokens.moc"
