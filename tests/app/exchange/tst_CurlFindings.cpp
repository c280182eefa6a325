// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/RequestImport.h"

#include <QTest>

using namespace hookbench;

class TestCurlFindings : public QObject {
    Q_OBJECT

private slots:
    /// Each at its place; what is marked by ^ below the command in the row's name would be the same.
    void saysWhatCannotBeTakenOver_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("part"); // of the command
        const auto row = [](const char* command, const char* code, const char* part) {
            QTest::newRow(command) << QByteArray(command) << QByteArray(code) << QByteArray(part);
        };
        row("curl h.example -F a=@b.png", "exchange.form-upload", "-F a=@b.png");
        row("curl h.example --form-string a=b", "exchange.form-upload", "--form-string a=b");
        row("curl h.example -d @body.json", "exchange.file", "@body.json");
        row("curl h.example --data-binary @-", "exchange.file", "@-");
        row("curl h.example --data-urlencode a@b", "exchange.file", "a@b");
        row("curl h.example --json @x", "exchange.file", "@x");
        row("curl h.example -T x.txt", "exchange.file", "-T x.txt");
        row("curl h.example -H @headers", "exchange.file", "@headers");
        row("curl h.example -b cookies.txt", "exchange.file", "cookies.txt");
        row("curl h.example -k", "exchange.insecure", "-k");
        row("curl -skL h.example", "exchange.insecure", "-skL");
        row("curl h.example -L", "exchange.redirects", "-L");
        row("curl h.example --compressed", "exchange.option", "--compressed");
        row("curl h.example -x https://proxy:8080", "exchange.option", "-x https://proxy:8080");
        row("curl h.example -x socks4://proxy", "exchange.option", "-x socks4://proxy");
        row("curl h.example --noproxy a.example", "exchange.option", "--noproxy a.example");
        row("curl h.example --cert pkcs11:token=x", "exchange.option", "--cert pkcs11:token=x");
        row("curl h.example --cert-type DER", "exchange.option", "--cert-type DER");
        row("curl h.example --connect-timeout 3", "exchange.option", "--connect-timeout 3");
        row("curl --path-as-is h.example/a/../b", "exchange.option", "--path-as-is");
        row("curl h.example -K config", "exchange.option", "-K config");
        row("curl h.example --digest -u a:b", "exchange.login", "--digest");
        row("curl h.example -u me", "exchange.password", "me");
        row("curl h.example --header=X:a", "exchange.unknown-option", "--header=X:a");
        row("curl h.example --no-such-thing", "exchange.unknown-option", "--no-such-thing");
        row("curl h.example --data-", "exchange.unknown-option", "--data-");
        row("curl h.example -sX", "exchange.option-value", "-sX");
        row("curl h.example -H", "exchange.option-value", "-H");
        row("curl h.example -H NoColon", "exchange.no-header", "NoColon");
        row("curl -d a", "exchange.no-url", "curl -d a");
        row("curl 'h.example/{a,b}'", "exchange.url-pattern", "'h.example/{a,b}'");
        row("curl 'h.example/[1-3]'", "exchange.url-pattern", "'h.example/[1-3]'");
        row("curl h.example -d \"$BODY\"", "exchange.variable-in-body", "\"$BODY\"");
        row("curl h.example; wget x", "exchange.other-command", "wget");
    }

    void saysWhatCannotBeTakenOver()
    {
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, part);
        const ImportedRequests imported = readRequests(command.toStdString());
        QByteArrayList found;
        for (const Diagnostic& each : imported.diagnostics) {
            const ByteRange range = each.place.range;
            found.append(QByteArray::fromStdString(each.code) + ' '
                + command.mid(qsizetype(range.begin), qsizetype(range.size())));
            QVERIFY(!each.message().empty() && each.message().find('%') == std::string::npos);
        }
        QVERIFY2(found.contains(QByteArray(code + ' ' + part)), found.join('\n').constData());
    }

    void displayOptionsAreNoFindings()
    {
        const ImportedRequests imported =
            readRequests("curl -sSvi -o out.txt -w '%{http_code}' -f --no-progress-meter h.example");
        QCOMPARE(imported.diagnostics.size(), std::size_t(0));
        QCOMPARE(imported.requests.front().url, std::string("http://h.example"));
    }

    void severalUrlsAndNextAreSeveralRequests()
    {
        const ImportedRequests imported =
            readRequests("curl -H 'X: 1' a.example b.example --next -d x c.example\ncurl d.example -m 2.5");
        QCOMPARE(imported.requests.size(), std::size_t(4));
        QCOMPARE(imported.requests[1].headers.size(), std::size_t(1));
        QCOMPARE(imported.requests[2].headers.front().name, std::string("Content-Type"));
        QCOMPARE(imported.requests[2].method, std::string("POST"));
        QCOMPARE(imported.requests[3].timeoutMs, std::optional(2500));
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("PowerShell") << QByteArray("$s = New-Object x\nInvoke-WebRequest -Uri 'https://h.example/'")
                                    << QByteArray("exchange.powershell");
        QTest::newRow("nothing") << QByteArray() << QByteArray("exchange.unreadable");
        QTest::newRow("prose") << QByteArray("Hello there") << QByteArray("exchange.unreadable");
        QTest::newRow("JSON") << QByteArray("{\"a\": 1}") << QByteArray("exchange.unreadable");
        QTest::newRow("curling") << QByteArray("curling is fun") << QByteArray("exchange.unreadable");
        QTest::newRow("broken collection")
            << QByteArray("{\"info\": {}, \"item\": [}") << QByteArray("exchange.unreadable");
        QTest::newRow("bytes") << QByteArray("\xFF\x00\x01", 3) << QByteArray("exchange.unreadable");
    }

    void refusesWhatIsNone()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, code);
        const ImportedRequests imported = readRequests(text.toStdString());
        QVERIFY(imported.requests.empty());
        QCOMPARE(QByteArray::fromStdString(imported.diagnostics.front().code), code);
        QCOMPARE(imported.diagnostics.front().severity, Severity::Error);
    }

    /// Cut anywhere, changed anywhere: no crash, and what there is has places inside the text.
    void everyCutIsRead()
    {
        const std::string whole = "curl 'https://h.example/x?a=1' \\\n -H $'X-A: \\u00e9\\'' -u a:\"b$C\" --data-raw "
                                  "^\"^{^\\^\"a^\\^\":^\n\n1^}^\" -d @x --next -F a=b";
        for (std::size_t length = 0; length <= whole.size(); ++length) {
            for (const char* beginning : {"", "### x\nPOST http://h.example/\nA: b\n\n", "{\"info\":{},\"item\":["}) {
                const std::string text = beginning + whole.substr(0, length);
                for (const Diagnostic& each : readRequests(text).diagnostics)
                    QVERIFY(each.place.range.end <= text.size() && each.place.range.begin <= each.place.range.end);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestCurlFindings)
#include "tst_CurlFindings.moc"
