// SPDX-License-Identifier: GPL-3.0-or-later
#include "clevertap/RecordQuery.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;
using Test = FieldCondition::Test;

Q_DECLARE_METATYPE(hookbench::FieldCondition::Test)

namespace {

const QueryProgress always = [](int) { return true; };

RecordField field(const char* name)
{
    return {false, {name}};
}

QStringList numbers(const RecordRows& rows)
{
    QStringList list;
    for (const std::uint32_t row : rows)
        list << QString::number(row);
    return list;
}

} // namespace

/// Which records of a file, in which order, and where a text is, without the file in memory.
class RecordQueryTest : public QObject {
    Q_OBJECT

private slots:
    void filters_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Test>("test");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rows");
        const auto row = [](const char* title, const char* name, Test test, const char* text, const char* rows) {
            QTest::newRow(title) << QString::fromUtf8(name) << test << QString::fromUtf8(text)
                                 << QString::fromUtf8(rows);
        };
        row("contains", "n", Test::Contains, "AD", "0 4");
        row("contains, not ASCII", "n", Test::Contains, "ÉTÉ", "2");
        row("contains not", "n", Test::ContainsNot, "a", "1 2 5 6 7");
        row("equals in any case", "n", Test::Equals, "ada", "0 4");
        row("equals as a number", "v", Test::Equals, "5", "1 3");
        row("equals as a text", "v", Test::Equals, "05", "1 3 5");
        row("equals not", "v", Test::EqualsNot, "5", "0 2 4 5 6 7");
        row("begins", "n", Test::BeginsWith, "a", "0 4");
        row("greater", "v", Test::Greater, "4", "1 3 5");
        row("less", "v", Test::Less, "4", "0");
        row("greater than no number", "v", Test::Greater, "x", "");
        row("missing", "v", Test::IsMissing, "", "4 6 7");
        row("there", "v", Test::IsThere, "", "0 1 2 3 5");
        row("empty", "n", Test::IsEmpty, "", "5 6 7");
        row("null", "n", Test::IsNull, "", "6");
        row("in a list", "n", Test::Contains, "x", "");
    }

    void filters()
    {
        QFETCH(QString, name);
        QFETCH(Test, test);
        QFETCH(QString, text);
        QFETCH(QString, rows);
        const IndexedRecords records = indexed("{\"n\":\"Ada\",\"v\":1}\n"
                                               "{\"n\":\"Bob\",\"v\":5}\n"
                                               "{\"n\":\"Été\",\"v\":\"five\"}\n"
                                               "{\"n\":\"Dana\",\"v\":5.0}\n"
                                               "{\"n\":\"ada\"}\n"
                                               "{\"n\":\"\",\"v\":\"05\"}\n"
                                               "{\"n\":null}\n"
                                               "{\"n\":[]}\n");
        const RecordQuery query{{{field(name.toUtf8().constData()), test, text.toStdString()}}, {}, false};
        const auto found = runQuery(records, query, always);
        QVERIFY(found);
        QCOMPARE(numbers(*found).join(u' '), rows);
    }

    void conditionsHoldTogetherAndReachInside()
    {
        const IndexedRecords records =
            indexed("{\"a\":{\"b\":1},\"c\":1}\n{\"a\":{\"b\":1},\"c\":2}\n{\"a\":1,\"c\":1}\n");
        const RecordQuery query{{{{false, {"a", "b"}}, Test::Equals, "1"}, {field("c"), Test::Equals, "1"}}, {}, false};
        QCOMPARE(numbers(*runQuery(records, query, always)), QStringList{u"0"_s});
    }

    void fieldsOfEvents()
    {
        const IndexedRecords records =
            indexed("{\"Profile\":{\"a\":1},\"Event\":{\"price\":5}}\n{\"Profile\":{\"a\":2}}\n");
        const RecordQuery query{{{{true, {"price"}}, Test::Greater, "4"}}, {}, false};
        QCOMPARE(numbers(*runQuery(records, query, always)), QStringList{u"0"_s});
    }

    void sorts_data()
    {
        QTest::addColumn<QByteArray>("values"); // one a line; empty: no such field
        QTest::addColumn<bool>("isDescending");
        QTest::addColumn<QString>("rows");
        QTest::newRow("numbers") << QByteArray("10\n9\n-1\n1e1\n9.5") << false << u"2 1 4 0 3"_s;
        QTest::newRow("numbers down") << QByteArray("10\n9\n-1\n1e1\n9.5") << true << u"0 3 4 1 2"_s;
        QTest::newRow("numbers as texts") << QByteArray("\"10\"\n9\n\"007\"") << false << u"2 1 0"_s;
        QTest::newRow("texts in any case") << QByteArray("\"b\"\n\"A\"\n\"a\"\n\"C\"") << false << u"1 2 0 3"_s;
        QTest::newRow("all kinds") << QByteArray("null\n[1]\n\"t\"\n\ntrue\nfalse\n3") << false << u"6 5 4 2 1 0 3"_s;
        QTest::newRow("missing last, down") << QByteArray("1\n\n2") << true << u"2 0 1"_s;
        QTest::newRow("equal as in the file, down") << QByteArray("1\n2\n1\n2") << true << u"1 3 0 2"_s;
        QTest::newRow("empty text first") << QByteArray("\"a\"\n\"\"") << false << u"1 0"_s;
        QTest::newRow("long texts") << QByteArray("\"").append(80, 'x').append("b\"\n\"").append(63, 'x').append("a\"")
                                    << false << u"1 0"_s;
    }

    void sorts()
    {
        QFETCH(QByteArray, values);
        QFETCH(bool, isDescending);
        QFETCH(QString, rows);
        QByteArray lines;
        for (const QByteArray& value : values.split('\n'))
            lines += value.isEmpty() ? QByteArray("{\"o\":1}\n") : "{\"v\":" + value + "}\n";
        const auto found = runQuery(indexed(lines), {{}, field("v"), isDescending}, always);
        QVERIFY(found);
        QCOMPARE(numbers(*found).join(u' '), rows);
    }

    void sortsManyInPieces()
    {
        constexpr int count = 100'003; // several pieces, the last one odd
        QByteArray lines;
        for (int i = 0; i < count; ++i)
            lines += "{\"v\":" + QByteArray::number(qint64(i) * 7919 % count) + "}\n";
        const auto found = runQuery(indexed(lines), {{}, field("v"), false}, always);
        QVERIFY(found);
        QCOMPARE(found->size(), std::size_t(count));
        for (int i = 0; i < count; ++i)
            QCOMPARE(qint64((*found)[std::size_t(i)]) * 7919 % count, i);
    }

    void stopsWhenToldTo_data()
    {
        QTest::addColumn<int>("after"); // percent
        for (const int after : {0, 40, 90, 95, 97})
            QTest::addRow("%d", after) << after;
    }

    void stopsWhenToldTo()
    {
        QFETCH(int, after);
        QByteArray lines;
        for (int i = 0; i < 70'000; ++i)
            lines += "{\"v\":1}\n";
        int last = 0;
        const auto found = runQuery(indexed(lines), {{}, field("v"), false}, [&last, after](int percent) {
            last = percent;
            return percent < after;
        });
        QVERIFY(!found);
        QVERIFY(last >= after);
    }

    void unreadableRecords()
    {
        const IndexedRecords records = indexed("{\"v\":1}\n{\"v\":\n{\"v\":0}\n");
        QCOMPARE(numbers(*runQuery(records, {{}, field("v"), false}, always)).join(u' '), u"2 0 1"_s);
        const RecordQuery missing{{{field("v"), Test::IsMissing, ""}}, {}, false};
        QCOMPARE(numbers(*runQuery(records, missing, always)), QStringList());
    }

    void findsText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("row"); // -1: none
        const QByteArray lines = "{\"Name\":\"Ada\",\"x\":[\"red\",{\"y\":\"Blue\"}]}\n"
                                 "{\"Name\":\"Bob \\u0022Q\\u0022\",\"n\":12.50}\n"
                                 "{\"Name\":\"\\u00c9t\\u00e9\",\"when\":\"$D_1643917509\"}\n"
                                 "{\"Name\":\"ada\",\"b\":true}\n";
        const auto row = [&lines](const char* name, const QString& text, int from, int step, int found) {
            QTest::newRow(name) << lines << text << from << step << found;
        };
        row("first", u"ADA"_s, 0, 1, 0);
        row("next", u"ada"_s, 1, 1, 3);
        row("round the end", u"ada"_s, 4, 1, 0);
        row("previous, round the beginning", u"bob"_s, 0, -1, 1);
        row("in a list", u"red"_s, 0, 1, 0);
        row("in an object in a list", u"blue"_s, 0, 1, 0);
        row("a quote", u"\"q"_s, 0, 1, 1);
        row("number as written", u"12.50"_s, 0, 1, 1);
        row("escaped", u"ÉTÉ"_s, 0, 1, 2);
        row("date as shown", u"2022-02"_s, 0, 1, 2);
        row("boolean", u"true"_s, 0, 1, 3);
        row("names of fields do not count", u"when"_s, 0, 1, -1);
        row("nothing sought", u""_s, 0, 1, -1);
        QTest::newRow("table") << QByteArray("a,d <dd/MM/yyyy>\n\"x \"\"y\"\"\",01/02/2024\n1,\n") << u"x \"y\""_s << 1
                               << 1 << 0;
        QTest::newRow("date of a table") << QByteArray("a,d <dd/MM/yyyy>\n1,\nx,01/02/2024\n") << u"2024-02"_s << 0 << 1
                                         << 1;
    }

    void findsText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(int, from);
        QFETCH(int, step);
        QFETCH(int, row);
        const auto found =
            ::findText(indexed(bytes), nullptr, SoughtText(text.toStdString()), std::size_t(from), step, always);
        QCOMPARE(found ? int(*found) : -1, row);
    }

    void findsInTheRowsThatThereAre()
    {
        const IndexedRecords records = indexed("{\"v\":\"a\"}\n{\"v\":\"b\"}\n{\"v\":\"a\"}\n");
        const RecordRows rows{2, 1};
        const SoughtText a("a");
        QCOMPARE(::findText(records, &rows, a, 1, 1, always), std::optional<std::size_t>(0));
        QCOMPARE(::findText(records, &rows, a, 0, 1, [](int) { return false; }), std::nullopt);
    }

    void fieldsInTheOrderInWhichTheyComeUp()
    {
        const IndexedRecords records = indexed("{\"b\":{\"c\":{\"d\":{\"e\":1}}}}\n{\"a\":1,\"b\":2}\n");
        RecordFields fields;
        QStringList found;
        QFile text(records.textPath);
        QVERIFY(text.open(QIODevice::ReadOnly));
        const RecordBatch batch = readBlock(text, records.blocks.front(), records.reader->shape());
        for (std::size_t i = 0; i < batch.spans.size(); ++i) {
            for (const RecordField& each : fields.add(*records.reader->read(batch, i).read)) {
                QStringList names;
                for (const std::string& name : each.path)
                    names << QString::fromStdString(name);
                found << names.join(u'.');
            }
        }
        QCOMPARE(found, (QStringList{u"b"_s, u"b.c"_s, u"b.c.d"_s, u"a"_s}));
    }

private:
    IndexedRecords indexed(const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(u"records"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        file.close();
        RecordIndexer indexer(std::move(*ImportedFile::open(file.fileName())));
        IndexedRecords records{indexer.textPath(), indexer.copy(), indexer.file().reader(), {}};
        while (auto step = indexer.next())
            records.blocks.push_back(std::move(step->block));
        return records;
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(RecordQueryTest)
#include "tst_RecordQuery.moc"
