// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/CommandWords.h"

#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

using namespace hookbench;

namespace {

QByteArrayList wordsOf(const CommandLines& lines)
{
    QByteArrayList words;
    for (const auto& command : lines.commands) {
        for (const CommandWord& word : command)
            words.append(QByteArray::fromStdString(word.text));
    }
    return words;
}

QByteArrayList codesOf(const CommandLines& lines)
{
    QByteArrayList codes;
    for (const Diagnostic& each : lines.diagnostics)
        codes.append(
            QByteArray::fromStdString(each.code) + '@' + QByteArray::number(qulonglong(each.place.range.begin)));
    return codes;
}

} // namespace

class TestCommandWords : public QObject {
    Q_OBJECT

private slots:
    void readsAsBashDoes_data();
    void readsAsBashDoes();
    void variablesBecomePlaceholders();
    void saysWhatIsForTheShell_data();
    void saysWhatIsForTheShell();
    void partsCommandsAndLeavesPromptsOut();
    void readsCmd_data();
    void readsCmd();
    void cmdQuotesAreClosed();
    void tellsTheShell_data();
    void tellsTheShell();
};

/// The words that bash itself makes.
void TestCommandWords::readsAsBashDoes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << QByteArray("a  b\tc");
    QTest::newRow("single") << QByteArray(R"('a "b" \n $x' '')");
    QTest::newRow("double") << QByteArray(R"("a 'b' \" \\ \$ \` \n \x")");
    QTest::newRow("joined") << QByteArray(R"(a'b'"c"$'d'\e)");
    QTest::newRow("escaped quote") << QByteArray(R"('it'\''s')");
    QTest::newRow("backslashes") << QByteArray(R"(\a\ b\\c \'d\")");
    QTest::newRow("continued") << QByteArray("a \\\nb 'c\nd' \"e\\\nf\"");
    QTest::newRow("dollar") << QByteArray(R"($'a\n\t\\\'\"\?\a\b\e\E\f\r\v')");
    QTest::newRow("dollar numbers") << QByteArray(R"($'\x41\x4 \101\7 \0507 \u00e9\u4e2d \U0001F600 \cA')");
    QTest::newRow("dollar bytes") << QByteArray(R"($'\xff\xfe\x80')");
    QTest::newRow("dollar unknown") << QByteArray(R"($'\q\z \xg \ug')");
    QTest::newRow("dollar short") << QByteArray(R"($'\u21 \u0021x')");
    QTest::newRow("locale") << QByteArray(R"($"a b")");
    QTest::newRow("a comment") << QByteArray("a#b 'c' # d 'e");
    QTest::newRow("a dollar alone") << QByteArray("a$ '$' \"$\" \"$ x\"");
    QTest::newRow("CR in quotes") << QByteArray("'a\r\nb'");
}

void TestCommandWords::readsAsBashDoes()
{
    QFETCH(QByteArray, text);
    QProcess bash;
    QTemporaryFile script;
    QVERIFY(script.open());
    script.write(
        "LC_ALL=C.UTF-8; show() { for word in \"$@\"; do printf '%s\\0' \"$word\"; done; }\nshow " + text + "\n");
    script.flush();
    bash.start(QStringLiteral("bash"), {script.fileName()});
    if (!bash.waitForStarted())
        QSKIP("bash is not installed");
    QVERIFY(bash.waitForFinished());
    QByteArrayList expected = bash.readAllStandardOutput().split('\0');
    expected.removeLast();
    const CommandLines lines = posixCommands(text.toStdString());
    QCOMPARE(codesOf(lines), QByteArrayList());
    QCOMPARE(wordsOf(lines), expected);
}

void TestCommandWords::variablesBecomePlaceholders()
{
    const CommandLines lines = posixCommands(R"(curl "a $KEY ${OTHER}"'$NOT'$KEY \$NOT)");
    QCOMPARE(wordsOf(lines), QByteArrayList({"curl", "a <KEY> <OTHER>$NOT<KEY>", "$NOT"}));
    QVERIFY(lines.commands.front()[1].hasVariable && !lines.commands.front()[2].hasVariable);
}

void TestCommandWords::saysWhatIsForTheShell_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("codes");
    QTest::newRow("pipe") << QByteArray("curl a | jq .") << QByteArrayList{"exchange.shell@7"};
    QTest::newRow("file") << QByteArray("curl a > x") << QByteArrayList{"exchange.shell@7"};
    QTest::newRow("substitution") << QByteArray("curl \"$(cat x)\"") << QByteArrayList{"exchange.shell@6"};
    QTest::newRow("backquotes") << QByteArray("curl `date`") << QByteArrayList{"exchange.shell@5", "exchange.shell@10"};
    QTest::newRow("open '") << QByteArray("curl 'a b") << QByteArrayList{"exchange.unclosed-quote@5"};
    QTest::newRow("open \"") << QByteArray("curl \"a b") << QByteArrayList{"exchange.unclosed-quote@5"};
    QTest::newRow("open $'") << QByteArray("curl $'a \\'") << QByteArrayList{"exchange.unclosed-quote@5"};
}

void TestCommandWords::saysWhatIsForTheShell()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, codes);
    QCOMPARE(codesOf(posixCommands(text.toStdString())), codes);
}

