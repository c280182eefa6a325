// SPDX-License-Identifier: GPL-3.0-or-later
#include "RequestFixture.h"
#include "campaign/request/HostNames.h"

#include <QTest>

using namespace hookbench;

class TestRequestUrl : public QObject {
    Q_OBJECT

private slots:
    void internationalHostIsSentToItsNameOnTheWire()
    {
        RequestFixture fixture;
        fixture.parts.webhook.url = "https://b\xC3\xBC"
                                    "cher.example:8443/x%20y?a=1";
        const RenderedRequest request = fixture.render();
        QVERIFY(request.isSendable());
        QCOMPARE(request.url.masked(), std::string("https://xn--bcher-kva.example:8443/x%20y?a=1"));
        // Both names are shown: letters of another alphabet may look alike.
        const Diagnostic& found = request.diagnostics.front();
        QCOMPARE(found.code, std::string("request.url-idn"));
        QCOMPARE(found.severity, Severity::Information);
        QCOMPARE(found.arguments.back(), std::string("xn--bcher-kva.example"));
        QCOMPARE(found.fixes.front().edits.front().replacement, std::string("xn--bcher-kva.example"));
        fixture.parts.webhook.url = "https://xn--bcher-kva.example:8443/x";
        QVERIFY(fixture.render().isSendable());
        QVERIFY(fixture.render().diagnostics.empty());
        fixture.parts.webhook.url = "https://[::1]:8443/x";
        QVERIFY(fixture.render().isSendable());
    }

    /// What stands behind such a host keeps its place.
    void faultsBehindAnInternationalHost()
    {
        RequestFixture fixture;
        fixture.parts.webhook.url = "https://\xC3\xA4.example/x y";
        QCOMPARE(placesOf(fixture.render()), QStringList(QStringLiteral("request.url-character@url 20-21")));
        fixture.parts.webhook.url = "https://\xC3\xA4.example:99999/";
        QCOMPARE(placesOf(fixture.render()), QStringList(QStringLiteral("request.url-port@url 18-24")));
    }

    void bindingsCompareTheNameOnTheWire()
    {
        const std::string written = "b\xC3\xBC"
                                    "cher.example";
        QVERIFY(hostMatches("xn--bcher-kva.example", written));
        QVERIFY(hostMatches(written, "XN--bcher-kva.example"));
        QVERIFY(hostMatches("api.xn--bcher-kva.example", "*." + written));
        QVERIFY(!hostMatches("bucher.example", written));
        QVERIFY(!hostMatches("\xE2\x80\xAE", "\xE2\x80\xAE")); // no host at all
    }

    void noDotIsMadeOfAnotherSign()
    {
        RequestFixture fixture;
        fixture.parts.webhook.url = "https://{{ Profile.Name }}.example/"; // an ideographic full stop is a dot in DNS
        fixture.profile = "{'Name':'evil.test\xE3\x80\x82x'}";
        QVERIFY(!fixture.render().isSendable());
        fixture.profile = "{'Name':'\xEF\xBC\x8F'}"; // a wide slash
        QVERIFY(!fixture.render().isSendable());
    }

    void goodUrls_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("rendered");

