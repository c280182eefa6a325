// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/privacy/Anonymiser.h"

#include "campaign/privacy/PersonalData.h"
#include "json/Reader.h"

#include <QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;

namespace {

Sample sampleOf(const QByteArray& fields)
{
    Sample sample;
    sample.id = "ada";
    sample.name = "Ada Lovelace (gold)";
    auto value = json::readValue(fields.toStdString());
    if (!value)
        qFatal("no JSON: %s", fields.constData());
    sample.fields = *value;
    return sample;
}

/// Letters as x or X, digits as 0: what has to stay.
QString shapeOf(const QString& text)
{
    const QString signs = u"Xx0"_s;
    QString shape;
    for (const QChar each : text) {
        if (each.isLetter())
            shape += each.isUpper() ? signs[0] : signs[1];
        else
            shape += each.isDigit() ? signs[2] : each;
    }
    return shape;
}

} // namespace

class AnonymiserTest : public QObject {
    Q_OBJECT

private slots:
    void namesThatArePersonal_data()
    {
        QTest::addColumn<bool>("isPersonalOne");
        for (const char* name : {"Name", "First Name", "firstName", "LAST_NAME", "email", "Email Address", "Phone",
                 "Identity", "identity", "all_identities", "QualtricID", "customer id", "DOB", "Photo", "clevertapId",
                 "objectId", "Lat", "zip", "user_name"})
            QTest::newRow(name) << true;
        for (const char* name : {"Score", "Customer Type", "City", "Product Name", "product_id", "Order ID", "Language",
                 "renamed", "valid", "Tz", "", "ratio"})
            QTest::newRow(name) << false;
    }

    void namesThatArePersonal()
    {
        QFETCH(bool, isPersonalOne);
        QCOMPARE(isPersonalName(QTest::currentDataTag()), isPersonalOne);
    }

    void personalByLook()
    {
        QVERIFY(looksPersonal("ada@example.com"));
        QVERIFY(looksPersonal("+49 (30) 1234-5678"));
        QVERIFY(!looksPersonal("@home"));
        QVERIFY(!looksPersonal("a @ b.c"));
        QVERIFY(!looksPersonal("+49"));
        QVERIFY(!looksPersonal("2024-01-02"));
        const std::vector<std::string> inside{"address", "city"};
        QVERIFY(isPersonal(inside, json::Value::string("Paris")));
    }

    void personalInsideAndNamedAfter()
    {
        const Sample ada = sampleOf(R"({"x":{"y":[{"Email":"a@example.com"}]},"z":{"City":"Paris"},"Name":"Ada"})");
        const auto holds = [&ada](const char* name) {
            const std::vector<std::string> path{name};
            return holdsPersonal(path, *ada.fields.find(name));
        };
        QVERIFY(holds("x"));
        QVERIFY(!holds("z"));
        QVERIFY(holds("Name"));
        QVERIFY(isNamedAfterPerson(ada));
        Sample other = ada;
        other.name = "Quotes in each field";
        QVERIFY(!isNamedAfterPerson(other));
        QCOMPARE(json::toCompactText(withPersonalReplaced(ada.fields, "*")),
            R"({"x":{"y":[{"Email":"*"}]},"z":{"City":"Paris"},"Name":"*"})");
    }