void TestCommandWords::partsCommandsAndLeavesPromptsOut()
{
    const CommandLines lines = posixCommands("$ curl a\n$ curl \\\n  b; curl c && curl d\n");
    QCOMPARE(lines.commands.size(), std::size_t(4));
    QCOMPARE(wordsOf(lines), QByteArrayList({"curl", "a", "curl", "b", "curl", "c", "curl", "d"}));
    QCOMPARE(lines.commands[1][1].range.begin, std::size_t(20));

    const CommandLines continued = posixCommands("$ curl a \\\n> -d b\n$ curl c\n");
    QCOMPARE(wordsOf(continued), QByteArrayList({"curl", "a", "-d", "b", "curl", "c"}));
    QCOMPARE(codesOf(continued), QByteArrayList());
    QCOMPARE(codesOf(posixCommands("curl a \\\n> b\n")).size(), 1); // without a prompt that is a file
}

void TestCommandWords::readsCmd_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("words");
    QTest::newRow("quotes") << QByteArray(R"(curl "a b" "c\"d" "e""f")")
                            << QByteArrayList{"curl", "a b", "c\"d", "e\"f"};
    QTest::newRow("carets") << QByteArray(R"(curl ^"a^&b^" ^^ "a^b")") << QByteArrayList{"curl", "a&b", "^", "a^b"};
    QTest::newRow("Chrome JSON") << QByteArray(R"(curl --data-raw ^"^{^\^"a^\^":1^}^")")
                                 << QByteArrayList{"curl", "--data-raw", R"({"a":1})"};
    QTest::newRow("Chrome backslash") << QByteArray(R"(curl ^"^{^\^"a^\^":^\^"x^\^\n^\^\^\^"y^\^"^}^")")
                                      << QByteArrayList{"curl", R"({"a":"x\n\"y"})"};
    QTest::newRow("Chrome percent") << QByteArray("curl ^\"http://h/^%^20x^%^41^\"")
                                    << QByteArrayList{"curl", "http://h/%20x%41"};
    QTest::newRow("Chrome line end") << QByteArray("curl ^\"a^\n\nb^\" ^\n  -X POST")
                                     << QByteArrayList{"curl", "a\nb", "-X", "POST"};
    QTest::newRow("CR LF") << QByteArray("curl ^\r\n  -X ^\r\n  \"POST\"") << QByteArrayList{"curl", "-X", "POST"};
    QTest::newRow("runtime backslashes") << QByteArray(R"(curl "a\\b\\" ^"c\\^" d\e)")
                                         << QByteArrayList{"curl", R"(a\\b\)", R"(c\)", R"(d\e)"};
    QTest::newRow("doubled quotes") << QByteArray(R"(curl "http://h" --data-raw "{""a"":""it's 100"%"""}")")
                                    << QByteArrayList{"curl", "http://h", "--data-raw", R"({"a":"it's 100%"})"};
    QTest::newRow("Chrome between plain quotes")
        << QByteArray(R"(curl "http://h" --data-raw "^{^\^"a b^\^":^\^"c^&^\^"^}")")
        << QByteArrayList{"curl", "http://h", "--data-raw", R"({"a b":"c&"})"};
    QTest::newRow("a variable") << QByteArray("curl ^\"X: %API_KEY% 100%^\"")
                                << QByteArrayList{"curl", "X: <API_KEY> 100%"};
}

void TestCommandWords::readsCmd()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, words);
    const CommandLines lines = windowsCommands(text.toStdString());
    QCOMPARE(wordsOf(lines), words);
    QCOMPARE(codesOf(lines), QByteArrayList());
}

void TestCommandWords::cmdQuotesAreClosed()
{
    QCOMPARE(codesOf(windowsCommands("curl ^\"a b")), QByteArrayList{"exchange.unclosed-quote@5"});
    QCOMPARE(codesOf(windowsCommands("curl \"a\" | more")), QByteArrayList{"exchange.shell@9"});
}

void TestCommandWords::tellsTheShell_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isWindows");
    QTest::newRow("Chrome") << QByteArray(R"(curl ^"http://h^")") << true;
    QTest::newRow("goes on with a caret") << QByteArray("curl http://h ^\n -d a") << true;
    QTest::newRow("doubled quotes") << QByteArray(R"(curl "http://h" --data-raw "{""a"":""it's""}")") << true;
    QTest::newRow("nothing to tell it by") << QByteArray(R"(curl "http://h" -d "a b")") << false;
    QTest::newRow("an empty word") << QByteArray(R"(curl "http://h" -d "" -H "A: b")") << false;
    QTest::newRow("bash in single quotes") << QByteArray(R"(curl 'http://h' -d '{""a"":1}')") << false;
    QTest::newRow("both kinds of quotes") << QByteArray(R"(curl "http://h" -H 'A: b' -d "{""a"":1}")") << false;
    QTest::newRow("bash goes on") << QByteArray("curl \"http://h\" \\\n -d \"a\"\"b\"") << false;
    QTest::newRow("escaped quotes") << QByteArray(R"(curl "http://h" -d "{\"a\":\"\"}")") << false;
}

void TestCommandWords::tellsTheShell()
{
    QFETCH(QByteArray, text);
    QTEST(looksLikeWindows(text.toStdString()), "isWindows");
}

QTEST_APPLESS_MAIN(TestCommandWords)
#include "tst_CommandWords.moc"
