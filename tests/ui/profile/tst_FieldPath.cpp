// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/FieldPath.h"

#include "json/Reader.h"

#include <QTest>

using namespace hookbench;

class FieldPathTest : public QObject {
    Q_OBJECT

private slots:
    void putsAValue_data();
    void putsAValue();
    void removes_data();
    void removes();
    void renames_data();
    void renames();
    void writesAPath_data();
    void writesAPath();
};

namespace {

const char* const sample = R"({"Name":"Ada","address":{"city":"London"},"items":[{"sku":"a"},{"sku":"b"}]})";

QByteArray compact(const json::Value& value)
{
    return QByteArray::fromStdString(json::toCompactText(value));
}

FieldPath pathOf(const QString& text)
{
    FieldPath path;
    for (const QString& step : text.split(QLatin1Char('/')))
        path.push_back(step.toStdString());
    return path;
}

} // namespace

void FieldPathTest::putsAValue_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("expected"); // empty = refused
    QTest::newRow("change in place") << QStringLiteral(
        "Name") << QByteArray(R"({"Name":1,"address":{"city":"London"},"items":[{"sku":"a"},{"sku":"b"}]})");
    QTest::newRow("new at the end") << QStringLiteral(
        "Age") << QByteArray(R"({"Name":"Ada","address":{"city":"London"},"items":[{"sku":"a"},{"sku":"b"}],"Age":1})");
    QTest::newRow("below an object")
        << QStringLiteral("address/zip")
        << QByteArray(R"({"Name":"Ada","address":{"city":"London","zip":1},"items":[{"sku":"a"},{"sku":"b"}]})");
    QTest::newRow("item") << QStringLiteral(
        "items/1/sku") << QByteArray(R"({"Name":"Ada","address":{"city":"London"},"items":[{"sku":"a"},{"sku":1}]})");
    QTest::newRow("what is missing is made")
        << QStringLiteral("a/*/b")
        << QByteArray(R"({"Name":"Ada","address":{"city":"London"},"items":[{"sku":"a"},{"sku":"b"}],"a":[{"b":1}]})");
    QTest::newRow("a plain value is in the way") << QStringLiteral("Name/first") << QByteArray();
    QTest::newRow("a list has no names") << QStringLiteral("items/sku") << QByteArray();
}

void FieldPathTest::putsAValue()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, expected);
    json::Value root = *json::readValue(sample);
    const bool isPut = putAt(root, pathOf(path), json::Value::number("1"));
    QCOMPARE(isPut, !expected.isEmpty());
    QCOMPARE(compact(root), isPut ? expected : QByteArray(sample));
}

void FieldPathTest::removes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("expected"); // empty = refused
    QTest::newRow("member") << QStringLiteral("address")
                            << QByteArray(R"({"Name":"Ada","items":[{"sku":"a"},{"sku":"b"}]})");
    QTest::newRow("item") << QStringLiteral("items/0")
                          << QByteArray(R"({"Name":"Ada","address":{"city":"London"},"items":[{"sku":"b"}]})");
    QTest::newRow("unknown") << QStringLiteral("items/7") << QByteArray();
}

void FieldPathTest::removes()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, expected);
    json::Value root = *json::readValue(sample);
    QCOMPARE(removeAt(root, pathOf(path)), !expected.isEmpty());
    QCOMPARE(compact(root), expected.isEmpty() ? QByteArray(sample) : expected);
}

void FieldPathTest::renames_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("done");
    QTest::newRow("member") << QStringLiteral("Name") << QStringLiteral("name") << true;
    QTest::newRow("taken") << QStringLiteral("Name") << QStringLiteral("address") << false;
    QTest::newRow("item") << QStringLiteral("items/0") << QStringLiteral("x") << false;
    QTest::newRow("unknown") << QStringLiteral("nobody") << QStringLiteral("x") << false;
}

void FieldPathTest::renames()
{
    QFETCH(QString, path);
    QFETCH(QString, name);
    json::Value root = *json::readValue(sample);
    const bool isDone = renameAt(root, pathOf(path), name.toStdString());
    QTEST(isDone, "done");
    if (isDone)
        QCOMPARE(root.members().front().first, name.toStdString());
    else
        QCOMPARE(compact(root), QByteArray(sample));
}

void FieldPathTest::writesAPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    QTest::newRow("name") << QStringLiteral("Name") << QStringLiteral("Name");
    QTest::newRow("nested") << QStringLiteral("address/city") << QStringLiteral("address.city");
    QTest::newRow("item") << QStringLiteral("items/0/sku") << QStringLiteral("items[0].sku");
    QTest::newRow("any item") << QStringLiteral("items/*/sku") << QStringLiteral("items[*].sku");
    QTest::newRow("space") << QStringLiteral("Requested Product/Id") << QStringLiteral("['Requested Product'].Id");
}

void FieldPathTest::writesAPath()
{
    QFETCH(QString, path);
    QTEST(writtenPath(pathOf(path)), "expected");
}

QTEST_GUILESS_MAIN(FieldPathTest)
#include "tst_FieldPath.moc"
