// SPDX-License-Identifier: GPL-3.0-or-later
#include "Requests.h"
#include "delivery/Explanation.h"
#include "delivery/Sender.h"
#include "delivery/SessionSecretStore.h"
#include "support/RawServer.h"

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

private:
    RenderedRequest request(const RawServer& api, const RawServer& login) const;
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

RenderedRequest tst_SenderToken::request(const RawServer& api, const RawServer& login) const
{
    RenderedRequest request = test::request(api.origin() + QStringLiteral("/hook"));
    RenderedTokenRequest token;
    token.url = SecretText(QString(login.origin() + QStringLiteral("/token")).toStdString());
    token.headers.push_back({"Content-Type", SecretText("application/x-www-form-urlencoded")});
    token.body = SecretText("grant_type=client_credentials&client_secret=");
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
    QVERIFY(login.received().constFirst().endsWith("\r\n\r\ngrant_type=client_credentials&client_secret=hush%26hush"));
    QVERIFY(login.received().constFirst().contains("\r\nContent-Length: 55\r\n"));
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

QTEST_GUILESS_MAIN(tst_SenderToken)
#include "tst_SenderToken.moc"
