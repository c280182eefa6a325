// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/import/ColumnTarget.h"
#include "clevertap/RecordIndex.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryFile>
#include <QTest>

#include <zlib.h>

using namespace hookbench;
using namespace Qt::StringLiterals;

namespace {

struct Read {
    QStringList records; ///< JSON of the profile and, behind a bar, of the event; "-" for one that cannot be read
    QStringList findings; ///< code, line, what it is about
};

Read readAll(const QByteArray& bytes, const QString& name)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    ImportedFile file(std::move(buffer), name.toStdString(), "/somewhere/" + name.toStdString());
    Read read;
    const auto tell = [&read](const Diagnostic& each) {
        const auto argument = [&each](std::size_t at) {
            return at < each.arguments.size() ? QString::fromStdString(each.arguments[at]) : QString();
        };
        const QStringList parts{QString::fromStdString(each.code), argument(1), argument(2)};
        read.findings << parts.join(u' ').trimmed();
        QVERIFY2(!each.message().empty() && each.message().find("%1") == std::string::npos, each.message().c_str());
    };
    for (RecordBatch batch = file.next(); !batch.spans.empty(); batch = file.next()) {
        for (std::size_t i = 0; i < batch.spans.size(); ++i) {
            const ImportedRecord record = file.reader()->read(batch, i);
            std::string text = record.read ? json::toCompactText(record.read->profile.fields) : "-";
            if (record.read && record.read->event)
                text += " | " + json::toCompactText(record.read->event->fields);
            read.records << QString::fromStdString(text);
            for (const Diagnostic& each : record.findings)
                tell(each);
        }
    }
    for (const Diagnostic& each : file.findings())
        tell(each);
    return read;
}

