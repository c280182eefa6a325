// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualtrics/ErrorEnvelope.h"
#include "sandbox/Sandbox.h"
#include "sandbox/SandboxRules.h"
#include "json/Reader.h"

#include <QRegularExpression>
#include <QTest>
#include <QUuid>

using namespace hookbench;

Q_DECLARE_METATYPE(SandboxRequest)

/// What the sandbox says to each kind of request, and in which order it looks at them.
class tst_SandboxRules : public QObject {
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void publishedSampleIsAccepted();
    void whoami();
    void faultsComeInOrder();
    void scenarios_data();
    void scenarios();
    void faultsAreToldInEveryScenario();
};

namespace {

/// The sample body of the recipe as published, rendered for a customer without an id.
const char* const sample = R"({
 "message": {
   "libraryId": "UR_1M4aHozEkSxUfCl",
   "messageId": "MS_0Vdgn7nLGSQBlYN",
   "messageText": "Example Message Text"
 },
 "recipients": {
   "contactId": "test"
 },
 "header": {
   "fromEmail": "apiexample@qualtrics.com",
   "replyToEmail": "apiexample@qualtrics.com",
   "fromName": "Test Name",
   "subject": "Example Subject"
 },
 "surveyLink": {
   "surveyId": "SV_cHbKMOdeT8NetF3",
   "expirationDate": "2025-02-24T14:15:22Z",
   "type": "Individual"
 },
 "embeddedData": {
   "property1": "string",
   "property2": "string"
 },
 "sendDate": "2025-02-24T14:15:22Z"
})";

SandboxRequest goodRequest()
{
    SandboxRequest request;
    request.method = "POST";
    request.path = "/API/v3/distributions";
    request.apiToken = Sandbox::token();
    request.contentType = "application/json";
    request.body = sample;
    return request;
}

template <typename Change> SandboxRequest changed(Change change)
{
    SandboxRequest request = goodRequest();
    change(request);
    return request;
}

qualtrics::ErrorEnvelope envelopeOf(const SandboxAnswer& answer)
{
    return qualtrics::readErrorEnvelope(answer.body.toStdString()).value_or(qualtrics::ErrorEnvelope());
}

QString distributionIdOf(const SandboxAnswer& answer)
{
    const auto reply = json::readValue(answer.body.toStdString());
    const json::Value* result = reply ? reply->find("result") : nullptr;
    return result ? QString::fromStdString(result->textOf("id")) : QString();
}

} // namespace

void tst_SandboxRules::answers_data()
{
    using Request = SandboxRequest;
    QTest::addColumn<SandboxRequest>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const SandboxRequest& request, int status, const char* code) {
        QTest::newRow(name) << request << status << QString::fromLatin1(code);
    };
    row("unknown route", changed([](Request& r) { r.path = "/API/v3/distribution"; }), 404, "");
    row("path in another case", changed([](Request& r) { r.path = "/api/v3/distributions"; }), 404, "");
    row("slash at the end", changed([](Request& r) { r.path = "/API/v3/distributions/"; }), 404, "");
    row("other method", changed([](Request& r) { r.method = "PUT"; }), 404, "");
    row("no token", changed([](Request& r) { r.apiToken.clear(); }), 400, "ATP_2");
    row("wrong token", changed([](Request& r) { r.apiToken = "wrong"; }), 401, "DCD_7");
    row("token in another case", changed([](Request& r) { r.apiToken = r.apiToken.toUpper(); }), 401, "DCD_7");
    row("token without the right", changed([](Request& r) { r.apiToken = Sandbox::tokenWithoutRight(); }), 403,
        "AuthZ_2.0");
    row("bearer token", changed([](Request& r) { r.authorization = "Bearer " + std::exchange(r.apiToken, {}); }), 200,
        "");
    row("wrong bearer token", changed([](Request& r) {
        r.authorization = "Bearer wrong";
        r.apiToken.clear();
    }),
        401, "DCD_7");
    row("basic authentication", changed([](Request& r) {
        r.authorization = "Basic eDp5";
        r.apiToken.clear();
    }),
        401, "DCD_7");
    row("no content type", changed([](Request& r) { r.contentType.clear(); }), 415, "SANDBOX_CONTENT_TYPE");
    row("text", changed([](Request& r) { r.contentType = "text/plain"; }), 415, "SANDBOX_CONTENT_TYPE");
    row("content type with a charset", changed([](Request& r) { r.contentType = "Application/JSON; charset=utf-8"; }),
        200, "");
    row("no body", changed([](Request& r) { r.body.clear(); }), 411, "SANDBOX_NO_BODY");
    row("body too long", changed([](Request& r) { r.body = QByteArray(5'000'001, ' '); }), 413, "SANDBOX_BODY_SIZE");
    row("no JSON", changed([](Request& r) { r.body = "{\"a\": }"; }), 400, "SANDBOX_JSON");
    row("Liquid left in", changed([](Request& r) { r.body = "{{ Profile.Name }}"; }), 400, "SANDBOX_JSON");
    row("unknown key", changed([](Request& r) { r.body.replace("\"sendDate\"", "\"sendNow\""); }), 400, "RP_9");
    row("missing key", changed([](Request& r) { r.body.replace("\"fromName\": \"Test Name\",", ""); }), 400, "RP_10");
    row("all is well", goodRequest(), 200, "");
}

void tst_SandboxRules::answers()
{
    QFETCH(SandboxRequest, request);
    const SandboxAnswer answer = sandboxAnswer(request, SandboxScenario::Ok);

    QTEST(answer.status, "status");
    QCOMPARE(answer.contentType, QByteArray("application/json"));
    const qualtrics::ErrorEnvelope envelope = envelopeOf(answer);
    QTEST(QString::fromStdString(envelope.errorCode), "code");
    QVERIFY(envelope.httpStatus.starts_with(std::to_string(answer.status) + " - "));
    QCOMPARE(QUuid::fromString(QString::fromStdString(envelope.requestId)).version(), QUuid::Random);
    QCOMPARE(envelope.isError(), answer.status != 200);
}

