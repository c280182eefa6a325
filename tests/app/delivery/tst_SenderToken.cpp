// SPDX-License-Identifier: GPL-3.0-or-later
#include "Requests.h"
#include "delivery/Explanation.h"
#include "delivery/Sender.h"
#include "delivery/SessionSecretStore.h"
#include "support/RawServer.h"
#include "support/ReactingServer.h"

#include <QSignalSpy>
#include <QTest>

using namespace hookbench;
using test::RawScript;
using test::RawServer;

/// The access token: fetched before the send by an exchange of its own, kept, renewed, never shown, and no reason for a
/// second delivery.
class tst_SenderToken : public QObject {
    Q_OBJECT

private slots:
    void init();
    void isFetchedFirst();
    void isKeptUntilItEnds_data();
    void isKeptUntilItEnds();
    void withoutATokenNothingIsSent_data();
    void withoutATokenNothingIsSent();
    void refusedTokenIsNoReasonToRepeat();
    void goesOnlyWhereItsSecretMayGo();
    void isNotFetchedForARequestThatIsNotReady();
    void cancelWhileItIsFetched();
    void neitherTokenNorSecretIsShown();
    void noFormOfAnswerShowsAToken_data();
    void noFormOfAnswerShowsAToken();
    void isRenewed_data();
    void isRenewed();

private:
    RenderedRequest request(const RawServer& api, const QTcpServer& login) const;
    static QByteArray everythingOf(const Attempt& attempt);

    std::unique_ptr<SessionSecretStore> m_secrets;
};

namespace {

const QByteArray good = R"({"access_token":"tok/en 1","refresh_token":"refresh-2","expires_in":3600})";

} // namespace

void tst_SenderToken::init()
{
    m_secrets = std::make_unique<SessionSecretStore>();
    m_secrets->write(QStringLiteral("client"), QStringLiteral("hush&hush"));
}

RenderedRequest tst_SenderToken::request(const RawServer& api, const QTcpServer& login) const
{
    RenderedRequest request = test::request(api.origin() + QStringLiteral("/hook"));
    RenderedTokenRequest token;
    token.url = SecretText("http://127.0.0.1:" + std::to_string(login.serverPort()) + "/token");
    token.headers.push_back({"Content-Type", SecretText("application/x-www-form-urlencoded")});
    token.body = SecretText("grant_type=client_credentials&scope=all&client_secret=");
    token.body.appendSecret("client", SecretText::Encoding::Percent);
    token.secretBindings = {{"client", {"127.0.0.1"}}};
    token.tokenField = "access_token";
    token.expiryField = "expires_in";
    request.tokenRequest = std::make_shared<const RenderedTokenRequest>(token);
    SecretText value("Bearer ");
    value.appendSecret(RenderedRequest::accessToken);
    request.headers.push_back({"Authorization", value});
    return request;
}

QByteArray tst_SenderToken::everythingOf(const Attempt& attempt)
{
    QByteArray all = attempt.url.toUtf8() + attempt.requestBody + attempt.replyBody + attempt.reasonPhrase
        + attempt.failureDetail.toUtf8() + attempt.redirectTarget.toUtf8() + explain(attempt).headline.toUtf8()
        + explain(attempt).cause.toUtf8();
    for (const WireHeader& header : attempt.requestHeaders + attempt.replyHeaders)
        all += header.name + header.value + ' ' + QByteArray::fromBase64(header.value.mid(6));
    for (const Attempt& before : attempt.before)
        all += everythingOf(before);
    return all;
}

void tst_SenderToken::isFetchedFirst()
{
    RawServer login(RawScript::json(good));
    RawServer api(RawScript::json("{}"));
    Sender sender(*m_secrets);

    const Attempt attempt = test::delivered(sender, request(api, login));

    QCOMPARE(attempt.outcome, DeliveryOutcome::Answered);
    QVERIFY(login.received().constFirst().endsWith(
        "\r\n\r\ngrant_type=client_credentials&scope=all&client_secret=hush%26hush"));
    QVERIFY(login.received().constFirst().contains("\r\nContent-Length: 65\r\n"));
    QVERIFY(attempt.before.front().requestHeaders.contains(WireHeader{"Content-Length", "65"}));
    QVERIFY(api.received().constFirst().contains("\r\nAuthorization: Bearer tok/en 1\r\n"));
    QCOMPARE(attempt.before.size(), std::size_t(1));
    QCOMPARE(attempt.before.front().kind, AttemptKind::TokenRequest);
    QCOMPARE(attempt.before.front().status, 200);
    QVERIFY(attempt.before.front().timings.totalMs <= attempt.timings.totalMs);
}