        QTest::newRow("plain") << QByteArray("https://a.example/x") << QByteArray("https://a.example/x");
        QTest::newRow("no path") << QByteArray("http://a.example") << QByteArray("http://a.example");
        QTest::newRow("capitals, port, query") << QByteArray("HTTPS://A.Example:8443/x%20y?a=1&b=%C3%A9")
                                               << QByteArray("HTTPS://A.Example:8443/x%20y?a=1&b=%C3%A9");
        QTest::newRow("IPv6") << QByteArray("http://[::1]:80/") << QByteArray("http://[::1]:80/");
        QTest::newRow("nothing is rewritten")
            << QByteArray("https://a.example/a/../b//c;d,e") << QByteArray("https://a.example/a/../b//c;d,e");
        QTest::newRow("placeholder in the host")
            << QByteArray("https://<dc>.example/x") << QByteArray("https://fra1.example/x");
        QTest::newRow("Liquid in the path")
            << QByteArray("https://a.example/{{ Profile.Name }}") << QByteArray("https://a.example/Ada");
        QTest::newRow("Liquid in the host")
            << QByteArray("https://{{ Profile.Name }}.example/") << QByteArray("https://Ada.example/");
        QTest::newRow("whole URL by Liquid") << QByteArray("{{ Profile.Url }}") << QByteArray("https://b.example/z");
    }

    void goodUrls()
    {
        QFETCH(QByteArray, url);
        RequestFixture fixture;
        fixture.parts.webhook.url = url.toStdString();
        fixture.profile = "{'Name':'Ada','Url':'https://b.example/z'}";
        fixture.addVariable("dc", "fra1");
        const RenderedRequest request = fixture.render();
        QCOMPARE(placesOf(request), QStringList());
        QVERIFY(request.isSendable());
        QTEST(QByteArray::fromStdString(request.url.masked()), "rendered");
    }

    void badUrls_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QString>("place");

        QTest::newRow("empty") << QByteArray("") << "request.url-missing@url 0-0";
        QTest::newRow("no scheme") << QByteArray("a.example/x") << "request.url-scheme@url 0-11";
        QTest::newRow("other scheme") << QByteArray("ftp://a.example/") << "request.url-scheme@url 0-3";
        QTest::newRow("file") << QByteArray("file:///etc/passwd") << "request.url-scheme@url 0-4";
        QTest::newRow("no host") << QByteArray("https:///x") << "request.url-host@url 8-8";
        QTest::newRow("blank in the host") << QByteArray("https://a b/") << "request.url-host@url 8-11";
        QTest::newRow("sign that no host may have")
            << QByteArray("https://\xE2\x80\xAE.example/") << "request.url-host@url 8-19";
        QTest::newRow("port out of range") << QByteArray("https://a.example:70000/") << "request.url-port@url 17-23";
        QTest::newRow("port of letters") << QByteArray("https://a.example:http/") << "request.url-port@url 17-22";
        QTest::newRow("user and password") << QByteArray("https://me:pw@a.example/") << "request.url-user@url 8-14";
        QTest::newRow("fragment") << QByteArray("https://a.example/x#top") << "request.url-fragment@url 19-23";
        QTest::newRow("blank") << QByteArray("https://a.example/x y") << "request.url-character@url 19-20";
        QTest::newRow("emoji") << QByteArray("https://a.example/\xF0\x9F\x9A\x80") << "request.url-character@url 18-22";
        QTest::newRow("line end") << QByteArray("https://a.example/x\n") << "request.url-character@url 19-20";
        QTest::newRow("lone percent") << QByteArray("https://a.example/50%") << "request.url-escape@url 20-21";
        QTest::newRow("bad escape") << QByteArray("https://a.example/%zz") << "request.url-escape@url 18-19";
        QTest::newRow("blank out of a profile")
            << QByteArray("https://a.example/{{ Profile.Blank }}/x") << "request.url-character@url 18-37";
        QTest::newRow("CR LF out of a profile")
            << QByteArray("https://a.example/{{ Profile.CrLf }}") << "request.url-character@url 18-36";
        QTest::newRow("profile ends the host")
            << QByteArray("https://{{ Profile.Evil }}.example/") << "request.url-host-changed@url 8-26";
        QTest::newRow("profile ends the host behind a name")
            << QByteArray("https://api{{ Profile.Slash }}.example/") << "request.url-host-changed@url 11-30";
        QTest::newRow("profile puts a user in front")
            << QByteArray("https://api.example{{ Profile.At }}") << "request.url-host-changed@url 19-35";
        QTest::newRow("unfilled placeholder")
            << QByteArray("https://<yourdatacenterid>.example/") << "request.placeholder@url 8-26";
        QTest::newRow("variable without a value")
            << QByteArray("https://<empty>.example/") << "request.placeholder@url 8-15";
        QTest::newRow("secret in the host")
            << QByteArray("https://<token>.example/") << "request.secret-place@url 8-15";
    }

    void badUrls()
    {
        QFETCH(QByteArray, url);
        RequestFixture fixture;
        fixture.parts.webhook.url = url.toStdString();
        fixture.profile =
            "{'Blank':'a b','CrLf':'a\\r\\nX: 1','Evil':'evil.example/','Slash':'/x','At':'@evil.example'}";
        fixture.addVariable("empty", "");
        fixture.addSecret("token", "t", {"*.example"});
        const RenderedRequest request = fixture.render();
        QFETCH(QString, place);
        QCOMPARE(placesOf(request), QStringList{place});
        QVERIFY(!request.isSendable());
    }

    void aProfileIsNeverTakenForAPlaceholder()
    {
        RequestFixture fixture;
        fixture.addVariable("dc", "secret-place");
        fixture.addHeader("X-Name", "{{ Profile.Name }}");
        fixture.profile = "{'Name':'<dc> and <unknown>'}";
        fixture.parts.campaign.body = "{{ Profile.Name }}";
        const RenderedRequest request = fixture.render();
        QCOMPARE(placesOf(request), QStringList());
        QCOMPARE(RequestFixture::header(request, "X-Name"), std::string("<dc> and <unknown>"));
        QCOMPARE(request.body, std::string("<dc> and <unknown>"));
    }

    void parametersAreEscapedAndAppended_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("rendered");
        QTest::newRow("no query") << QByteArray("https://a.example/x")
                                  << QByteArray("https://a.example/x?na%20me=A%26B%20%C3%A9%0D%0A&k=");
        QTest::newRow("query") << QByteArray("https://a.example/x?a=1")
                               << QByteArray("https://a.example/x?a=1&na%20me=A%26B%20%C3%A9%0D%0A&k=");
    }

    void parametersAreEscapedAndAppended()
    {
        QFETCH(QByteArray, url);
        RequestFixture fixture;
        fixture.parts.webhook.url = url.toStdString();
        fixture.profile = "{'Name':'A&B \xC3\xA9\\r\\n'}";
        fixture.parts.campaign.urlParameters = {{"na me", "{{ Profile.Name }}"}, {"", ""}, {"k", ""}};
        const RenderedRequest request = fixture.render();
        QCOMPARE(placesOf(request), QStringList());
        QTEST(QByteArray::fromStdString(request.url.masked()), "rendered");
    }

    void parametersAreChecked()
    {
        RequestFixture fixture;
        fixture.parts.campaign.urlParameters = {{"", "x"}, {"k", "<key>"}, {"<name>", ""}};
        const QStringList expected{QStringLiteral("request.url-parameter-name@parameterName[0] 0-0"),
            QStringLiteral("request.placeholder@parameterName[2] 0-6"),
            QStringLiteral("request.placeholder@parameterValue[1] 0-5")};
        QCOMPARE(placesOf(fixture.render()), expected);
    }

    void secretsInAUrlAreEscapedOnTheWire()
    {
        RequestFixture fixture;
        fixture.parts.webhook.url = "https://api.example.com/x?key=<token>";
        fixture.parts.campaign.urlParameters = {{"again", "<token>"}};
        fixture.addSecret("token", "t", {"api.example.com"});
        const RenderedRequest request = fixture.render();
        QCOMPARE(placesOf(request), QStringList());
        const auto lookup = [](const std::string&) { return std::optional<std::string>("a&b=c"); };
        QCOMPARE(request.url.resolved(lookup).value_or(""),
            std::string("https://api.example.com/x?key=a%26b%3Dc&again=a%26b%3Dc"));
    }

    void theEndpointTakesTheOriginsPlace_data()
    {
        QTest::addColumn<QByteArray>("endpoint");
        QTest::addColumn<QByteArray>("sandbox");
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("rendered");

        const QByteArray url("https://a.example/API/v3?x=1");
        QTest::newRow("none") << QByteArray() << QByteArray() << url << url;
        QTest::newRow("sandbox") << QByteArray("sandbox") << QByteArray("http://127.0.0.1:4711") << url
                                 << QByteArray("http://127.0.0.1:4711/API/v3?x=1");
        QTest::newRow("origin") << QByteArray("http://127.0.0.1:8080/") << QByteArray() << url
                                << QByteArray("http://127.0.0.1:8080/API/v3?x=1");
        QTest::newRow("no path") << QByteArray("http://127.0.0.1:8080") << QByteArray()
                                 << QByteArray("https://a.example") << QByteArray("http://127.0.0.1:8080");
        QTest::newRow("already this machine")
            << QByteArray("sandbox") << QByteArray("http://127.0.0.1:4711") << QByteArray("http://localhost:99/x")
            << QByteArray("http://localhost:99/x");
    }

    void theEndpointTakesTheOriginsPlace()
    {
        QFETCH(QByteArray, endpoint);
        QFETCH(QByteArray, sandbox);
        QFETCH(QByteArray, url);
        RequestFixture fixture;
        fixture.parts.webhook.url = url.toStdString();
        fixture.parts.environment.endpoint = endpoint.toStdString();
        fixture.parts.sandboxOrigin = sandbox.toStdString();
        const RenderedRequest request = fixture.render();
        QCOMPARE(placesOf(request), QStringList());
        QTEST(QByteArray::fromStdString(request.url.masked()), "rendered");
    }

    void aStoppedSandboxIsSaidAndNothingLeavesThisMachine()
    {
        RequestFixture fixture;
        fixture.parts.environment.endpoint = Environment::sandboxEndpoint;
        const RenderedRequest request = fixture.render();
        QCOMPARE(placesOf(request), QStringList{QStringLiteral("request.sandbox-stopped@environment 0-0")});
        QCOMPARE(request.url.masked(), std::string("http://127.0.0.1/hook"));
    }

    void anEndpointThatIsNoOriginIsRefused_data()
    {
        QTest::addColumn<QByteArray>("endpoint");
        QTest::newRow("path") << QByteArray("http://127.0.0.1/x");
        QTest::newRow("no scheme") << QByteArray("127.0.0.1:80");
        QTest::newRow("misspelt sandbox") << QByteArray("sandbx");
    }

    void anEndpointThatIsNoOriginIsRefused()
    {
        QFETCH(QByteArray, endpoint);
        RequestFixture fixture;
        fixture.parts.environment.endpoint = endpoint.toStdString();
        QCOMPARE(placesOf(fixture.render()), QStringList{QStringLiteral("request.endpoint@environment 0-0")});
    }
};

QTEST_APPLESS_MAIN(TestRequestUrl)
#include "tst_RequestUrl.moc"
