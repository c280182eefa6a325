// SPDX-License-Identifier: GPL-3.0-or-later
#include "Requests.h"
#include "clevertap/Handoff.h"
#include "delivery/Attempt.h"
#include "exchange/export/CurlWriter.h"
#include "exchange/export/HandoffWriter.h"
#include "exchange/export/HttpFileWriter.h"
#include "exchange/export/PostmanWriter.h"

#include <QTest>

using namespace hookbench;
using namespace hookbench::test;

namespace {

const QByteArray secret = "Sup3r/S3cret+K\xC3\xA9y=\"1\"";

QByteArrayList everyForm(const PortableRequest& request)
{
    QByteArrayList texts;
    for (const ExportedText& each : {curlCommand(request, Shell::Posix), curlCommand(request, Shell::WindowsCmd),
             curlCommand(request, Shell::PowerShell), httpFile(request), postmanCollection(request)})
        texts.append(QByteArray::fromStdString(each.text));
    return texts;
}

/// The ways in which a secret might stand somewhere.
QByteArrayList forms(const QByteArray& value)
{
    return {value, value.toPercentEncoding(), value.toPercentEncoding().toLower(), value.toBase64(),
        value.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
        QByteArray("me:" + value).toBase64(), QByteArray(value).replace('"', "\\\""), value.toHex()};
}

void verifyNone(const QByteArray& text, const QByteArray& value)
{
    QVERIFY(!text.isEmpty());
    for (const QByteArray& form : forms(value))
        QVERIFY2(!text.contains(form), QByteArray(form + " in\n" + text).constData());
}

} // namespace

class TestExportSecrets : public QObject {
    Q_OBJECT

private:
    static RenderedConnection connectionWith(const char* passphrase)
    {
        RenderedConnection connection;
        connection.proxy = "http://proxy.example:3128";
        connection.proxyUser = SecretText("me");
        connection.proxyPassword.appendSecret("proxy-pass");
        connection.caFile = "/etc/ca.pem";
        connection.certificateFile = "/etc/client.pem";
        connection.keyPassphrase = SecretText(passphrase);
        return connection;
    }
    static RenderedRequest leakyRequest()
    {
        RenderedRequest leaky = request(QStringLiteral("https://h.example/a?token="), "POST",
            "{\"plain\":\"" + secret + "\",\"url\":\"" + secret.toPercentEncoding() + "\",\"b64\":\""
                + secret.toBase64() + "\",\"json\":\"" + QByteArray(secret).replace('"', "\\\"") + "\",\"basic\":\""
                + QByteArray("me:" + secret).toBase64() + "\"}");
        leaky.url.appendSecret("key", SecretText::Encoding::Percent);
        leaky.url.append("&again=" + secret.toPercentEncoding().toStdString());
        addHeader(leaky, "Authorization", "Basic " + QByteArray("me:" + secret).toBase64());
        addHeader(leaky, "X-Echo", secret);
        addSecretHeader(leaky, "X-Key", "key", {"h.example"});
        return leaky;
    }
    const std::vector<KnownSecret> m_known{{"key", secret.toStdString()}};

private slots:
    void noFormHoldsAKnownSecret()
    {
        for (const QByteArray& text : everyForm(portableRequest(leakyRequest(), "T", m_known)))
            verifyNone(text, secret);
    }

    void whereASecretIsWrittenOutIsSaid()
    {
        RenderedRequest typed =
            request(QStringLiteral("https://h.example/a?x=abc%2F123"), "POST", "{\"t\": \"abc/123\"}");
        addHeader(typed, "X-Plain", "abc/123");
        addSecretHeader(typed, "X-Key", "key", {"h.example"});
        const PortableRequest portable = portableRequest(typed, "T", {{"key", "abc/123"}});
        QByteArrayList said;
        for (const Diagnostic& each : curlCommand(portable, Shell::Posix).diagnostics) {
            if (each.code == "exchange.typed-secret")
                said.append(QByteArray::fromStdString(each.message()));
        }
        QCOMPARE(said.size(), 3);
        QVERIFY(said[0].endsWith("the body") && said[1].endsWith("the URL") && said[2].endsWith("X-Plain"));
        QCOMPARE(portable.findings.front().place.range, (ByteRange{7, 14}));
        for (const QByteArray& text : everyForm(portable))
            verifyNone(text, "abc/123");
        QVERIFY(portableRequest(typed, "T", {{"key", "other"}}).findings.empty());
    }