void tst_SenderToken::isKeptUntilItEnds_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("fetches");
    QTest::newRow("kept") << good << 1;
    QTest::newRow("over at once") << QByteArray(R"({"access_token":"a","expires_in":0})") << 2;
    QTest::newRow("end not told") << QByteArray(R"({"access_token":"a"})") << 2;
}

void tst_SenderToken::isKeptUntilItEnds()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, fetches);
    RawServer login(RawScript::json(answer));
    RawServer api(RawScript::json("{}"));
    Sender sender(*m_secrets);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(test::delivered(sender, request(api, login)).status, 200);
    QCOMPARE(login.requestCount(), fetches);
    QCOMPARE(api.requestCount(), 2);

    m_secrets->write(QStringLiteral("client"), QStringLiteral("another"));
    QCOMPARE(test::delivered(sender, request(api, login)).before.size(), std::size_t(1));
}

void tst_SenderToken::withoutATokenNothingIsSent_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const QByteArray& answer, const char* reason) {
        QTest::newRow(name) << answer << QString::fromLatin1(reason);
    };
    row("refused", "HTTP/1.1 401 Unauthorized\r\nContent-Length: 26\r\n\r\n{\"error\":\"invalid_client\"}",
        "invalid_client");
    row("a page", "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>", "no JSON");
    row("hangs up", "", "closed");
    row("breaks off", "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"access_token\":\"tok/en 1", "not whole");
    row("redirects", "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n", "302");
    row("echoes the secret", "HTTP/1.1 400 No\r\nContent-Length: 21\r\n\r\n{\"error\":\"hush&hush\"}", "400");
}

void tst_SenderToken::withoutATokenNothingIsSent()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, reason);
    RawServer login(RawScript::answer(answer));
    RawServer api(RawScript::json("{}"));
    Sender sender(*m_secrets);

    const Attempt attempt = test::delivered(sender, request(api, login));

    QCOMPARE(attempt.outcome, DeliveryOutcome::NotSent);
    QCOMPARE(attempt.failure, DeliveryFailure::NoToken);
    QVERIFY2(attempt.failureDetail.contains(reason), qPrintable(attempt.failureDetail));
    QVERIFY(explain(attempt).headline.contains(u"access token"));
    QCOMPARE(login.requestCount(), 1);
    QVERIFY(api.received().isEmpty());
    const QByteArray all = everythingOf(attempt);
    QVERIFY2(!all.contains("hush") && !all.contains("tok/en"), all.constData());
}

void tst_SenderToken::refusedTokenIsNoReasonToRepeat()
{
    RawServer login(RawScript::json(good));
    RawServer api(RawScript::json("{}", "401 Unauthorized"));
    Sender sender(*m_secrets);
    QCOMPARE(test::delivered(sender, request(api, login)).status, 401);
    QCOMPARE(api.requestCount(), 1);
    QCOMPARE(login.requestCount(), 1);
    QCOMPARE(test::delivered(sender, request(api, login)).status, 401);
    QCOMPARE(login.requestCount(), 2); // the next click asks for a new one
    QCOMPARE(api.requestCount(), 2);
}

void tst_SenderToken::goesOnlyWhereItsSecretMayGo()
{
    RawServer login(RawScript::json(good));
    RawServer api(RawScript::json("{}"));
    RenderedRequest request = this->request(api, login);
    request.url = SecretText("http://localhost:" + std::to_string(api.serverPort()) + "/hook");
    Sender sender(*m_secrets);
    const Attempt attempt = test::delivered(sender, request);
    QCOMPARE(attempt.failure, DeliveryFailure::Blocked);
    QVERIFY(attempt.failureDetail.contains(u"may not go to localhost"));
    QVERIFY(api.received().isEmpty());
}

void tst_SenderToken::isNotFetchedForARequestThatIsNotReady()
{
    RawServer login(RawScript::json(good));
    RawServer api(RawScript::json("{}"));
    RenderedRequest request = this->request(api, login);
    Diagnostic error;
    error.severity = Severity::Error;
    request.diagnostics.push_back(error);
    Sender sender(*m_secrets);
    QCOMPARE(test::delivered(sender, request).failure, DeliveryFailure::Blocked);
    QVERIFY(login.received().isEmpty());
}

