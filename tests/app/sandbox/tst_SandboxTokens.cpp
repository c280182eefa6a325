// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Sandbox.h"
#include "sandbox/SandboxTokens.h"
#include "json/Reader.h"
#include "json/Value.h"

#include <QTest>

using namespace hookbench;

/// The access tokens that the sandbox gives, and that it takes them.
class tst_SandboxTokens : public QObject {
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void theTokenIsTaken();

private:
    static SandboxRequest goodRequest();
    static std::string field(const SandboxAnswer& answer, const char* name);
};

SandboxRequest tst_SandboxTokens::goodRequest()
{
    SandboxRequest request;
    request.method = "POST";
    request.path = "/oauth2/token";
    request.contentType = "application/x-www-form-urlencoded";
    request.authorization = "Basic " + QByteArray("client:" + Sandbox::token()).toBase64();
    request.body = "grant_type=client_credentials&scope=a+b%26c";
    return request;
}

std::string tst_SandboxTokens::field(const SandboxAnswer& answer, const char* name)
{
    const auto content = json::readValue(answer.body.toStdString());
    return content ? content->textOf(name) : std::string();
}

void tst_SandboxTokens::answers_data()
{
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("error");
    const SandboxRequest good = goodRequest();
    const QByteArray secret = Sandbox::token();
    const auto row = [&](const char* name, const QByteArray& authorization, const QByteArray& body, int status,
                         const char* error) {
        QTest::newRow(name) << good.contentType << authorization << body << status << QByteArray(error);
    };
    row("client in the header", good.authorization, good.body, 200, "");
    row("client in the body", {}, "grant_type=client_credentials&client_id=c&client_secret=" + secret, 200, "");
    row("password", good.authorization, "grant_type=password&username=u&password=" + secret, 200, "");
    row("wrong password", good.authorization, "grant_type=password&username=u&password=p", 400, "invalid_grant");
    row("no client", {}, good.body, 401, "invalid_client");
    row("wrong secret", {}, "grant_type=client_credentials&client_secret=x", 401, "invalid_client");
    row("another grant", good.authorization, "grant_type=implicit", 400, "unsupported_grant_type");
    row("nothing asked", good.authorization, {}, 400, "unsupported_grant_type");
    QTest::newRow("JSON") << QByteArray("application/json") << good.authorization << QByteArray("{}") << 400
                          << QByteArray("invalid_request");
}

void tst_SandboxTokens::answers()
{
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, authorization);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, error);
    SandboxRequest request = goodRequest();
    request.contentType = contentType;
    request.authorization = authorization;
    request.body = body;
    const SandboxAnswer answer = sandboxAnswer(request, SandboxScenario::Ok);
    QTEST(answer.status, "status");
    QCOMPARE(QByteArray::fromStdString(field(answer, "error")), error);
    QCOMPARE(field(answer, "access_token").empty(), !error.isEmpty());
}

void tst_SandboxTokens::theTokenIsTaken()
{
    const SandboxAnswer answer = tokenAnswer(goodRequest());
    QCOMPARE(field(answer, "scope"), std::string("a b&c"));
    SandboxRequest request;
    request.method = "GET";
    request.path = "/API/v3/whoami";
    request.authorization = "Bearer " + QByteArray::fromStdString(field(answer, "access_token"));
    QCOMPARE(sandboxAnswer(request, SandboxScenario::Ok).status, 200);
    request.apiToken = std::exchange(request.authorization, {}).mid(7);
    QCOMPARE(sandboxAnswer(request, SandboxScenario::Ok).status, 401); // it is no API key
}

QTEST_APPLESS_MAIN(tst_SandboxTokens)
#include "tst_SandboxTokens.moc"