QByteArray gzipped(const QByteArray& bytes)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(bytes.size()))) + 64, '\0');
    QByteArray input = bytes;
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = uInt(input.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray utf16(const QString& text, bool isBig, bool hasMark)
{
    QByteArray bytes;
    const QString marked = hasMark ? QChar(0xFEFF) + text : text;
    for (const QChar unit : marked) {
        const char high = char(unit.unicode() >> 8U);
        const char low = char(unit.unicode() & 0xFFU);
        bytes.append(isBig ? high : low).append(isBig ? low : high);
    }
    return bytes;
}

QByteArray fixture(const char* name)
{
    QFile file(QStringLiteral(HOOKBENCH_TEST_DATA "/profiles/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", name);
    return file.readAll();
}

} // namespace

/// Every format that profiles come in, and odd, broken and hostile files of each.
class TestProfileFormats : public QObject {
    Q_OBJECT

private slots:
    void formats_data();
    void formats();
    void formatsGzipped_data() { formats_data(); }
    void formatsGzipped();
    void blocksAreReadAgain_data() { formats_data(); }
    void blocksAreReadAgain();
    void tables_data();
    void tables();
    void encodings_data();
    void encodings();
    void brokenFiles_data();
    void brokenFiles();
    void packedFilesThatBreakOff();
    void limitsOfProperties_data();
    void limitsOfProperties();
    void recordsAcrossPieces_data();
    void recordsAcrossPieces();
    void namesOfSamples();
    void columnsCanBeChosen();
    void columnsChosenByHand_data();
    void columnsChosenByHand();
    void targetsOfColumns_data();
    void targetsOfColumns();
    void formsByLook();
};

void TestProfileFormats::formats_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("records");
    QTest::newRow("export, CSV")
        << fixture("export.csv")
        << QStringList{
               uR"({"Identity":"007","all_identities":["007","ada@example.com"],"clevertapId":"__a1","clevertapIds":["__a1","__b2"],"device":{"token":[]},"subscriptionGroups":{"news":true},"MSG-webpush":true,"Email":"ada@example.com","Phone":"+4930123456","Name":"Ada \"Countess\" Lovelace","Gender":"F","DOB":"1969-12-20 10:13:20","Points":12.50,"Joined":"2024-12-10 08:30:00"})"_s,
               uR"({"Identity":"008","clevertapId":"__c3","clevertapIds":["__c3"],"device":{},"MSG-webpush":false,"Name":"Grace","Gender":"F","Points":7,"Joined":"2024-12-11 12:00:00"})"_s};
    QTest::newRow("export, JSON")
        << fixture("export.json")
        << QStringList{
               uR"({"Identity":"007","all_identities":["007"],"clevertapId":"__a1","Name":"Ada","Points":12.50,"MSG-push-all":true,"device":{"token":[]}})"_s,
               uR"({"Identity":"008","clevertapId":"__c3","Name":"Grace","Born":"2022-02-03 19:45:09"})"_s};
    QTest::newRow("event export") << fixture("event-export.json")
                                  << QStringList{
                                         uR"({"Identity":"007","Name":"Ada"} | {"Price":59.99,"Replayed":"false"})"_s,
                                         uR"({"Identity":"008"} | {"Price":1,"When":"2022-02-03 19:45:09"})"_s};
    QTest::newRow("answer of /1/profile.json")
        << fixture("profile-answer.json")
        << QStringList{
               uR"({"Email":"ada@example.com","Identity":"007","Name":"Ada","Last Score":308,"Replayed":true})"_s};
    QTest::newRow("answer of /1/profiles.json")
        << fixture("profiles-answer.json")
        << QStringList{uR"({"Identity":"007","Last Score":308})"_s, uR"({"Identity":"008","Last Score":2})"_s};
    QTest::newRow("body of /1/upload")
        << fixture("upload.json")
        << QStringList{uR"({"Identity":"5555","Name":"Jack","Phone":"+14155551234","DOB":"2022-02-03 19:45:09"})"_s,
               uR"({"objectId":"-2ce3"} | {"Price":59.99})"_s};
    QTest::newRow("default body of a webhook")
        << fixture("webhook.json")
        << QStringList{
               uR"({"Email":"nick@example.com","Identity":"9","all_identities":["9"],"objectId":"__x","Phone":"+911","Name":"Nick","customer type":"gold","customer id":11384938,"multi":["foo","bar"]} | {"zip-code":"0500","date":"2022-10-04 13:39:41"})"_s};
    QTest::newRow("one user's body of a webhook, older names, last brace missing")
        << fixture("webhook-old.json")
        << QStringList{
               uR"({"Email":"nick@example.com","Identity":"9","ObjectId":"__x","a":1,"Push_token":"t"} | {"b":2})"_s};
    QTest::newRow("JSON lines") << QByteArray("{\"a\":1}\r\n\n{\"a\":2}")
                                << QStringList{u"{\"a\":1}"_s, u"{\"a\":2}"_s};
    QTest::newRow("JSON lines of one") << QByteArray("{\"a\":1}\n") << QStringList{u"{\"a\":1}"_s};
    QTest::newRow("objects one after the other, laid out")
        << QByteArray("{\n  \"a\": 1\n}\n{\n  \"a\": {\n    \"b\": 2}\n}\n")
        << QStringList{u"{\"a\":1}"_s, u"{\"a\":{\"b\":2}}"_s};
    QTest::newRow("one object, laid out") << QByteArray("{\n  \"a\": 1\n}") << QStringList{u"{\"a\":1}"_s};
    QTest::newRow("list on one line") << QByteArray("[{\"a\":1},{\"a\":2}]")
                                      << QStringList{u"{\"a\":1}"_s, u"{\"a\":2}"_s};
    QTest::newRow("a sample of a workspace")
        << QByteArray(R"({"name":"x","Profile":{"a":1},"Event":{"b":2}})") << QStringList{u"{\"a\":1} | {\"b\":2}"_s};
    QTest::newRow("properties named like parts of an answer") << QByteArray(
        R"({"status":"gold","records":3,"d":[1]})") << QStringList{uR"({"status":"gold","records":3,"d":[1]})"_s};
}

void TestProfileFormats::formats()
{
    QFETCH(QByteArray, bytes);
    const Read read = readAll(bytes, u"customers"_s);
    QTEST(read.records, "records");
    QCOMPARE(read.findings, QStringList());
}

