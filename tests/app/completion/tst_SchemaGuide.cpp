// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/SchemaGuide.h"

#include "json/Reader.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace hookbench;

namespace {

/// Of a JSON text; it may have ' for ".
json::Value valueOf(std::string text)
{
    std::replace(text.begin(), text.end(), '\'', '"');
    auto value = json::readValue(text);
    return value ? *value : json::Value();
}

/// Where ^ stands; it is taken out.
JsonPlace placeIn(QByteArray body)
{
    const qsizetype caret = body.indexOf('^');
    body.remove(caret, 1);
    const std::string text = body.toStdString();
    return jsonPlaceAt(text, static_cast<std::size_t>(caret));
}

/// "name! other": required ones have a mark.
QString names(const std::vector<SchemaNote>& notes)
{
    QStringList names;
    for (const SchemaNote& note : notes)
        names << QString::fromStdString(note.name) + (note.isRequired ? QStringLiteral("!") : QString());
    return names.join(u' ');
}

QString texts(const std::vector<json::Value>& values)
{
    QStringList texts;
    for (const json::Value& value : values)
        texts << QString::fromStdString(json::toCompactText(value));
    return texts.join(u' ');
}

} // namespace

class TestSchemaGuide : public QObject {
    Q_OBJECT

private slots:
    void keysFitThePlace_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("keys");

