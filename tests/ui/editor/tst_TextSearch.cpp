// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/TextSearch.h"

#include <QTest>

using namespace hookbench;

class TestTextSearch : public QObject {
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("switches"); // c: case, w: words, p: pattern
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QList<int>>("hits"); // begin, end, begin, end …
        QTest::newRow("in any case") << "two"
                                     << "" << QByteArray("two TWO") << QList<int>{0, 3, 4, 7};
        QTest::newRow("in this case") << "TWO"
                                      << "c" << QByteArray("two TWO") << QList<int>{4, 7};
        QTest::newRow("words") << "id"
                               << "w" << QByteArray("id ids _id \"id\"") << QList<int>{0, 2, 12, 14};
        QTest::newRow("signs are no pattern") << "{{ a.b }}"
                                              << "" << QByteArray("{{ axb }}{{ a.b }}") << QList<int>{9, 18};
        QTest::newRow("bytes, not characters") << "é"
                                               << "" << QByteArray("ж\xF0\x9F\x98\x80é") << QList<int>{6, 8};
        QTest::newRow("a pattern") << "\"[a-z]+\":"
                                   << "p" << QByteArray("{\"a\": 1, \"bc\": 2}") << QList<int>{1, 5, 9, 14};
        QTest::newRow("lines") << "^b$"
                               << "p" << QByteArray("b\nb\nbb") << QList<int>{0, 1, 2, 3};
        QTest::newRow("nothing is no hit") << "x*"
                                           << "p" << QByteArray("aaxa") << QList<int>{2, 3};
        QTest::newRow("bytes that are no UTF-8") << "a"
                                                 << "" << QByteArray("\xFF\xE2\x82z a") << QList<int>{5, 6};
        QTest::newRow("a broken pattern") << "("
                                          << "p" << QByteArray("(") << QList<int>{};
        QTest::newRow("nothing to find") << ""
                                         << "" << QByteArray("abc") << QList<int>{};
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, switches);
        QFETCH(QByteArray, body);
        QFETCH(QList<int>, hits);
        QList<int> found;
        const TextSearch search({text, switches.contains(u'c'), switches.contains(u'w'), switches.contains(u'p')});
        for (const ByteRange& hit : search.hitsIn(body.toStdString(), 100))
            found << static_cast<int>(hit.begin) << static_cast<int>(hit.end);
        QCOMPARE(found, hits);
    }

    void stopsAtTheMostThatAreWanted()
    {
        QCOMPARE(TextSearch({QStringLiteral("a")}).hitsIn("aaaaa", 3).size(), std::size_t(3));
    }

    void saysWhatIsWrongWithAPattern()
    {
        QVERIFY(!TextSearch({QStringLiteral("("), false, false, true}).problem().isEmpty());
        QVERIFY(TextSearch({QStringLiteral("(")}).problem().isEmpty());
    }

    void replaces_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("isPattern");
        QTest::addColumn<QString>("replacement");
        QTest::addColumn<QString>("expected");
        QTest::newRow("text") << "a" << false << "$1\\n"
                              << "$1\\nb$1\\n";
        QTest::newRow("groups") << "(a)(b)?" << true << "<$2$1>"
                                << "<ba><a>";
        QTest::newRow("the hit") << "a" << true << "[$0]"
                                 << "[a]b[a]";
        QTest::newRow("signs") << "b" << true << "$$\\n\\\\$"
                               << "a$\n\\$a";
        QTest::newRow("nothing") << "a" << true << ""
                                 << "b";
    }

    void replaces()
    {
        QFETCH(QString, pattern);
        QFETCH(bool, isPattern);
        QFETCH(QString, replacement);
        QFETCH(QString, expected);
        std::string body = "aba";
        const auto all = TextSearch({pattern, false, false, isPattern}).replacementsIn(body, replacement);
        for (auto change = all.rbegin(); change != all.rend(); ++change)
            body.replace(change->removed.begin, change->removed.size(), change->added);
        QCOMPARE(QString::fromStdString(body), expected);
    }
};

QTEST_MAIN(TestTextSearch)
#include "tst_TextSearch.moc"