void TestProfileFormats::formatsGzipped()
{
    QFETCH(QByteArray, bytes);
    const qsizetype half = bytes.size() / 2;
    const Read read = readAll(gzipped(bytes.left(half)) + gzipped(bytes.mid(half)), u"customers.gz"_s);
    QTEST(read.records, "records");
    QCOMPARE(read.findings, QStringList());
}

/// What an index says of a file leads back to the same records, whether they are read from the file or from a copy.
void TestProfileFormats::blocksAreReadAgain()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QStringList, records);
    const QByteArray marked = "\xEF\xBB\xBF" + bytes;
    for (const QByteArray& stored : {bytes, marked, gzipped(bytes)}) {
        QTemporaryFile file;
        QVERIFY(file.open() && file.write(stored) == stored.size() && file.flush());
        auto opened = ImportedFile::open(file.fileName());
        QVERIFY(opened.has_value());
        RecordIndexer indexer(std::move(*opened));
        std::vector<RecordBlock> blocks;
        while (const auto step = indexer.next())
            blocks.push_back(step->block);
        QFile text(indexer.textPath());
        QVERIFY(text.open(QIODevice::ReadOnly));
        QStringList again;
        for (const RecordBlock& block : blocks) {
            const RecordBatch batch = readBlock(text, block, indexer.file().reader()->shape());
            QCOMPARE(batch.spans.size(), block.count);
            for (std::size_t i = 0; i < batch.spans.size(); ++i) {
                const ImportedRecord record = indexer.file().reader()->read(batch, i);
                again << QString::fromStdString(json::toCompactText(record.read->profile.fields));
                const RecordBatch alone = readRecord(text, block, i, indexer.file().reader()->shape());
                QCOMPARE(alone.spans.size(), 1U);
                const ImportedRecord one = indexer.file().reader()->read(alone, 0);
                QCOMPARE(one.number, record.number);
                QCOMPARE(one.line, record.line);
                QCOMPARE(one.read->profile, record.read->profile);
            }
        }
        QCOMPARE(again.size(), records.size());
        for (qsizetype i = 0; i < again.size(); ++i)
            QVERIFY2(records[i].startsWith(again[i]), qPrintable(again[i]));
    }
}