    void whatWasMaskedIsSaid()
    {
        const ExportedText text = curlCommand(portableRequest(leakyRequest(), "T", m_known), Shell::Posix);
        QVERIFY(std::any_of(text.diagnostics.begin(), text.diagnostics.end(),
            [](const Diagnostic& each) { return each.code == "exchange.masked"; }));
    }

    void askedForItIsThereInEveryForm()
    {
        RenderedRequest asked = request(QStringLiteral("https://h.example/a"), "POST", "{}");
        addSecretHeader(asked, "X-Key", "key", {"h.example"});
        const std::vector<KnownSecret> known{{"key", "abc123"}};
        for (const QByteArray& text : everyForm(portableRequest(asked, "T", known, SecretsInExport::Written)))
            QVERIFY2(text.contains("abc123"), text.constData());
    }

    void basicAuthenticationIsALogin()
    {
        SecretText login("me:");
        login.appendSecret("pass");
        RenderedRequest asked = request(QStringLiteral("https://h.example/"), "POST", "{}");
        SecretText value("Basic ");
        value.appendBase64(login);
        asked.headers.push_back({"Authorization", value});
        const std::vector<KnownSecret> known{{"pass", "abc123"}};
        const QByteArrayList named{"--user 'me:'\"$PASS\"", "--user ^\"me:%PASS%^\"",
            "ToBase64String([Text.Encoding]::UTF8.GetBytes(('me:' + $env:PASS)))", "Authorization: Basic me {{pass}}",
            "\"{{pass}}\""};
        const QByteArrayList written{"--user 'me:abc123'", "--user ^\"me:abc123^\"", "GetBytes('me:abc123')",
            "Authorization: Basic me abc123", "\"abc123\""};
        const QByteArrayList namedTexts = everyForm(portableRequest(asked, "T", known));
        const QByteArrayList writtenTexts = everyForm(portableRequest(asked, "T", known, SecretsInExport::Written));
        for (qsizetype i = 0; i < named.size(); ++i) {
            verifyNone(namedTexts[i], "abc123");
            QVERIFY2(namedTexts[i].contains(named[i]), namedTexts[i].constData());
            QVERIFY2(writtenTexts[i].contains(written[i]), writtenTexts[i].constData());
        }
    }

    /// A .http file has a blank between the two, so that none may be in them.
    void aLoginWithBlanksIsOneVariable()
    {
        SecretText login("it is me:");
        login.appendSecret("pass");
        RenderedRequest asked = request(QStringLiteral("https://h.example/"), "POST", "{}");
        SecretText value("Basic ");
        value.appendBase64(login);
        asked.headers.push_back({"Authorization", value});
        const QByteArray text = QByteArray::fromStdString(httpFile(portableRequest(asked, "T", {})).text);
        QVERIFY2(text.contains("variable pass_base64") && text.contains("Basic {{pass_base64}}"), text.constData());
    }

    void theConnectionHidesItsSecrets()
    {
        RenderedRequest asked = request(QStringLiteral("https://h.example/"), "POST", "{}");
        asked.connection = std::make_shared<RenderedConnection>(connectionWith("typed77"));
        for (const QByteArray& text : everyForm(portableRequest(asked, "T", {{"proxy-pass", "abc/123"}}))) {
            verifyNone(text, "abc/123");
            verifyNone(text, "typed77");
        }
        const auto written = portableRequest(asked, "T", {{"proxy-pass", "abc/123"}}, SecretsInExport::Written);
        const QByteArray text = QByteArray::fromStdString(curlCommand(written, Shell::Posix).text);
        QVERIFY2(text.contains("--proxy-user 'me:abc%2F123'") && text.contains("--pass 'typed77'"), text.constData());
    }

    void whatAFormHasNoPlaceForIsSaid()
    {
        RenderedRequest asked = request(QStringLiteral("https://h.example/"), "POST", "{}");
        asked.timeoutMs = 2500;
        asked.connection = std::make_shared<RenderedConnection>(connectionWith("x"));
        const PortableRequest portable = portableRequest(asked, "T", {});
        const auto leftOut = [](const ExportedText& text) {
            for (const Diagnostic& each : text.diagnostics) {
                if (each.code == "exchange.connection")
                    return QByteArray::fromStdString(each.message());
            }
            return QByteArray();
        };
        QCOMPARE(leftOut(curlCommand(portable, Shell::Posix)), QByteArray());
        QVERIFY(leftOut(curlCommand(portable, Shell::PowerShell))
                    .endsWith("the trusted authority, the client certificate"));
        QVERIFY(leftOut(postmanCollection(portable))
                    .endsWith("the login of the proxy, the trusted authority, the time limit"));
        QVERIFY(leftOut(httpFile(portable)).endsWith("the proxy, the trusted authority, the client certificate"));
        QVERIFY(httpFile(portable).text.find("# @timeout 2500 ms\n") != std::string::npos);
        QVERIFY(curlCommand(portable, Shell::PowerShell).text.find("-TimeoutSec 3") != std::string::npos);
        QVERIFY(leftOut(httpFile(portableRequest(request(QStringLiteral("https://h.example/"), "GET", {}), "T", {})))
                    .isEmpty());
    }

