// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/SchemaCompletions.h"

#include "json/Reader.h"

#include <QTest>

using namespace hookbench;

namespace {

const char* const schemaText =
    "{\"properties\": {\"kind\": {\"enum\": [\"one\", \"two\"], \"default\": \"two\"},"
    "\"only\": {\"const\": 7}, \"to\": {\"type\": \"object\"}, \"list\": {\"type\": \"array\"},"
    "\"name\": {\"type\": \"string\"}, \"on\": {\"type\": \"boolean\"}, \"any\": {}},"
    "\"required\": [\"name\"]}";

} // namespace

class TestSchemaCompletions : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_schema = *json::readValue(schemaText); }

    void choicesAreOffered_data()
    {
        QTest::addColumn<QByteArray>("body"); // ^ is the caret
        QTest::addColumn<QByteArray>("labels");

        const auto row = [](const char* body, const char* labels) {
            QTest::newRow(body) << QByteArray(body) << QByteArray(labels);
        };
        row("{\"^\"}", "name kind only to list on any");
        row("{\"name\": 1, \"o^\"}", "only on to");
        row("{\"N^\"}", "name kind only on any");
        row("{\"kind\": \"^\"}", "two one");
        row("{\"kind\": ^}", "two one");
        row("{\"kind\": \"on^\"}", "one");
        row("{\"kind\": \"{{ x }}^\"}", "");
        row("{\"only\": \"^\"}", "");
        row("{\"only\": ^}", "7");
        row("{\"to\": ^}", "{}");
        row("{\"name\": ^}", "\"\"");
        row("{\"name\": \"^\"}", "");
        row("{\"on\": f^}", "false");
        row("{\"any\": ^}", "");
        row("{\"a\": \"{{ x^ }}\"}", "");
    }

    void choicesAreOffered()
    {
        QFETCH(QByteArray, body);
        QByteArrayList labels;
        for (const Completion& completion : completions(body))
            labels << QByteArray::fromStdString(completion.label);
        QTEST(labels.join(' '), "labels");
    }

    void choosingWrites_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("label");
        QTest::addColumn<QByteArray>("after"); // ^ is the caret

        const auto row = [](const char* body, const char* label, const char* after) {
            QTest::addRow("%s + %s", body, label) << QByteArray(body) << QByteArray(label) << QByteArray(after);
        };
        row("{\"^\"}", "name", "{\"name\": \"^\"}");
        row("{\"n^\"}", "name", "{\"name\": \"^\"}");
        row("{\"n^}", "name", "{\"name\": \"^\"}");
        row("{^}", "name", "{\"name\": \"^\"}");
        row("{ n^ }", "name", "{ \"name\": \"^\" }");
        row("{\"^\"}", "to", "{\"to\": {^}}");
        row("{\"^\"}", "list", "{\"list\": [^]}");
        row("{\"^\"}", "only", "{\"only\": 7^}");
        row("{\"^\"}", "on", "{\"on\": ^}");
        row("{\"^\"}", "any", "{\"any\": ^}");
        row("{\"^\": 1}", "name", "{\"name\"^: 1}");
        row("{\"^\"\n  \"kind\": 1}", "name", "{\"name\": \"^\",\n  \"kind\": 1}");
        row("{\"kind\": \"^\"}", "one", "{\"kind\": \"one\"^}");
        row("{\"kind\": \"o^\"}", "one", "{\"kind\": \"one\"^}");
        row("{\"kind\": \"o^\n}", "one", "{\"kind\": \"one\"^\n}");
        row("{\"kind\": ^}", "one", "{\"kind\": \"one\"^}");
        row("{\"kind\": ^\n\"only\": 7}", "one", "{\"kind\": \"one\"^,\n\"only\": 7}");
        row("{\"on\": t^}", "true", "{\"on\": true^}");
    }

    void choosingWrites()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, label);
        std::string text = body.toStdString();
        text.erase(text.find('^'), 1);
        for (const Completion& completion : completions(body)) {
            if (completion.label != label.toStdString())
                continue;
            text.replace(completion.replaced.begin, completion.replaced.size(), completion.text);
            text.insert(completion.replaced.begin + completion.caret, "^");
            QTEST(QByteArray::fromStdString(text), "after");
            return;
        }
        QFAIL("not offered");
    }

    void theListGoesOnWhereThereIsAChoice()
    {
        for (const Completion& completion : completions("{\"^\"}"))
            QCOMPARE(completion.goesOn, completion.label == "kind" || completion.label == "on");
    }

private:
    std::vector<Completion> completions(const QByteArray& body) const
    {
        std::string text = body.toStdString();
        const std::size_t caret = text.find('^');
        text.erase(caret, 1);
        return schemaCompletions(text, jsonPlaceAt(text, caret), m_schema);
    }

    json::Value m_schema;
};

QTEST_APPLESS_MAIN(TestSchemaCompletions)
#include "tst_SchemaCompletions.moc"
