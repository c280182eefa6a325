// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/HeaderLines.h"
#include "webhook/SecretVariables.h"

#include <QTest>

using namespace hookbench;

class TestHeaderLines : public QObject {
    Q_OBJECT

private slots:
    void linesBecomeHeaders_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("headers"); // name=value

        QTest::newRow("two") << QStringLiteral("Accept: */*\nX-A:b")
                             << QStringList{QStringLiteral("Accept=*/*"), QStringLiteral("X-A=b")};
        QTest::newRow("CR LF and blank lines")
            << QStringLiteral("A: 1\r\n\r\nB: 2\r\n") << QStringList{QStringLiteral("A=1"), QStringLiteral("B=2")};
        QTest::newRow("value with colons") << QStringLiteral("Referer: https://a.example:8/x")
                                           << QStringList{QStringLiteral("Referer=https://a.example:8/x")};
        QTest::newRow("empty value") << QStringLiteral("X-Empty:") << QStringList{QStringLiteral("X-Empty=")};
        QTest::newRow("request line left out")
            << QStringLiteral("POST /a HTTP/1.1\nA: 1") << QStringList{QStringLiteral("A=1")};
        QTest::newRow("cURL options") << QStringLiteral("-H 'A: 1' \\\n  --header \"B: it's\" \\")
                                      << QStringList{QStringLiteral("A=1"), QStringLiteral("B=it's")};
        QTest::newRow("nothing") << QStringLiteral("just a sentence") << QStringList();
    }

    void linesBecomeHeaders()
    {
        QFETCH(QString, text);
        QStringList found;
        for (const Header& header : headersFromLines(text).headers)
            found.append(QString::fromStdString(header.name + '=' + header.value));
        QTEST(found, "headers");
    }

    void linesThatAreNoHeadersAreNamed()
    {
        const auto pasted = headersFromLines(QStringLiteral("POST /a HTTP/1.1\nA: 1\n\n  not a header \n"));
        QCOMPARE(pasted.headers.size(), std::size_t(1));
        QCOMPARE(pasted.otherLines, QStringList({QStringLiteral("POST /a HTTP/1.1"), QStringLiteral("not a header")}));
    }

    void secretsAreRecognised_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isOpen");

        QTest::newRow("token") << QStringLiteral("X-API-TOKEN") << QStringLiteral("abc") << true;
        QTest::newRow("bearer") << QStringLiteral("authorization") << QStringLiteral("Bearer abc") << true;
        QTest::newRow("api key") << QStringLiteral("x-apikey") << QStringLiteral("abc") << true;
        QTest::newRow("passcode") << QStringLiteral("X-CleverTap-Passcode") << QStringLiteral("abc") << true;
        QTest::newRow("placeholder") << QStringLiteral("X-API-TOKEN") << QStringLiteral("<token>") << false;
        QTest::newRow("bearer placeholder")
            << QStringLiteral("Authorization") << QStringLiteral("Bearer <token>") << false;
        QTest::newRow("ordinary") << QStringLiteral("Content-Type") << QStringLiteral("application/json") << false;
        QTest::newRow("empty") << QStringLiteral("X-API-TOKEN") << QString() << false;
    }

    void secretsAreRecognised()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QTEST(isOpenSecret({name.toStdString(), value.toStdString(), true}), "isOpen");
    }

    void secretsAreBoundToTheUrlsHost_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("host");

        QTest::newRow("plain") << QStringLiteral("https://api.example.com/x") << QStringLiteral("api.example.com");
        QTest::newRow("port and user") << QStringLiteral("https://me@api.example.com:8443/x")
                                       << QStringLiteral("api.example.com");
        QTest::newRow("placeholder") << QStringLiteral("https://<dc>.qualtrics.com/API")
                                     << QStringLiteral("*.qualtrics.com");
        QTest::newRow("Liquid") << QStringLiteral("https://{{ Profile.dc }}.qualtrics.com/")
                                << QStringLiteral("*.qualtrics.com");
        QTest::newRow("all of it open") << QStringLiteral("https://<host>/x") << QString();
        QTest::newRow("none") << QStringLiteral("nonsense") << QString();
    }

    void secretsAreBoundToTheUrlsHost()
    {
        QFETCH(QString, url);
        QTEST(QString::fromStdString(hostPatternOf(url.toStdString())), "host");
    }

    void theSchemeStaysReadable()
    {
        QCOMPARE(splitCredential(QStringLiteral("Bearer abc def")).scheme, QStringLiteral("Bearer "));
        QCOMPARE(splitCredential(QStringLiteral("Bearer abc def")).secret, QStringLiteral("abc def"));
        QCOMPARE(splitCredential(QStringLiteral("abc")).secret, QStringLiteral("abc"));
        QCOMPARE(maskedCredential("Bearer abc def"), QStringLiteral("Bearer ••••••••"));
        QCOMPARE(variableNameFor(QStringLiteral("X-API-TOKEN")), QStringLiteral("xApiToken"));
    }
};

QTEST_APPLESS_MAIN(TestHeaderLines)
#include "tst_HeaderLines.moc"