void tst_SenderToken::cancelWhileItIsFetched()
{
    RawServer login(RawScript::neverAnswer());
    RawServer api(RawScript::json("{}"));
    Sender sender(*m_secrets);
    QSignalSpy asked(&login, &RawServer::requestReceived);
    QList<Attempt> ends;
    connect(&sender, &Sender::finished, this, [&](const Attempt& attempt) { ends.append(attempt); });
    sender.send(request(api, login), {});
    QVERIFY(asked.wait());
    sender.cancel();
    QCOMPARE(ends.size(), 1);
    QCOMPARE(ends.first().outcome, DeliveryOutcome::NotSent);
    QCOMPARE(ends.first().failure, DeliveryFailure::Cancelled);
    QVERIFY(api.received().isEmpty());
}

void tst_SenderToken::neitherTokenNorSecretIsShown()
{
    RawServer login(RawScript::json(good));
    RawServer api(RawScript::json(R"({"you":"tok\/en 1"})"));
    Sender sender(*m_secrets);
    const QByteArray all = everythingOf(test::delivered(sender, request(api, login)));
    for (const char* secret : {"tok/en", "tok\\/en", "refresh-2", "hush"})
        QVERIFY2(!all.contains(secret), all.constData());
    const QByteArray mask = QByteArray::fromStdString(std::string(SecretText::mask));
    QVERIFY(all.contains(QByteArray("client_secret=" + mask)));
}

void tst_SenderToken::noFormOfAnswerShowsAToken_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char* name, const QByteArray& head, const QByteArray& body) {
        QTest::newRow(name) << head << body;
    };
    const QByteArray ok = "200 OK\r\nContent-Type: application/json\r\n";
    row("refresh under another name", ok, R"({"access_token":"Acc3ssT0ken","refresh":"Refr3shT0ken"})");
    row("in a session", ok, R"({"access_token":"Acc3ssT0ken","session":{"key":"Refr3shT0ken"}})");
    row("jwt", ok, R"({"access_token":"Acc3ssT0ken","jwt":"Refr3shT0ken"})");
    row("JSON in a text", ok, R"({"access_token":"Acc3ssT0ken","data":"{\"a\": \"b\", \"access\":\"Refr3shT0ken\"}"})");
    row("a cookie", ok + "Set-Cookie: sid=Refr3shT0ken; Secure\r\n", R"({"access_token":"Acc3ssT0ken"})");
    row("a header", ok + "X-Refresh-Token: Refr3shT0ken\r\n", R"({"access_token":"Acc3ssT0ken"})");
    row("a form with an error", "400 Bad\r\nContent-Type: application/x-www-form-urlencoded\r\n",
        "access_token=Acc3ssT0ken&refresh_token=Refr3shT0ken");
    row("XML with an error", "500 Oops\r\nContent-Type: text/xml\r\n", "<t><token>Acc3ssT0ken</token></t>");
    row("a redirect", "302 Found\r\nLocation: http://127.0.0.1:1/cb#access_token=Acc3ssT0ken\r\n", "");
    row("a redirect with a query", "302 Found\r\nLocation: http://127.0.0.1:1/cb?code=Acc3ssT0ken\r\n", "");
}

void tst_SenderToken::noFormOfAnswerShowsAToken()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, body);
    RawServer login(RawScript::answer("HTTP/1.1 " + head + "Content-Length: " + QByteArray::number(body.size())
        + "\r\nConnection: close\r\n\r\n" + body));
    RawServer api(RawScript::json("{\"you sent\":\"Acc3ssT0ken, and I know Refr3shT0ken\"}"));
    Sender sender(*m_secrets);
    const Attempt attempt = test::delivered(sender, request(api, login));
    QCOMPARE(attempt.before.size(), std::size_t(1));
    const QByteArray asked = everythingOf(attempt.before.front());
    QVERIFY2(!asked.contains("Acc3ssT0ken") && !asked.contains("Refr3shT0ken"), asked.constData());
    const QByteArray everything = everythingOf(attempt);
    QVERIFY2(!everything.contains("Acc3ssT0ken"), everything.constData());
    if (body.contains("Refr3shT0ken"))
        QVERIFY2(!everything.contains("Refr3shT0ken"), everything.constData());
}