void TestProfileFormats::tables_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("records");
    QTest::addColumn<QStringList>("findings");
    const QStringList two{uR"({"A":"x","B":"y"})"_s, uR"({"A":"1,5","B":"z"})"_s};
    QTest::newRow("comma") << QByteArray("A,B\nx,y\n\"1,5\",z\n") << two << QStringList();
    QTest::newRow("semicolon") << QByteArray("A;B\r\nx;y\r\n1,5;z\r\n") << two << QStringList();
    QTest::newRow("tab") << QByteArray("A\tB\nx\ty\n1,5\tz") << two << QStringList();
    QTest::newRow("bar, empty lines") << QByteArray("\n\nA|B\n\nx|y\n1,5|z\n\n") << two << QStringList();
    QTest::newRow("delimiter stated by Excel")
        << QByteArray("sep=;\r\nA;B\r\nx;y\r\n1,5;z\r\n") << two << QStringList();
    QTest::newRow("old Mac line ends") << QByteArray("A,B\rx,y\r\"1,5\",z\r") << two << QStringList();
    QTest::newRow("line ends and quotes in cells")
        << QByteArray("A,B\n\"x\ny \"\"z\"\"\",1\n5\" of rain,2\n")
        << QStringList{uR"({"A":"x\ny \"z\"","B":1})"_s, uR"({"A":"5\" of rain","B":2})"_s} << QStringList();
    QTest::newRow("only a header") << QByteArray("A,B\n") << QStringList() << QStringList{u"import.nothing-to-read"_s};
    QTest::newRow("one column") << QByteArray("Name\nAda\nGrace\n")
                                << QStringList{uR"({"Name":"Ada"})"_s, uR"({"Name":"Grace"})"_s} << QStringList();
    QTest::newRow("numbers as they are written, ids as texts")
        << QByteArray("Identity,Points,Zip\n1,1.50,0049\n2,x,1234\n")
        << QStringList{uR"({"Identity":"1","Points":"1.50","Zip":"0049"})"_s,
               uR"({"Identity":"2","Points":"x","Zip":"1234"})"_s}
        << QStringList();
    QTest::newRow("rows too long and too short")
        << QByteArray("A,B\n1,2,3\n4\n") << QStringList{uR"({"A":1,"B":2})"_s, uR"({"A":4})"_s}
        << QStringList{u"import.cells 2 2"_s, u"import.cells 3 2"_s};
    QTest::newRow("names twice and none")
        << QByteArray("A,A,\n1,2,3\n") << QStringList{uR"({"A":2,"Column 3":3})"_s}
        << QStringList{u"import.column-name 1 A"_s, u"import.column-name 1 Column 3"_s};
    QTest::newRow("JSON in cells") << QByteArray("A;B\n{\"x\":1};[1,2]\n{\"x\";no\n")
                                   << QStringList{uR"({"A":{"x":1},"B":[1,2]})"_s, uR"({"A":"{\"x\"","B":"no"})"_s}
                                   << QStringList();
    QTest::newRow("JSON in cells, broken")
        << QByteArray("A\n\"{\"\"x\"\":1}\"\n{x}\n") << QStringList{uR"({"A":{"x":1}})"_s, uR"({"A":"{x}"})"_s}
        << QStringList{u"import.cell 3 A"_s};
    QTest::newRow("dates")
        << QByteArray("a <MM/dd/yyyy>,b <yyyy/MM/dd HH:mm:ss>,c <dd MMM yyyy>,d <Unix time>\n"
                      "12/31/2024,2024/01/02 03:04:05,5 Mar 2024,1643917509\n31/12/2024,2024/02/30 00:00:00,x,1.5\n")
        << QStringList{uR"({"a":"2024-12-31 12:00:00","b":"2024-01-02 03:04:05","c":"2024-03-05 12:00:00","d":"2022-02-03 19:45:09"})"_s,
               uR"({"a":"31/12/2024","b":"2024/02/30 00:00:00","c":"x","d":"1.5"})"_s}
        << QStringList{u"import.cell 3 a"_s, u"import.cell 3 b"_s, u"import.cell 3 c"_s, u"import.cell 3 d"_s};
    QTest::newRow("a quote that is never closed")
        << QByteArray("A,B\n1,2\n\"x,3\n4,5\n") << QStringList{uR"({"A":1,"B":2})"_s, u"-"_s, uR"({"A":4,"B":5})"_s}
        << QStringList{u"import.bad-record 3"_s};
}

void TestProfileFormats::tables()
{
    QFETCH(QByteArray, bytes);
    const Read read = readAll(bytes, u"customers.csv"_s);
    QTEST(read.records, "records");
    QTEST(read.findings, "findings");
}

void TestProfileFormats::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("findings");
    const QString text = u"Name;Ort\nZoë €;Köln 🙂\n"_s;
    const QString plain = u"Name;Ort\nZoë €;Köln\n"_s;
    QTest::newRow("UTF-8") << text.toUtf8() << QStringList();
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF") + text.toUtf8() << QStringList();
    for (const bool isBig : {false, true}) {
        for (const bool hasMark : {false, true})
            QTest::addRow("UTF-16, big %d, mark %d", isBig, hasMark) << utf16(text, isBig, hasMark) << QStringList();
    }
    QTest::newRow("Windows-1252") << QByteArray("Name;Ort\nZo\xEB \x80;K\xF6ln\n") << QStringList();
    QTest::newRow("both, the other one late")
        << QByteArray("Name;Ort\n") + QByteArray("a;b\n").repeated(100'000) + QByteArray("Zo\xEB \x80;K\xC3\xB6ln\n")
        << QStringList{u"import.encoding 100002"_s};
}