void tst_SandboxRules::publishedSampleIsAccepted()
{
    const SandboxAnswer first = sandboxAnswer(goodRequest(), SandboxScenario::Ok);
    const SandboxAnswer second = sandboxAnswer(goodRequest(), SandboxScenario::Ok);
    QCOMPARE(first.status, 200);
    static const QRegularExpression id(QStringLiteral("^EMD_[0-9A-Za-z]{15}$"));
    QVERIFY2(id.match(distributionIdOf(first)).hasMatch(), first.body.constData());
    QVERIFY(distributionIdOf(first) != distributionIdOf(second));
    QVERIFY(envelopeOf(first).requestId != envelopeOf(second).requestId);
}

void tst_SandboxRules::whoami()
{
    SandboxRequest request;
    request.method = "GET";
    request.path = "/API/v3/whoami";
    QCOMPARE(sandboxAnswer(request, SandboxScenario::Ok).status, 400);
    request.apiToken = Sandbox::token();
    const SandboxAnswer answer = sandboxAnswer(request, SandboxScenario::Ok);
    QCOMPARE(answer.status, 200);
    const auto reply = json::readValue(answer.body.toStdString());
    for (const char* key : {"brandId", "userId", "userName", "accountType", "datacenter"})
        QVERIFY2(!reply->find("result")->textOf(key).empty(), key);
    QVERIFY(!answer.body.contains(Sandbox::token()));
}

/// With every fault at once, they come up one by one in the documented order.
void tst_SandboxRules::faultsComeInOrder()
{
    SandboxRequest request = goodRequest();
    request.path = "/wrong";
    request.apiToken.clear();
    request.contentType = "text/plain";
    request.body.clear();
    const auto code = [&request] { return envelopeOf(sandboxAnswer(request, SandboxScenario::Ok)).errorCode; };

    QCOMPARE(sandboxAnswer(request, SandboxScenario::Ok).status, 404);
    request.path = goodRequest().path;
    QCOMPARE(code(), std::string("ATP_2"));
    request.apiToken = "wrong";
    QCOMPARE(code(), std::string("DCD_7"));
    request.apiToken = Sandbox::tokenWithoutRight();
    QCOMPARE(code(), std::string("AuthZ_2.0"));
    request.apiToken = Sandbox::token();
    QCOMPARE(code(), std::string("SANDBOX_CONTENT_TYPE"));
    request.contentType = "application/json";
    QCOMPARE(code(), std::string("SANDBOX_NO_BODY"));
    request.body = "{\"surprise\": 1";
    QCOMPARE(code(), std::string("SANDBOX_JSON"));
    request.body = "{\"surprise\": 1}";
    QCOMPARE(code(), std::string("RP_9"));
    request.body = "{}";
    QCOMPARE(code(), std::string("RP_10"));
}

void tst_SandboxRules::scenarios_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isJson");
    QTest::newRow("ok") << 200 << true;
    QTest::newRow("proxied") << 200 << true;
    QTest::newRow("rate-limit") << 429 << true;
    QTest::newRow("server-error") << 500 << true;
    QTest::newRow("unavailable") << 503 << true;
    QTest::newRow("slow") << 200 << true;
    QTest::newRow("hang-up") << 0 << false;
    QTest::newRow("redirect") << 307 << true;
    QTest::newRow("html") << 502 << false;
    QTest::newRow("truncated-json") << 200 << false;
    QTest::newRow("gateway-timeout") << 504 << true;
    QTest::newRow("odd-request-id") << 200 << true;
    QTest::newRow("legacy-error") << 400 << true;
    QTest::newRow("anything") << 200 << true;
}

void tst_SandboxRules::scenarios()
{
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto scenario = sandboxScenarioOf(name);
    QVERIFY(scenario);
    QCOMPARE(nameOf(*scenario), name);
    const SandboxAnswer answer = sandboxAnswer(goodRequest(), *scenario);
    QTEST(answer.status, "status");
    QTEST(json::readValue(answer.body.toStdString()).has_value(), "isJson");
    QCOMPARE(answer.delayMs > 0, name == u"slow");
    QCOMPARE(answer.location.isEmpty(), name != u"redirect");
    QCOMPARE(envelopeOf(answer).notice.empty(), name != u"proxied");
    QCOMPARE(envelopeOf(answer).errorCode == "GS_5", name == u"legacy-error");
    if (name == u"odd-request-id") {
        QVERIFY(envelopeOf(answer).requestId.empty());
        QCOMPARE(envelopeOf(answer).httpStatus, std::string("202 - Accepted"));
    }
}

void tst_SandboxRules::faultsAreToldInEveryScenario()
{
    SandboxRequest request = goodRequest();
    request.apiToken = "wrong";
    for (const QString& name : sandboxScenarioNames()) {
        const int status = name == u"anything" ? 200 : 401;
        QCOMPARE(sandboxAnswer(request, *sandboxScenarioOf(name)).status, status);
    }
    request = {};
    request.method = "PATCH";
    request.path = "/any/where";
    QCOMPARE(sandboxAnswer(request, SandboxScenario::Anything).status, 200);
    QCOMPARE(sandboxAnswer(request, SandboxScenario::Ok).status, 404);
    QVERIFY(!sandboxScenarioOf(QStringLiteral("no such thing")));
}

QTEST_GUILESS_MAIN(tst_SandboxRules)
#include "tst_SandboxRules.moc"