    void keepsTheShape_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("original");
        const auto row = [](const char* name, const char* field, const char* text) {
            QTest::newRow(name) << QString::fromUtf8(field) << QString::fromUtf8(text);
        };
        row("name", "Name", "Ada Lovelace");
        row("quotes and lines", "Name", "Ada \"Countess\"\\ King\n\tII");
        row("emoji", "Name", "Zo\u00eb \U0001F680 \u30be\u30fc\u30a4");
        row("arabic", "Name", "\u0645\u0631\u062d\u0628\u0627");
        row("mail", "Email", "ada.lovelace+news@mail.example.com");
        row("phone", "Phone", "+1 (415) 555-1234");
        row("id", "Identity", "user-00012-AB");
        row("date", "DOB", "1815-12-10 12:00:00");
        row("url", "Photo", "https://cdn.example.com/p/ada.png?s=64");
        row("empty", "Name", "");
    }

    void keepsTheShape()
    {
        QFETCH(QString, field);
        QFETCH(QString, original);
        Sample sample;
        sample.fields = json::Value::object({{field.toStdString(), json::Value::string(original.toStdString())}});
        const Sample other = Anonymiser(7).anonymised(sample);
        const std::string& text = other.fields.members().front().second.text();
        const QString shown = QString::fromStdString(text);
        QCOMPARE(shapeOf(shown), shapeOf(original));
        QCOMPARE(text.size(), original.toUtf8().size());
        QVERIFY(original.isEmpty() || shown != original);
    }

    void leadsNowhere()
    {
        const Sample other = Anonymiser(1).anonymised(
            sampleOf("{\"Email\":\"ada@gmail.com\",\"Phone\":\"+14155551234\",\"Photo\":\"https://x.example.com/a\"}"));
        QVERIFY(QString::fromStdString(other.fields.textOf("Email")).endsWith(u"@zzzzz.zzz"_s));
        QVERIFY(QString::fromStdString(other.fields.textOf("Phone")).startsWith(u"+999"_s));
        QVERIFY(QString::fromStdString(other.fields.textOf("Photo")).startsWith(u"https://z.zzzzzzz.zzz/"_s));
    }

    void sameWordsStayTheSame()
    {
        const Sample other = Anonymiser(3).anonymised(sampleOf(
            R"({"Name":"Ada Lovelace","Email":"ada.lovelace@example.com","Note":"ADA called, is fine","Score":36,"Vip":true})"));
        const QString name = QString::fromStdString(other.fields.textOf("Name"));
        const QStringList words = name.split(u' ');
        QCOMPARE(QString::fromStdString(other.fields.textOf("Email")).section(u'@', 0, 0),
            words[0].toLower() + u'.' + words[1].toLower());
        QCOMPARE(QString::fromStdString(other.fields.textOf("Note")), words[0].toUpper() + u" called, is fine"_s);
        QCOMPARE(QString::fromStdString(other.name), name + u" (gold)"_s);
        QCOMPARE(other.fields.find("Score")->text(), "36");
        QVERIFY(other.fields.find("Vip")->toBoolean());
        QVERIFY(other.id.empty());
    }

    void keepsTypes()
    {
        const Sample other = Anonymiser(4).anonymised(sampleOf(
            R"({"customer id":11384938,"Lat":-19.16,"zip":0,"all_identities":["a1",2,null],"Address":{"City":"Paris","ok":true},"Phone":1e6})"));
        const auto kind = [&other](const char* name) { return other.fields.find(name)->kind(); };
        using Kind = json::Value::Kind;
        QCOMPARE(kind("customer id"), Kind::Number);
        QCOMPARE(other.fields.find("customer id")->text().size(), 8U);
        QVERIFY(other.fields.find("customer id")->text() != "11384938");
        QVERIFY(other.fields.find("customer id")->text().front() != '0');
        QVERIFY(json::readValue(json::toCompactText(other.fields)).has_value());
        QCOMPARE(other.fields.find("zip")->text(), "0");
        QVERIFY(other.fields.find("Phone")->text().ends_with("e6"));
        QCOMPARE(other.fields.find("all_identities")->items().size(), 3U);
        QVERIFY(other.fields.find("all_identities")->items()[2].isNull());
        QVERIFY(other.fields.find("Address")->textOf("City") != "Paris");
    }

    void keepsThePrefixOfAnId()
    {
        const Sample other = Anonymiser(5).anonymised(sampleOf(R"({"QualtricID":"CGC_0123456789abcde"})"));
        const QString id = QString::fromStdString(other.fields.textOf("QualtricID"));
        QVERIFY2(id.startsWith(u"CGC_"_s) && id != u"CGC_0123456789abcde"_s, qPrintable(id));
    }

    void dependsOnTheSeedOnly()
    {
        const Sample ada = sampleOf(R"({"Name":"Ada Lovelace"})");
        QCOMPARE(Anonymiser(9).anonymised(ada), Anonymiser(9).anonymised(ada));
        QVERIFY(Anonymiser(9).anonymised(ada).fields != Anonymiser(10).anonymised(ada).fields);
    }
};

QTEST_APPLESS_MAIN(AnonymiserTest)
#include "tst_Anonymiser.moc"