void TestProfileFormats::encodings()
{
    QFETCH(QByteArray, bytes);
    const Read read = readAll(bytes, u"customers.csv"_s);
    QVERIFY2(read.records.last().startsWith(u"{\"Name\":\"Zoë €\",\"Ort\":\"Köln"_s), qPrintable(read.records.last()));
    QTEST(read.findings, "findings");
}

void TestProfileFormats::brokenFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("records");
    QTest::addColumn<QStringList>("findings");
    const QStringList around{u"{\"a\":1}"_s, u"-"_s, u"{\"a\":3}"_s};
    QTest::newRow("empty") << QByteArray() << QStringList() << QStringList{u"import.nothing-to-read"_s};
    QTest::newRow("blank") << QByteArray(" \n\n ") << QStringList() << QStringList{u"import.nothing-to-read"_s};
    QTest::newRow("empty list") << QByteArray("[]") << QStringList() << QStringList{u"import.nothing-to-read"_s};
    QTest::newRow("binary") << QByteArray("PAR1\0\x15\0\x15", 8) << QStringList()
                            << QStringList{u"import.nothing-to-read"_s};
    QTest::newRow("a bad line") << QByteArray("{\"a\":1}\n{\"a\":}\n{\"a\":3}\n") << around
                                << QStringList{u"import.bad-record 2 "_s};
    QTest::newRow("a line with an open quote") << QByteArray("{\"a\":1}\n{\"a\n{\"a\":3}\n") << around << QStringList();
    QTest::newRow("a line that is no object")
        << QByteArray("{\"a\":1}\n[2]\n{\"a\":3}\n") << around << QStringList{u"import.bad-record 2"_s};
    QTest::newRow("a bad element") << QByteArray("[\n{\"a\":1},\n{\"a\":\n 2 2},\n{\"a\":3}]") << around
                                   << QStringList();
    QTest::newRow("an element with an open quote")
        << QByteArray("[\n  {\"a\":1},\n  {\"a\":\"x},\n  {\"a\":3}\n]") << around << QStringList();
    QTest::newRow("an element with an open brace") << QByteArray("[\n  {\"a\":1},\n  {\"a\":{\"b\":2},\n  {\"a\":3}\n]")
                                                   << around << QStringList{u"import.bad-record 3"_s};
    QTest::newRow("a brace too many") << QByteArray("[\n  {\"a\":1}},\n  {\"a\":3}\n]") << around << QStringList();
    QTest::newRow("a list that is cut off between records")
        << QByteArray("[{\"a\":1},{\"a\":2},") << QStringList{u"{\"a\":1}"_s, u"{\"a\":2}"_s}
        << QStringList{u"import.damaged"_s};
    QTest::newRow("a list that is cut off in a record")
        << QByteArray("[{\"a\":1},{\"a\":2") << QStringList{u"{\"a\":1}"_s, u"-"_s}
        << QStringList{u"import.bad-record 1"_s, u"import.damaged"_s};
    QTest::newRow("an object that is cut off")
        << QByteArray("{\"a\":1, \"b") << QStringList{u"-"_s} << QStringList{u"import.bad-record 1"_s};
    QTest::newRow("a line that is too long") // and stays one record
        << "{\"a\":1}\n{\"b\":\"" + QByteArray("x").repeated(40'000'000) + "\"}\n{\"a\":3}\n"
        << around << QStringList{u"import.bad-record 2"_s};
    const QStringList rows{u"{\"a\":\"u\",\"b\":\"v\"}"_s, u"-"_s, u"{\"a\":\"w\",\"b\":\"y\"}"_s};
    QTest::newRow("a row that is too long") << "a,b\nu,v\n" + QByteArray("x").repeated(5'000'000) + ",1\nw,y\n"
                                            << rows << QStringList{u"import.bad-record 3"_s};
    QTest::newRow("an open quote before a long row") << "a,b\nu,v\n\"" + QByteArray("x").repeated(5'000'000)
            + ",1\nw,y\n" << rows << QStringList{u"import.bad-record 3"_s};
    QTest::newRow("brackets without end") << QByteArray("[").repeated(200'000) << QStringList{u"-"_s} << QStringList();
    QTest::newRow("braces without end") << QByteArray("{\"a\":").repeated(100'000) << QStringList{u"-"_s}
                                        << QStringList{u"import.bad-record 1"_s};
}

void TestProfileFormats::brokenFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, findings);
    const Read read = readAll(bytes, u"customers"_s);
    QTEST(read.records, "records");
    QVERIFY(!read.findings.isEmpty());
    if (!findings.isEmpty())
        QVERIFY2(read.findings.join(u'\n').startsWith(findings.join(u'\n')), qPrintable(read.findings.join(u'\n')));
    for (const QString& finding : read.findings)
        QVERIFY2(finding.startsWith(u"import."), qPrintable(finding));
}

