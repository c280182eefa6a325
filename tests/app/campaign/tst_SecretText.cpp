// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/SecretText.h"

#include <QTest>

using namespace hookbench;

class TestSecretText : public QObject {
    Q_OBJECT

private slots:
    void secretsAreMaskedUntilResolved()
    {
        SecretText text("Bearer ");
        text.appendSecret("token");
        text.append("!");
        QCOMPARE(text.masked(), "Bearer " + std::string(SecretText::mask) + "!");
        QCOMPARE(text.secretNames(), std::vector<std::string>{"token"});
        const auto resolved = text.resolved([](const std::string& name) { return std::optional("<" + name + ">"); });
        QCOMPARE(resolved.value_or("nothing"), std::string("Bearer <token>!"));
    }

    void aMissingSecretGivesNothing()
    {
        SecretText text;
        text.appendSecret("token");
        QVERIFY(!text.resolved([](const std::string&) { return std::nullopt; }));
    }

    void inUrlsSecretsAreEscaped()
    {
        SecretText text("https://a.example/?key=");
        text.appendSecret("token", SecretText::Encoding::Percent);
        const auto resolved = text.resolved([](const std::string&) { return std::optional<std::string>("a+b/c=&é"); });
        QCOMPARE(resolved.value_or("nothing"), std::string("https://a.example/?key=a%2Bb%2Fc%3D%26%C3%A9"));
    }

    void equalTextsAreEqualHoweverTheyWereMade()
    {
        SecretText one("ab");
        SecretText other("a");
        other.append("b");
        other.append("");
        QVERIFY(one == other);
        other.appendSecret("c");
        one.append("c");
        QVERIFY2(!(one == other), "a secret is not a text of the same name");
    }
};

QTEST_APPLESS_MAIN(TestSecretText)
#include "tst_SecretText.moc"
