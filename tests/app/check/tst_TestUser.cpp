// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/TestUser.h"

#include "check/FieldBreach.h"
#include "json/Reader.h"

#include <QTest>

using namespace hookbench;

namespace {

FieldContracts contracts()
{
    FieldContracts all;
    FieldContract id;
    id.type = FieldType::String;
    id.pattern = "CGC_[0-9A-Za-z]{15}";
    id.required = true;
    all.set("Profile.QualtricID", id);
    FieldContract tier;
    tier.oneOf = {json::Value::string("gold"), json::Value::string("platinum")};
    all.set("Profile.Tier", tier);
    FieldContract number;
    number.type = FieldType::Integer;
    all.set("Profile.Visits", number);
    FieldContract date;
    date.type = FieldType::Date;
    all.set("Profile.Since", date);
    FieldContract list;
    list.type = FieldType::List;
    all.set("Profile.Tags", list);
    return all;
}

TestUserNeeds needs()
{
    return {{{"Profile", "QualtricID"}, {"Profile", "Tier"}, {"Profile", "Visits"}, {"Profile", "Since"},
                {"Profile", "Tags"}, {"Profile", "Address"}, {"Profile", "Address", "City"},
                {"Profile", "Orders", "*", "Price"}, {"Profile", "Orders", "size"}, {"Profile", "First Name"},
                {"Event", "Price"}},
        contracts()};
}

json::Value root(const json::Value& user)
{
    return json::Value::object({{"Profile", user}});
}

} // namespace

class TestUserTest : public QObject {
    Q_OBJECT

private slots:
    void keepsEveryContract()
    {
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            const json::Value user = randomTestUser(needs(), seed);
            const auto data = json::toData(root(user));
            const auto broken = brokenContracts(contracts(), data.root());
            QVERIFY2(broken.empty(), broken.empty() ? "" : broken.front().message.c_str());
        }
    }

    void hasWhatTheBodyReads()
    {
        const json::Value user = randomTestUser(needs(), 1);
        for (const char* name : {"Identity", "Name", "Email", "Phone", "Gender", "DOB", "QualtricID", "Orders", "Tags"})
            QVERIFY2(user.find(name), name);
        QVERIFY(!user.find("Address")->textOf("City").empty());
        QCOMPARE(user.find("Orders")->items().size(), 2U);
        QCOMPARE(user.find("Orders")->items()[1].find("Price")->kind(), json::Value::Kind::Number);
        QVERIFY(!user.find("Price"));
    }

    void isNobody()
    {
        const json::Value user = randomTestUser(needs(), 2);
        QVERIFY(user.textOf("Email").ends_with("@example.com"));
        QVERIFY(user.textOf("Phone").starts_with("+120255501"));
        QCOMPARE(user.textOf("Phone").size(), 12U);
        QVERIFY(user.textOf("Name").starts_with(user.textOf("First Name")));
        QVERIFY(user.find("CT_Test_User")->toBoolean());
    }

    void sameForTheSameSeed()
    {
        QCOMPARE(randomTestUser(needs(), 5), randomTestUser(needs(), 5));
        QVERIFY(randomTestUser(needs(), 5) != randomTestUser(needs(), 6));
    }

    void blankOnesHaveTheSameFields()
    {
        const json::Value blank = blankTestUser(needs());
        const json::Value random = randomTestUser(needs(), 3);
        QCOMPARE(blank.members().size(), random.members().size());
        for (std::size_t i = 0; i < blank.members().size(); ++i)
            QCOMPARE(blank.members()[i].first, random.members()[i].first);
        QCOMPARE(json::toCompactText(*blank.find("Visits")), "0");
        QCOMPARE(json::toCompactText(*blank.find("Tags")), "[]");
        QCOMPARE(json::toCompactText(*blank.find("Name")), "\"\"");
        QCOMPARE(json::toCompactText(*blank.find("Orders")), R"([{"Price":0},{"Price":0}])");
    }

    void aPatternThatNothingMatches()
    {
        FieldContracts all;
        FieldContract odd;
        odd.type = FieldType::String;
        odd.pattern = "(?=a)b";
        all.set("Profile.X", odd);
        QVERIFY(randomTestUser({{{"Profile", "X"}}, all}, 1).find("X")->isString());
    }
};

QTEST_APPLESS_MAIN(TestUserTest)
#include "tst_TestUser.moc"
