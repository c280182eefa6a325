// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/KeyCheck.h"

#include "providers/Providers.h"

#include <QTest>

using namespace hookbench;

/// What a key check asks.
class tst_KeyCheck : public QObject {
    Q_OBJECT

private slots:
    void addresses_data();
    void addresses();
    void takesTheHeadersOfTheWebhook();
    void goesToTheEndpointOfTheEnvironment();
    void stopsAtAnOpenPlaceholder();
    void servicesAreKnownByTheirAddress_data();
    void servicesAreKnownByTheirAddress();
};

namespace {

RequestTemplate qualtricsTemplate()
{
    RequestTemplate parts;
    parts.webhook.url = "https://<dc>.qualtrics.com/API/v3/distributions?a=b";
    parts.webhook.headers = {{"content-type", "application/json"}, {"X-API-TOKEN", "<token>"},
        {"X-Who", "{{ Profile.Name }}"}, {"X-Off", "1", false}};
    parts.environment.variables = {{"dc", "fra1", {}, {}}, {"token", {}, "qualtrics-token", {"*.qualtrics.com"}}};
    return parts;
}

} // namespace

void tst_KeyCheck::addresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("asked"); // empty = there is no check
    const auto row = [](const char* name, const char* url, const char* own, const char* asked) {
        QTest::newRow(name) << QString::fromLatin1(url) << QString::fromLatin1(own) << QString::fromLatin1(asked);
    };
    row("Qualtrics", "https://<dc>.qualtrics.com/API/v3/distributions", "", "https://fra1.qualtrics.com/API/v3/whoami");
    row("Qualtrics, its own address", "https://<dc>.qualtrics.com/API/v3/distributions", "/API/v3/surveys",
        "https://fra1.qualtrics.com/API/v3/surveys");
    row("any service, a path", "https://api.example.com:8443/hook?a=b", "/v1/me?x=1",
        "https://api.example.com:8443/v1/me?x=1");
    row("any service, a URL", "https://hooks.example.com/in", "https://api.example.com/<dc>",
        "https://api.example.com/fra1");
    row("any service, nothing known", "https://api.example.com/hook", "", "");
}

void tst_KeyCheck::addresses()
{
    QFETCH(QString, url);
    QFETCH(QString, own);
    QFETCH(QString, asked);
    RequestTemplate parts = qualtricsTemplate();
    parts.webhook.url = url.toStdString();
    parts.webhook.keyCheckUrl = own.toStdString();
    QCOMPARE(keyCheckAddress(parts.webhook).empty(), asked.isEmpty());
    if (!asked.isEmpty())
        QCOMPARE(QString::fromStdString(keyCheckRequest(parts, {}).url.masked()), asked);
}

void tst_KeyCheck::takesTheHeadersOfTheWebhook()
{
    RequestTemplate parts = qualtricsTemplate();
    parts.campaign.body = "{{ Profile.Name }}";
    const RenderedRequest request = keyCheckRequest(parts, {});
    QVERIFY(request.isSendable());
    QCOMPARE(request.method, std::string("GET"));
    QVERIFY(request.body.empty());
    QCOMPARE(request.headers.size(), std::size_t(2));
    QCOMPARE(request.headers[0].value.secretNames(), std::vector<std::string>{"qualtrics-token"});
    QCOMPARE(request.headers[1].value.masked(), std::string());
    QCOMPARE(request.secretBindings.size(), std::size_t(1));
    QCOMPARE(request.secretBindings[0].hosts, std::vector<std::string>{"*.qualtrics.com"});
}

void tst_KeyCheck::goesToTheEndpointOfTheEnvironment()
{
    RequestTemplate parts = qualtricsTemplate();
    parts.environment.endpoint = Environment::sandboxEndpoint;
    parts.sandboxOrigin = "http://127.0.0.1:4711";
    QCOMPARE(keyCheckRequest(parts, {}).url.masked(), std::string("http://127.0.0.1:4711/API/v3/whoami"));
}

void tst_KeyCheck::stopsAtAnOpenPlaceholder()
{
    RequestTemplate parts = qualtricsTemplate();
    parts.environment.variables[0].value.clear();
    QVERIFY(!keyCheckRequest(parts, {}).isSendable());
}

void tst_KeyCheck::servicesAreKnownByTheirAddress_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("Qualtrics") << QStringLiteral("https://fra1.qualtrics.com/API/v3/whoami") << true;
    QTest::newRow("not filled in") << QStringLiteral("https://<dc>.qualtrics.com/") << true;
    QTest::newRow("sandbox") << QStringLiteral("http://127.0.0.1:1/API/v3/whoami") << true;
    QTest::newRow("pasted twice") << QStringLiteral("https://https://fra1.qualtrics.com.qualtrics.com/API/v3") << true;
    QTest::newRow("another") << QStringLiteral("https://example.com/API/v3/whoami") << false;
    QTest::newRow("sounds alike") << QStringLiteral("https://evilqualtrics.com/API/v3/whoami") << false;
    QTest::newRow("this machine") << QStringLiteral("http://127.0.0.1:1/hook") << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_KeyCheck::servicesAreKnownByTheirAddress()
{
    QFETCH(QString, url);
    QTEST(serviceOf(url.toStdString()) != nullptr, "isKnown");
}

QTEST_GUILESS_MAIN(tst_KeyCheck)
#include "tst_KeyCheck.moc"
