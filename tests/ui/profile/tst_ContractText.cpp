// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/ContractText.h"
#include "profile/FieldPath.h"

#include <QTest>

using namespace hookbench;

class TestContractText : public QObject {
    Q_OBJECT

private slots:
    void choicesComeBack_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("json");
        const int any = static_cast<int>(FieldType::Any);
        const int text = static_cast<int>(FieldType::String);
        QTest::newRow("nothing") << "" << any << "[]";
        QTest::newRow("texts") << "gold, silver" << any << "[\"gold\",\"silver\"]";
        QTest::newRow("blanks and commas") << " a ,, b c ," << any << "[\"a\",\"b c\"]";
        QTest::newRow("numbers") << "1, 2.50, true" << any << "[1,2.50,true]";
        QTest::newRow("texts that look like numbers") << "1, 2.50" << text << "[\"1\",\"2.50\"]";
        QTest::newRow("quoted number") << "\"1\"" << any << "[\"1\"]";
        QTest::newRow("quoted comma") << "\"a, b\", c" << any << "[\"a, b\",\"c\"]";
        QTest::newRow("quoted quote") << "\"a\\\", b\", c" << any << "[\"a\\\", b\",\"c\"]";
        QTest::newRow("null is a text") << "null" << any << "[\"null\"]";
        QTest::newRow("a bracket is a text") << "[1" << any << "[\"[1\"]";
    }

    void choicesComeBack()
    {
        QFETCH(const QString, typed);
        QFETCH(const int, type);
        QFETCH(const QString, json);
        const auto fieldType = static_cast<FieldType>(type);
        const auto choices = choicesFromText(typed, fieldType);
        QCOMPARE(QString::fromStdString(json::toCompactText(json::Value::array(choices))), json);
        QVERIFY(choicesFromText(choicesText(choices), fieldType) == choices);
    }

    void aContractIsASentence()
    {
        FieldContract contract;
        QCOMPARE(contractText(contract), QStringLiteral("Anything"));
        contract.type = FieldType::String;
        contract.pattern = "A[0-9]+";
        contract.required = true;
        QCOMPARE(contractText(contract), QStringLiteral("Text matching A[0-9]+, never missing"));
        contract.oneOf = {json::Value::string("a")};
        QCOMPARE(contractText(contract), QStringLiteral("One of a, never missing"));
    }

    void aFieldIsNamedAsInTheBody()
    {
        QCOMPARE(contractPath("Profile", {"Name"}), QStringLiteral("Profile.Name"));
        QCOMPARE(contractPath("Profile", {"First Name"}), QStringLiteral("Profile['First Name']"));
        QCOMPARE(contractPath("Event", {"items", "2", "sku"}), QStringLiteral("Event.items[*].sku"));
        QVERIFY(contractPath("Profile", {}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestContractText)
#include "tst_ContractText.moc"