        const auto row = [](const char* schema, const char* body, const char* keys) {
            QTest::addRow("%s in %s", body, schema)
                << QByteArray(schema) << QByteArray(body) << QString::fromUtf8(keys);
        };
        const char* plain = "{'properties': {'a': {}, 'b': {}, 'c': false}, 'required': ['b']}";
        row(plain, "{\"^\"}", "b! a");
        row(plain, "{\"b\": 1, \"^\"}", "a");
        row(plain, "[\"^\"]", "");
        row(plain, "{\"a\": {\"^\"}}", "");
        row("{'required': ['x']}", "{^}", "x!");
        row("{'properties': {'a': {'properties': {'b': {}}}}}", "{\"a\": {^}}", "b");
        row("{'items': {'properties': {'b': {}}}}", "[1, {^}]", "b");
        row("{'items': [{'properties': {'b': {}}}]}", "[{^}]", "b");
        row("{'additionalProperties': {'properties': {'b': {}}}}", "{\"any\": {^}}", "b");
        row("{'$ref': '#/definitions/d', 'definitions': {'d': {'properties': {'b': {}}}}}", "{^}", "b");
        row("{'properties': {'k': {'$ref': '#'}}}", "{\"k\": {\"k\": {^}}}", "k");
        row("{'$id': 'urn:x', '$ref': 'urn:x#/$defs/d~1e', '$defs': {'d/e': {'properties': {'b': {}}}}}", "{^}", "b");
        row("{'$ref': '#n', 'definitions': {'d': {'$id': '#n', 'properties': {'b': {}}}}}", "{^}", "b");
        row("{'$ref': 'http://elsewhere/', 'properties': {'a': {}}}", "{^}", "a");
        row("{'allOf': [{'properties': {'a': {}}}, {'required': ['a']}]}", "{^}", "a!");
        const char* either = "{'oneOf': [{'properties': {'kind': {'const': 'x'}, 'a': {}}, 'required': ['kind', 'a']},"
                             "{'properties': {'kind': {'enum': ['y']}, 'b': {}}, 'required': ['kind']}]}";
        row(either, "{^}", "kind! a b");
        row(either, "{\"kind\": \"x\", ^}", "a!");
        row(either, "{\"kind\": \"y\", ^}", "b");
        row(either, "{\"kind\": \"{{ z }}\", ^}", "a b");
        row(either, "{\"kind\": \"z\", ^}", "a b");
        const char* closed = "{'anyOf': [{'properties': {'a': {}, 'b': {}}, 'additionalProperties': false},"
                             "{'properties': {'c': {}}, 'additionalProperties': false}]}";
        row(closed, "{^}", "a b c");
        row(closed, "{\"a\": 1, ^}", "b");
        const char* condition = "{'if': {'required': ['x']}, 'then': {'properties': {'x': {}, 'y': {}}},"
                                "'else': {'properties': {'z': {}}, 'required': ['z']}}";
        row(condition, "{^}", "z! x");
        row(condition, "{\"x\": 1, ^}", "y");
        row(condition, "{\"w\": 1, ^}", "z!");
        row("{'properties': {'a': {}, 'b': {}}, 'dependencies': {'a': ['b']}}", "{\"a\": 1, ^}", "b!");
        row("{'anyOf': [{'$ref': '#'}, {'properties': {'a': {}}}]}", "{^}", "a");
        row("true", "{^}", "");
    }

    void keysFitThePlace()
    {
        QFETCH(QByteArray, schema);
        QFETCH(QByteArray, body);
        const json::Value root = valueOf(schema.toStdString());
        QTEST(names(SchemaGuide(root).keys(placeIn(body))), "keys");
    }

    void valuesAreDescribed()
    {
        const json::Value schema = valueOf(
            "{'definitions': {'t': {'title': 'T', 'description': 'Far', 'type': 'string',"
            "'enum': ['p', 'q'], 'default': 'q'}}, 'properties': {'a': {'description': 'Near', 'allOf': [{'$ref':"
            "'#/definitions/t'}]}, 'n': {'type': ['null', 'integer'], 'examples': [3]}, 'l': {'items': {'const': "
            "1}}}}");
        const SchemaGuide guide(schema);
        const auto a = guide.value(placeIn("{\"a\": \"^\"}"));
        QVERIFY(a);
        QCOMPARE(
            QString::fromStdString(a->title + '/' + a->description + '/' + a->type), QStringLiteral("T/Near/text"));
        QCOMPARE(texts(a->choices), QStringLiteral("\"p\" \"q\""));
        QCOMPARE(texts(a->suggestions), QStringLiteral("\"q\""));
        const auto n = guide.value(placeIn("{\"n\": ^}"));
        QVERIFY(n);
        QCOMPARE(QString::fromStdString(n->type), QStringLiteral("number"));
        const auto item = guide.value(placeIn("{\"l\": [^]}"));
        QVERIFY(item);
        QCOMPARE(texts(item->choices), QStringLiteral("1"));
        QVERIFY(!guide.value(placeIn("{\"other\": ^}")));
    }

    /// The one that ships: both of its shapes, its references and its alternatives.
    void qualtricsIsUnderstood()
    {
        QFile file(QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/schemas/qualtrics.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const json::Value schema = *json::readValue(file.readAll().toStdString());
        const SchemaGuide guide(schema);
        const QString mail = names(guide.keys(placeIn("{\"^\"}")));
        QVERIFY2(mail.startsWith(QStringLiteral("message! recipients! header!")), qPrintable(mail));
        QVERIFY2(mail.endsWith(QStringLiteral(" action")), qPrintable(mail));
        QCOMPARE(names(guide.keys(placeIn("{\"header\": {\"^\"}}"))),
            QStringLiteral("fromEmail! fromName! subject! replyToEmail"));
        QCOMPARE(names(guide.keys(placeIn("{\"recipients\": {\"contactId\": \"\", \"^\"}}"))),
            QStringLiteral("mailingListId! transactionBatchId"));
        const auto type = guide.value(placeIn("{\"surveyLink\": {\"type\": \"^\"}}"));
        QVERIFY(type);
        QCOMPARE(texts(type->choices), QStringLiteral("\"Individual\" \"Multiple\" \"Anonymous\""));
        const auto action = guide.key(placeIn("{\"act^ion\": \"x\"}"), "action");
        QVERIFY(action);
        QVERIFY(!action->description.empty());
        QVERIFY(!guide.key(placeIn("{\"nonsense^\": \"x\"}"), "nonsense"));
    }
};

QTEST_APPLESS_MAIN(TestSchemaGuide)
#include "tst_SchemaGuide.moc"