void TestProfileFormats::packedFilesThatBreakOff()
{
    QByteArray lines;
    for (int i = 0; i < 50'000; ++i)
        lines += "{\"a\":" + QByteArray::number(i * 7919 % 50'021) + "}\n";
    const QByteArray packed = gzipped(lines);
    const Read cut = readAll(packed.left(packed.size() / 2), u"customers.gz"_s);
    QVERIFY(cut.records.size() > 1000);
    QVERIFY2(cut.findings.last().startsWith(u"import.damaged"_s), qPrintable(cut.findings.join(u'\n')));
    QByteArray bad = packed;
    bad[bad.size() / 2] = char(~bad[bad.size() / 2]);
    QVERIFY(readAll(bad, u"customers.gz"_s).findings.last().startsWith(u"import.damaged"_s));
}

void TestProfileFormats::limitsOfProperties_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QStringList>("findings");
    QByteArray many = "{";
    for (int i = 0; i < 257; ++i)
        many += (i ? ",\"p" : "\"p") + QByteArray::number(i) + "\":1";
    QTest::newRow("forbidden character") << QByteArray(R"({"a.b":1})") << QStringList{u"import.property-name 1 a.b"_s};
    QTest::newRow("forbidden character below")
        << QByteArray(R"({"a":{"x$":1}})") << QStringList{u"import.property-name 1 x$"_s};
    QTest::newRow("space and minus") << QByteArray(R"({"a b-c":1})") << QStringList();
    QTest::newRow("120") << "{\"" + QByteArray(120, 'n') + "\":1}" << QStringList();
    QTest::newRow("121") << "{\"" + QByteArray(121, 'n') + "\":1}"
                         << QStringList{u"import.property-name 1 "_s + QString(121, u'n')};
    QTest::newRow("512") << "{\"a\":\"" + QByteArray("\xC3\xA9").repeated(512) + "\"}" << QStringList();
    QTest::newRow("513") << "{\"a\":\"" + QByteArray("\xC3\xA9").repeated(513) + "\"}"
                         << QStringList{u"import.property-length 1 a"_s};
    QTest::newRow("list of 101") << "{\"a\":[1" + QByteArray(",1").repeated(100) + "]}"
                                 << QStringList{u"import.property-length 1 a"_s};
    QTest::newRow("three levels") << QByteArray(R"({"a":{"b":[{"c":{"d":1}}]}})") << QStringList();
    QTest::newRow("four levels") << QByteArray(R"({"a":{"b":{"c":{"d":{"e":1}}}}})")
                                 << QStringList{u"import.property-depth 1 a"_s};
    QTest::newRow("257 properties") << many + "}" << QStringList{u"import.property-count 1"_s};
}

void TestProfileFormats::limitsOfProperties()
{
    QFETCH(QByteArray, profile);
    const Read read = readAll(profile, u"customers.json"_s);
    QCOMPARE(read.records, QStringList{QString::fromUtf8(profile)}); // reported, not dropped
    QTEST(read.findings, "findings");
}

void TestProfileFormats::recordsAcrossPieces_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("tail");
    QTest::newRow("lines") << QByteArray() << QByteArray("{\"a\":\"xyz\"}\n") << QByteArray();
    QTest::newRow("list") << QByteArray("[") << QByteArray("{\"a\":\"xyz\"},\n") << QByteArray("{}]");
    QTest::newRow("table") << QByteArray("a,b\n") << QByteArray("\"x\ny\",1\n") << QByteArray();
    QTest::newRow("upload") << QByteArray("{\"d\":[")
                            << QByteArray("{\"type\":\"profile\",\"profileData\":{\"a\":1}},\n")
                            << QByteArray("{\"type\":\"profile\"}]}");
}

