// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/ValueType.h"

#include "json/Reader.h"

#include <QTest>

using namespace hookbench;

class ValueTypeTest : public QObject {
    Q_OBJECT

private slots:
    void guessesWhatATextMeans_data();
    void guessesWhatATextMeans();
    void readsATextAsItsType_data();
    void readsATextAsItsType();
    void convertsBetweenTypes_data();
    void convertsBetweenTypes();
    void showsAValueInOneLine_data();
    void showsAValueInOneLine();
};

namespace {

json::Value value(const char* text)
{
    return *json::readValue(text);
}

QByteArray compact(const json::Value& value)
{
    return QByteArray::fromStdString(json::toCompactText(value));
}

} // namespace

void ValueTypeTest::guessesWhatATextMeans_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("word") << QStringLiteral("Ada") << QByteArray(R"("Ada")");
    QTest::newRow("number") << QStringLiteral("25") << QByteArray("25");
    QTest::newRow("number as written") << QStringLiteral("1.10") << QByteArray("1.10");
    QTest::newRow("large number") << QStringLiteral("18446744073709551616") << QByteArray("18446744073709551616");
    QTest::newRow("leading zero stays text") << QStringLiteral("007") << QByteArray(R"("007")");
    QTest::newRow("phone number stays text") << QStringLiteral("+4915") << QByteArray(R"("+4915")");
    QTest::newRow("true") << QStringLiteral("true") << QByteArray("true");
    QTest::newRow("null") << QStringLiteral("null") << QByteArray("null");
    QTest::newRow("JSON stays text") << QStringLiteral("[1]") << QByteArray(R"("[1]")");
    QTest::newRow("empty") << QString() << QByteArray(R"("")");
}

void ValueTypeTest::guessesWhatATextMeans()
{
    QFETCH(QString, typed);
    QTEST(compact(guessedValue(typed)), "expected");
}

void ValueTypeTest::readsATextAsItsType_data()
{
    QTest::addColumn<ValueType>("type");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("expected"); // empty = refused
    QTest::newRow("text that looks like a number") << ValueType::Text << QStringLiteral("25") << QByteArray(R"("25")");
    QTest::newRow("text with a line break") << ValueType::Text << QStringLiteral("a\nb") << QByteArray(R"("a\nb")");
    QTest::newRow("number with spaces") << ValueType::Number << QStringLiteral(" -0.50 ") << QByteArray("-0.50");
    QTest::newRow("letters are no number") << ValueType::Number << QStringLiteral("12a") << QByteArray();
    QTest::newRow("nothing is no number") << ValueType::Number << QString() << QByteArray();
    QTest::newRow("boolean") << ValueType::Boolean << QStringLiteral("false") << QByteArray("false");
    QTest::newRow("yes is no boolean") << ValueType::Boolean << QStringLiteral("yes") << QByteArray();
    QTest::newRow("lists are not typed") << ValueType::List << QStringLiteral("[]") << QByteArray();
}

void ValueTypeTest::readsATextAsItsType()
{
    QFETCH(ValueType, type);
    QFETCH(QString, typed);
    const auto parsed = parsedAs(typed, type);
    QTEST(parsed ? compact(*parsed) : QByteArray(), "expected");
}

void ValueTypeTest::convertsBetweenTypes_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<ValueType>("type");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("number to text") << QByteArray("1.10") << ValueType::Text << QByteArray(R"("1.10")");
    QTest::newRow("text to number") << QByteArray(R"("1.10")") << ValueType::Number << QByteArray("1.10");
    QTest::newRow("word to number") << QByteArray(R"("x")") << ValueType::Number << QByteArray("0");
    QTest::newRow("text to boolean") << QByteArray(R"("true")") << ValueType::Boolean << QByteArray("true");
    QTest::newRow("list to text") << QByteArray(R"(["a",1])") << ValueType::Text << QByteArray(R"("[\"a\",1]")");
    QTest::newRow("and back") << QByteArray(R"("[\"a\",1]")") << ValueType::List << QByteArray(R"(["a",1])");
    QTest::newRow("text to list") << QByteArray(R"("a")") << ValueType::List << QByteArray(R"(["a"])");
    QTest::newRow("text to object") << QByteArray(R"("a")") << ValueType::Object << QByteArray("{}");
    QTest::newRow("null to text") << QByteArray("null") << ValueType::Text << QByteArray(R"("")");
    QTest::newRow("anything to null") << QByteArray(R"("a")") << ValueType::Null << QByteArray("null");
}

void ValueTypeTest::convertsBetweenTypes()
{
    QFETCH(QByteArray, from);
    QFETCH(ValueType, type);
    QTEST(compact(convertedTo(value(from.constData()), type)), "expected");
}

void ValueTypeTest::showsAValueInOneLine_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    QTest::newRow("text") << QByteArray(R"("Ada \"Countess\"")") << QStringLiteral("Ada \"Countess\"");
    QTest::newRow("line breaks") << QByteArray(R"("a\r\nb\nc\td")") << QStringLiteral("a↵b↵c⇥d");
    QTest::newRow("empty text") << QByteArray(R"("")") << QStringLiteral("empty text");
    QTest::newRow("list") << QByteArray("[1,2]") << QStringLiteral("Items: 2");
    QTest::newRow("object") << QByteArray(R"({"a":1})") << QStringLiteral("Fields: 1");
    QTest::newRow("null") << QByteArray("null") << QStringLiteral("null");
}

void ValueTypeTest::showsAValueInOneLine()
{
    QFETCH(QByteArray, json);
    QTEST(summaryText(value(json.constData())), "expected");
}

QTEST_GUILESS_MAIN(ValueTypeTest)
#include "tst_ValueType.moc"
