// SPDX-License-Identifier: GPL-3.0-or-later
#include "RequestFixture.h"

#include <QTest>

using namespace hookbench;

class TestRequestHeaders : public QObject {
    Q_OBJECT

private slots:
    void headersGoOutAsWritten()
    {
        RequestFixture fixture;
        fixture.addHeader("Content-Type", "application/json");
        fixture.addHeader("X-Note", "Dear {{ Profile.Name }}, <greeting> <https://example.com> a@b");
        fixture.addVariable("greeting", "{{ not Liquid }}");
        fixture.parts.webhook.headers.push_back({"X-Off", "<unfilled>", false});
        fixture.addHeader("", "");
        const RenderedRequest request = fixture.render();
        QCOMPARE(placesOf(request), QStringList());
        QCOMPARE(request.headers.size(), std::size_t(2));
        QCOMPARE(RequestFixture::header(request, "X-Note"),
            std::string("Dear Ada, {{ not Liquid }} <https://example.com> a@b"));
    }

    void noProfileValueMakesAHeader_data()
    {
        QTest::addColumn<QByteArray>("value"); // JSON text of Profile.Evil
        QTest::addColumn<QString>("said");

        QTest::newRow("CR LF") << QByteArray("a\\r\\nX-Admin: 1") << "a line break";
        QTest::newRow("LF") << QByteArray("a\\nX-Admin: 1") << "a line break";
        QTest::newRow("CR") << QByteArray("a\\rX-Admin: 1") << "a line break";
        QTest::newRow("trailing CR LF") << QByteArray("a\\r\\n") << "a line break";
        QTest::newRow("leading LF") << QByteArray("\\na") << "a line break";
        QTest::newRow("two line ends: a body") << QByteArray("a\\r\\n\\r\\n{}") << "a line break";
        QTest::newRow("NUL") << QByteArray("a\\u0000b") << "U+0000";
        QTest::newRow("DEL") << QByteArray("a\\u007fb") << "U+007F";
        QTest::newRow("escape") << QByteArray("\\u001b[0m") << "U+001B";
        QTest::newRow("tab") << QByteArray("a\\tb") << "a tab";
    }

    void noProfileValueMakesAHeader()
    {
        QFETCH(QByteArray, value);
        RequestFixture fixture;
        fixture.addHeader("X-First", "1");
        fixture.addHeader("X-Name", "Hi {{ Profile.Evil }}!");
        fixture.profile = "{'Evil':'" + value + "'}";
        const RenderedRequest request = fixture.render();
        QCOMPARE(placesOf(request), QStringList{QStringLiteral("request.header-value@headerValue[1] 3-21")});
        QVERIFY(!request.isSendable());
        QCOMPARE(request.headers.size(), std::size_t(2));
        for (const Diagnostic& diagnostic : request.diagnostics) {
            if (diagnostic.severity != Severity::Error)
                continue;
            const QString message = QString::fromStdString(diagnostic.message());
            QVERIFY2(message.contains(QStringLiteral("Profile.Evil")), qPrintable(message));
            QFETCH(QString, said);
            QVERIFY2(message.contains(said), qPrintable(message));
        }
    }

    void noProfileValueMakesAHeaderName()
    {
        RequestFixture fixture;
        fixture.addHeader("X-{{ Profile.Evil }}", "1");
        fixture.profile = "{'Evil':'a: 1\\r\\nX-Admin'}";
        const RenderedRequest request = fixture.render();
        QCOMPARE(placesOf(request), QStringList{QStringLiteral("request.header-name@headerName[0] 0-20")});
    }

    void rowsAreChecked_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("place");