/// More than any buffer holds, in records that do not end where a buffer does.
void TestProfileFormats::recordsAcrossPieces()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, record);
    QFETCH(QByteArray, tail);
    const Read read = readAll(head + record.repeated(300'000) + tail, u"customers"_s);
    QCOMPARE(read.findings, QStringList());
    QCOMPARE(read.records.size(), 300'000 + (tail.isEmpty() ? 0 : 1));
    QCOMPARE(QSet<QString>(read.records.begin(), read.records.end()).size(), tail.isEmpty() ? 1 : 2);
}

void TestProfileFormats::namesOfSamples()
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(fixture("event-export.json"));
    buffer->open(QIODevice::ReadOnly);
    ImportedFile file(std::move(buffer), "views.json.gz", "views.json.gz");
    const RecordBatch batch = file.next();
    const ImportedRecord record = file.reader()->read(batch, 1);
    QCOMPARE(record.line, 3U);
    QCOMPARE(record.read->profile.id, "views#2");
    QCOMPARE(record.read->profile.name, "008");
    QCOMPARE(record.read->event->name, "Product viewed");
    QVERIFY2(record.read->event->unknown.find("ts"), "what is no property is kept beside");
}

void TestProfileFormats::columnsCanBeChosen()
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData("when,id,x\n03/04/2024,1,9\n");
    buffer->open(QIODevice::ReadOnly);
    ImportedFile file(std::move(buffer), "a.csv", "a.csv");
    file.setColumns({{"Bought", TableColumn::Kind::Date, "dd/MM/yyyy"}, {"Identity", TableColumn::Kind::Text, {}},
        {"x", TableColumn::Kind::Skip, {}}});
    const RecordBatch batch = file.next();
    QCOMPARE(json::toCompactText(file.reader()->read(batch, 0).read->profile.fields),
        R"({"Bought":"2024-04-03 12:00:00","Identity":"1"})");
}

void TestProfileFormats::columnsChosenByHand_data()
{
    using Kind = TableColumn::Kind;
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("target");
    QTest::addColumn<char>("separator");
    QTest::addColumn<QByteArray>("fields");
    const auto row = [](const char* name, const char* cell, Kind kind, const char* target, char separator,
                         const char* fields) {
        QTest::newRow(name) << QByteArray(cell) << int(kind) << QString::fromLatin1(target) << separator
                            << QByteArray(fields);
    };
    row("nested", "Paris", Kind::Text, "address.city", 0, R"({"address":{"zip":"9","city":"Paris"}})");
    row("nested deeper", "1.5", Kind::Number, "address.geo.lat", 0, R"({"address":{"zip":"9","geo":{"lat":1.5}}})");
    row("beside", "x", Kind::Text, "['a.b']", 0, R"({"address":{"zip":"9"},"a.b":"x"})");
    row("an object gives way", "x", Kind::Text, "address", 0, R"({"address":"x"})");
    row("yes", "Yes", Kind::Boolean, "b", 0, R"({"address":{"zip":"9"},"b":true})");
    row("zero is no", "0", Kind::Boolean, "b", 0, R"({"address":{"zip":"9"},"b":false})");
    row("no boolean", "maybe", Kind::Boolean, "b", 0, R"({"address":{"zip":"9"},"b":"maybe"})");
    row("list by separator", "red|blue", Kind::BareList, "l", '|', R"({"address":{"zip":"9"},"l":["red","blue"]})");
    row("list of one", "red", Kind::BareList, "l", '|', R"({"address":{"zip":"9"},"l":["red"]})");
    row("brackets needed", "red|blue", Kind::BareList, "l", 0, R"({"address":{"zip":"9"},"l":"red|blue"})");
    row("skipped", "x", Kind::Skip, "l", 0, R"({"address":{"zip":"9"}})");
}