void tst_SenderToken::isRenewed_data()
{
    QTest::addColumn<QByteArray>("renewal"); ///< the answer to a refresh token
    QTest::addColumn<QByteArrayList>("asked"); ///< what of its requests tells them apart, in order, over three clicks
    QTest::addColumn<int>("delivered");
    const QByteArray grant = "grant_type=client_credentials&scope=all&";
    const auto refresh = [](const QByteArray& token) {
        return QByteArray("grant_type=refresh_token&refresh_token=" + token + "&client_secret=hush%26hush");
    };
    const auto json = [](const QByteArray& status, const QByteArray& body) {
        return QByteArray("HTTP/1.1 " + status
            + "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    };
    QTest::newRow("with a new one each time")
        << json("200 OK", R"({"access_token":"token-2","refresh_token":"re/fresh-2","expires_in":0})")
        << QByteArrayList{grant, refresh("re%2Ffresh-1"), refresh("re%2Ffresh-2")} << 3;
    QTest::newRow("with the same one") << json("200 OK", R"({"access_token":"token-2","expires_in":0})")
                                       << QByteArrayList{grant, refresh("re%2Ffresh-1"), refresh("re%2Ffresh-1")} << 3;
    QTest::newRow("once, for long") << json("200 OK", R"({"access_token":"token-2","expires_in":3600})")
                                    << QByteArrayList{grant, refresh("re%2Ffresh-1")} << 3;
    QTest::newRow("refused, with an echo")
        << json("400 Bad Request", R"({"error":"invalid_grant","error_description":"re/fresh-1 is over"})")
        << QByteArrayList{grant, refresh("re%2Ffresh-1"), grant, refresh("re%2Ffresh-1"), grant} << 3;
    QTest::newRow("refused with 200") << json("200 OK", R"({"error":"invalid_grant"})")
                                      << QByteArrayList{grant, refresh("re%2Ffresh-1"), grant, refresh("re%2Ffresh-1"),
                                             grant}
                                      << 3;
    QTest::newRow("no answer") << QByteArray() << QByteArrayList{grant, refresh("re%2Ffresh-1"), grant} << 2;
}

void tst_SenderToken::isRenewed()
{
    QFETCH(QByteArray, renewal);
    QFETCH(QByteArrayList, asked);
    QFETCH(int, delivered);
    QByteArrayList forms;
    test::ReactingServer login([&](QTcpSocket* socket, const QByteArray& soFar) {
        const QByteArray form = soFar.mid(soFar.indexOf("\r\n\r\n") + 4);
        if (!form.contains("client_secret=hush%26hush"))
            return; // not whole yet
        forms.append(form);
        const QByteArray first = R"({"access_token":"token-1","refresh_token":"re\/fresh-1","expires_in":0})";
        socket->write(form.startsWith("grant_type=refresh_token")
                ? renewal
                : QByteArray(
                    "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(first.size()) + "\r\n\r\n" + first));
        socket->disconnectFromHost();
    });
    RawServer api;
    Sender sender(*m_secrets);
    for (int i = 0; i < 3; ++i) {
        const bool isReplaced = i > 0 && renewal.contains("re/fresh-2");
        api.setScript(RawScript::json(isReplaced ? R"({"echo":"re/fresh-1 re/fresh-2"})" : R"({"echo":"re/fresh-1"})"));
        const Attempt attempt = test::delivered(sender, request(api, login));
        const QByteArray all = everythingOf(attempt);
        for (const char* secret : {"token-1", "token-2", "re/fresh-2", "re%2Ffresh", "re\\/fresh", "hush"})
            QVERIFY2(!all.contains(secret), all.constData());
        QCOMPARE(attempt.outcome, renewal.isEmpty() && i == 1 ? DeliveryOutcome::NotSent : DeliveryOutcome::Answered);
        // At the third click the first one may have been used up and replaced.
        QVERIFY2(i == 2 || !all.contains("re/fresh-1"), all.constData());
        QVERIFY(attempt.before.size() <= 2);
    }
    QCOMPARE(api.requestCount(), delivered);
    QCOMPARE(forms.size(), asked.size());
    for (qsizetype i = 0; i < asked.size(); ++i)
        QVERIFY2(forms.at(i).startsWith(asked.at(i)), forms.at(i).constData());
}

QTEST_GUILESS_MAIN(tst_SenderToken)
#include "tst_SenderToken.moc"
