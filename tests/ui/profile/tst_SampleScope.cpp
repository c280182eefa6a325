// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/SampleScope.h"

#include "json/Reader.h"

#include <QTest>

using namespace hookbench;

class SampleScopeTest : public QObject {
    Q_OBJECT

private slots:
    void writesWhatLiquidSees();
    void readsEveryRoot();
    void reportsTheFirstProblem_data();
    void reportsTheFirstProblem();
};

namespace {

SampleData samples()
{
    Sample profile;
    profile.fields = *json::readValue(R"({"Name":"Ada","Big":18446744073709551616})");
    Sample event;
    event.kind = SampleKind::Event;
    event.fields = *json::readValue(R"({"Amount":1.10})");
    event.unknown = *json::readValue(R"({"ExternalTrigger":{"id":7},"note":"kept"})");
    return SampleData({profile, event});
}

} // namespace

void SampleScopeTest::writesWhatLiquidSees()
{
    const auto scope = json::readValue(scopeText(samples()));
    QVERIFY(scope.has_value());
    QCOMPARE(json::toCompactText(*scope),
        std::string(
            R"({"Profile":{"Name":"Ada","Big":18446744073709551616},"Event":{"Amount":1.10},"ExternalTrigger":{"id":7}})"));
}

void SampleScopeTest::readsEveryRoot()
{
    const auto edited = withScopeText(samples(), R"({"Event":{"Amount":2},"Profile":{"Name":"Grace"}})");
    QVERIFY(edited.has_value());
    QCOMPARE(json::toCompactText(*edited->root("Profile")), std::string(R"({"Name":"Grace"})"));
    QCOMPARE(json::toCompactText(*edited->root("Event")), std::string(R"({"Amount":2})"));
    QCOMPARE(edited->root("ExternalTrigger"), nullptr);
    QCOMPARE(edited->samples().back().unknown.textOf("note"), std::string("kept"));
    QVERIFY(*withScopeText(samples(), scopeText(samples())) == samples());
}

void SampleScopeTest::reportsTheFirstProblem_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QString>("at"); // what the place covers
    QTest::newRow("no object") << std::string("[1]") << QStringLiteral("[1]");
    QTest::newRow("unknown root") << std::string(R"({"Profile":{},"Profil":{}})") << QStringLiteral("\"Profil\"");
    QTest::newRow("root is no object") << std::string(R"({"Profile":"Ada"})") << QStringLiteral("\"Profile\"");
    QTest::newRow("not closed") << std::string(R"({"Profile":{)") << QString();
}

void SampleScopeTest::reportsTheFirstProblem()
{
    QFETCH(std::string, text);
    QFETCH(QString, at);
    const auto edited = withScopeText(samples(), text);
    QVERIFY(!edited);
    QVERIFY(!edited.error().message().empty());
    const ByteRange range = edited.error().place.range;
    QVERIFY(range.end <= text.size());
    if (!at.isEmpty())
        QCOMPARE(QString::fromStdString(text.substr(range.begin, range.size())), at);
}

QTEST_GUILESS_MAIN(SampleScopeTest)
#include "tst_SampleScope.moc"