void TestProfileFormats::columnsChosenByHand()
{
    QFETCH(QByteArray, cell);
    QFETCH(int, kind);
    QFETCH(QString, target);
    QFETCH(char, separator);
    QFETCH(QByteArray, fields);
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData("zip,x\n9," + cell + '\n');
    buffer->open(QIODevice::ReadOnly);
    ImportedFile file(std::move(buffer), "a.csv", "a.csv");
    TableColumn zip{"address", TableColumn::Kind::Text, {}, {"zip"}};
    TableColumn column{"x", TableColumn::Kind(kind), {}, {}, separator};
    QVERIFY(setTarget(column, target.toStdString()));
    file.setColumns({zip, column});
    const RecordBatch batch = file.next();
    QCOMPARE(json::toCompactText(file.reader()->read(batch, 0).read->profile.fields), fields.toStdString());
    const bool isInTheWay = target == u"address"_s;
    QCOMPARE(file.reader()->headerFindings().size(), isInTheWay ? 1U : 0U);
}

void TestProfileFormats::targetsOfColumns_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names"); // none: it is no target
    QTest::addColumn<QString>("shown");
    QTest::newRow("name") << u"City"_s << QStringList{u"City"_s} << u"City"_s;
    QTest::newRow("name of two words") << u" Last Score "_s << QStringList{u"Last Score"_s} << u"Last Score"_s;
    QTest::newRow("member") << u"address . city"_s << QStringList{u"address"_s, u"city"_s} << u"address.city"_s;
    QTest::newRow("dot in a name") << u"['a.b'].c"_s << QStringList{u"a.b"_s, u"c"_s} << u"['a.b'].c"_s;
    QTest::newRow("bracket behind") << u"a['b.c']"_s << QStringList{u"a"_s, u"b.c"_s} << u"a['b.c']"_s;
    for (const char* bad : {"", "  ", ".", "a.", ".a", "a..b", "['a", "a[0]", "['']", "['a']b"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << QStringList() << QString();
}

void TestProfileFormats::targetsOfColumns()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, names);
    QFETCH(QString, shown);
    TableColumn column{"before", TableColumn::Kind::Number, {}};
    const TableColumn before = column;
    QCOMPARE(setTarget(column, typed.toStdString()), !names.isEmpty());
    if (names.isEmpty()) {
        QCOMPARE(column, before);
        return;
    }
    QStringList given{QString::fromStdString(column.property)};
    for (const std::string& name : column.inside)
        given << QString::fromStdString(name);
    QCOMPARE(given, names);
    QCOMPARE(QString::fromStdString(targetText(column)), shown);
}

void TestProfileFormats::formsByLook()
{
    const auto form = [](std::vector<std::string> cells) { return guessDateForm(cells); };
    QCOMPARE(form({"03/04/2024", "", "25/12/2023 10:00:00"}), "dd/MM/yyyy HH:mm:ss");
    QCOMPARE(form({"12/25/2023"}), "MM/dd/yyyy HH:mm:ss");
    QCOMPARE(form({"2024/01/31"}), "yyyy/MM/dd HH:mm:ss");
    QCOMPARE(form({"3 Jan 2024"}), "dd MMM yyyy");
    QCOMPARE(form({"1643917509"}), "Unix time");
    QCOMPARE(form({"soon"}), "");
    QCOMPARE(form({"", ""}), "");
    QCOMPARE(guessSeparator(std::vector<std::string>{"a;b", "a", "a;b;c", "x|y"}), ';');
    QCOMPARE(guessSeparator(std::vector<std::string>{"a", ""}), '\0');
}

QTEST_APPLESS_MAIN(TestProfileFormats)
#include "tst_ProfileFormats.moc"