        QTest::newRow("blank in the name")
            << QByteArray("X Name") << QByteArray("1") << "request.header-name@headerName[0] 0-6";
        QTest::newRow("colon in the name")
            << QByteArray("X-Name:") << QByteArray("1") << "request.header-name@headerName[0] 0-7";
        QTest::newRow("no name") << QByteArray("") << QByteArray("1") << "request.header-name@headerName[0] 0-0";
        QTest::newRow("umlaut in the name")
            << QByteArray("X-\xC3\xA4") << QByteArray("1") << "request.header-name@headerName[0] 0-4";
        QTest::newRow("Host") << QByteArray("host") << QByteArray("evil.example")
                              << "request.header-reserved@headerName[0] 0-4";
        QTest::newRow("Content-Length") << QByteArray("Content-Length") << QByteArray("1")
                                        << "request.header-reserved@headerName[0] 0-14";
        QTest::newRow("Transfer-Encoding")
            << QByteArray("Transfer-Encoding") << QByteArray("chunked") << "request.header-reserved@headerName[0] 0-17";
        QTest::newRow("Connection") << QByteArray("Connection") << QByteArray("close")
                                    << "request.header-reserved@headerName[0] 0-10";
        QTest::newRow("line end by the author")
            << QByteArray("X-Name") << QByteArray("ab\r\nX: 1") << "request.header-value@headerValue[0] 2-3";
        QTest::newRow("blanks around") << QByteArray("X-Name") << QByteArray(" a ")
                                       << "request.header-blanks@headerValue[0] 0-3";
        QTest::newRow("beyond ASCII") << QByteArray("X-Name") << QByteArray("Zo\xC3\xAB")
                                      << "request.header-not-ascii@headerValue[0] 0-4";
        QTest::newRow("key written out") << QByteArray("X-API-TOKEN") << QByteArray("4711")
                                         << "request.written-out@headerValue[0] 0-4";
        QTest::newRow("token written out")
            << QByteArray("Authorization") << QByteArray("Bearer 4711") << "request.written-out@headerValue[0] 0-11";
        QTest::newRow("unfilled key") << QByteArray("X-API-TOKEN") << QByteArray("<key>")
                                      << "request.placeholder@headerValue[0] 0-5";
        QTest::newRow("unfilled") << QByteArray("X-Name") << QByteArray("Bearer <API token>")
                                  << "request.placeholder@headerValue[0] 7-18";
        QTest::newRow("unfilled in the name")
            << QByteArray("X-<name>") << QByteArray("1") << "request.placeholder@headerName[0] 2-8";
        QTest::newRow("secret in the name")
            << QByteArray("X-<token>") << QByteArray("1") << "request.secret-place@headerName[0] 0-9";
        QTest::newRow("placeholder inside capture")
            << QByteArray("X-Name") << QByteArray("{% capture a %}<token>{% endcapture %}{{ a }}")
            << "request.placeholder@headerValue[0] 15-22";
    }

    void rowsAreChecked()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        RequestFixture fixture;
        fixture.addHeader(name.constData(), value.constData());
        fixture.addSecret("token", "t", {"api.example.com"});
        QFETCH(QString, place);
        QCOMPARE(placesOf(fixture.render()), QStringList{place});
    }

    void whatIsNotWrittenOut_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("a secret") << QByteArray("<token>");
        QTest::newRow("a secret behind its scheme") << QByteArray("Bearer <token>");
        QTest::newRow("of the data") << QByteArray("Bearer {{ Profile.Name }}");
        QTest::newRow("nothing") << QByteArray();
    }

    void whatIsNotWrittenOut()
    {
        QFETCH(QByteArray, value);
        RequestFixture fixture;
        fixture.addHeader("Authorization", value.constData());
        fixture.addSecret("token", "t", {"api.example.com"});
        QCOMPARE(placesOf(fixture.render()), QStringList());
    }

    void blanksAroundAValueAreNotSent()
    {
        RequestFixture fixture;
        fixture.addHeader("X-Name", " a b ");
        QCOMPARE(RequestFixture::header(fixture.render(), "X-Name"), std::string("a b"));
    }

    void oneNameTwiceIsRefused()
    {
        RequestFixture fixture;
        fixture.addHeader("X-Name", "1");
        fixture.addHeader("Other", "1");
        fixture.addHeader("x-name", "2");
        const RenderedRequest request = fixture.render();
        QCOMPARE(placesOf(request), QStringList{QStringLiteral("request.header-duplicate@headerName[2] 0-6")});
        QCOMPARE(request.diagnostics.front().related.front().item, 0);
    }

    void secretsStayReferences()
    {
        RequestFixture fixture;
        fixture.addHeader("X-API-TOKEN", "Bearer <token>");
        fixture.addSecret("token", "qualtrics-token", {"*.example.com"});
        const RenderedRequest request = fixture.render();
        QCOMPARE(placesOf(request), QStringList());
        QCOMPARE(RequestFixture::header(request, "X-API-TOKEN"), "Bearer " + std::string(SecretText::mask));
        QCOMPARE(request.secretBindings.size(), std::size_t(1));
        QCOMPARE(request.secretBindings.front().secret, std::string("qualtrics-token"));
        QCOMPARE(request.secretBindings.front().hosts, std::vector<std::string>{"*.example.com"});
    }

    void secretsGoToTheirHostsOnly_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("host"); // that the secret is bound to
        QTest::addColumn<QString>("code"); // empty = may go

        const QByteArray https("https://fra1.qualtrics.com/x");
        const QString token = QStringLiteral("qualtrics-token");
        QTest::newRow("below") << https << token << "*.qualtrics.com"
                               << "";
        QTest::newRow("exact, other case") << https << token << "FRA1.Qualtrics.com"
                                           << "";
        QTest::newRow("not bound") << https << token << ""
                                   << "request.secret-host";
        QTest::newRow("other host") << https << token << "*.example.com"
                                    << "request.secret-host";
        QTest::newRow("the domain itself") << QByteArray("https://qualtrics.com/") << token << "*.qualtrics.com"
                                           << "request.secret-host";
        QTest::newRow("lookalike") << QByteArray("https://evilqualtrics.com/") << token << "*.qualtrics.com"
                                   << "request.secret-host";
        QTest::newRow("lookalike behind")
            << QByteArray("https://a.qualtrics.com.evil.example/") << token << "*.qualtrics.com"
            << "request.secret-host";
        QTest::newRow("this machine") << QByteArray("http://127.0.0.1:8080/") << token << "*.qualtrics.com"
                                      << "request.secret-host";
        QTest::newRow("this machine, bound") << QByteArray("http://127.0.0.1:8080/") << token << "127.0.0.1"
                                             << "";
        QTest::newRow("sandbox token, this machine") << QByteArray("http://127.0.0.1:8080/") << "sandbox-token"
                                                     << ""
                                                     << "";
        QTest::newRow("sandbox token elsewhere") << https << "sandbox-token"
                                                 << ""
                                                 << "request.secret-host";
        QTest::newRow("unencrypted") << QByteArray("http://fra1.qualtrics.com/x") << token << "*.qualtrics.com"
                                     << "request.secret-unencrypted";
    }

    void secretsGoToTheirHostsOnly()
    {
        QFETCH(QByteArray, url);
        QFETCH(QString, secret);
        QFETCH(QString, host);
        QFETCH(QString, code);
        RequestFixture fixture;
        fixture.parts.webhook.url = url.toStdString();
        fixture.addHeader("X-API-TOKEN", "<token>");
        std::vector<std::string> hosts;
        if (!host.isEmpty())
            hosts.push_back(host.toStdString());
        fixture.addSecret("token", qPrintable(secret), hosts);
        const QStringList expected =
            code.isEmpty() ? QStringList() : QStringList{code + QStringLiteral("@headerValue[0] 0-7")};
        QCOMPARE(placesOf(fixture.render()), expected);
    }

    void methodsAreThoseOfCleverTap_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<bool>("isFine");
        QTest::newRow("PUT") << QByteArray("PUT") << true;
        QTest::newRow("PATCH") << QByteArray("PATCH") << false;
        QTest::newRow("small letters") << QByteArray("post") << false;
        QTest::newRow("injection") << QByteArray("POST / HTTP/1.1\r\nX: 1") << false;
        QTest::newRow("empty") << QByteArray() << false;
    }

    void methodsAreThoseOfCleverTap()
    {
        QFETCH(QByteArray, method);
        RequestFixture fixture;
        fixture.parts.webhook.method = method.toStdString();
        const RenderedRequest request = fixture.render();
        QTEST(request.isSendable(), "isFine");
        if (!request.isSendable())
            QCOMPARE(request.diagnostics.front().code, std::string("request.method"));
    }
};

QTEST_APPLESS_MAIN(TestRequestHeaders)
#include "tst_RequestHeaders.moc"