    void credentialsWrittenOutInTheWebhookBecomeVariables_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("kept");
        QTest::newRow("bearer") << QByteArray("Authorization") << QByteArray("Bearer ey.J0eXAi")
                                << QByteArray("Bearer ");
        QTest::newRow("basic") << QByteArray("authorization") << QByteArray("Basic dXNlcjpwYXNz")
                               << QByteArray("Basic ");
        QTest::newRow("token") << QByteArray("X-API-TOKEN") << QByteArray("tokenvalue77") << QByteArray("X-API-TOKEN");
        QTest::newRow("passcode") << QByteArray("X-CleverTap-Passcode") << QByteArray("AB-CD-77") << QByteArray();
        QTest::newRow("cookie") << QByteArray("Cookie") << QByteArray("sid=77abc") << QByteArray();
    }

    void credentialsWrittenOutInTheWebhookBecomeVariables()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, kept);
        RenderedRequest asked =
            request(QStringLiteral("https://h.example/?a=1"), "POST", "{\"again\":\"" + value + "\"}");
        addHeader(asked, header, value);
        for (const QByteArray& text : everyForm(portableRequest(asked, "T", {}))) {
            verifyNone(text, value.mid(value.lastIndexOf(' ') + 1));
            QVERIFY2(text.contains(kept), text.constData());
        }
    }

    void parametersThatGiveAccessBecomeVariables()
    {
        const RenderedRequest asked =
            request(QStringLiteral("https://h.example/p?x=1&api_key=77abc&access_token=88def#"), "GET", {});
        for (const QByteArray& text : everyForm(portableRequest(asked, "T", {}))) {
            verifyNone(text, "77abc");
            QVERIFY2(!text.contains("88def"), text.constData());
        }
    }

    void theHandoffHoldsNoSecretUnlessAsked()
    {
        Webhook webhook;
        webhook.name = "Hook";
        webhook.url = "https://h.example/";
        webhook.headers = {{"X-API-TOKEN", "plain77"}, {"X-Key", "<key>"}};
        Campaign campaign;
        campaign.name = "C";
        campaign.body = "{}";
        Environment environment;
        environment.variables = {{"key", "", "the-key", {"h.example"}}};
        const auto fields = handoffFields(campaign, webhook, environment, liquid::clevertapDialect());
        const std::vector<KnownSecret> known{{"the-key", "abc88"}};
        for (const auto write : {handoffText, handoffJson}) {
            const QByteArray named = QByteArray::fromStdString(write(fields, known, SecretsInExport::Named));
            verifyNone(named, "plain77");
            verifyNone(named, "abc88");
            QVERIFY2(named.contains("<the-key>") && named.contains("<xApiToken>"), named.constData());
            const QByteArray full = QByteArray::fromStdString(write(fields, known, SecretsInExport::Written));
            QVERIFY2(full.contains("plain77") && full.contains("abc88"), full.constData());
        }
    }

    void anAttemptGivesTheRequestBack()
    {
        const QString mask = QString::fromUtf8(SecretText::mask.data(), qsizetype(SecretText::mask.size()));
        Attempt attempt;
        attempt.campaign = QStringLiteral("NPS");
        attempt.method = "POST";
        attempt.url = QStringLiteral("https://h.example/x?key=") + mask;
        attempt.requestHeaders = {{"Host", "h.example"}, {"Accept-Encoding", "identity"}, {"Accept-Language", "en"},
            {"Content-Type", "application/json"}, {"Authorization", "Bearer " + mask.toUtf8()}, {"Content-Length", "2"},
            {"Connection", "close"}};
        attempt.requestBody = "{}";
        const QByteArray text = QByteArray::fromStdString(curlCommand(portableRequest(attempt), Shell::Posix).text);
        QCOMPARE(text,
            QByteArray("curl --request POST \\\n  --url 'https://h.example/x?key='\"$SECRET\" \\\n"
                       "  --header 'Content-Type: application/json' \\\n"
                       "  --header 'Authorization: Bearer '\"$AUTHORIZATION\" \\\n  --data-raw '{}'\n"));
    }
};

QTEST_APPLESS_MAIN(TestExportSecrets)
#include "tst_ExportSecrets.moc"
