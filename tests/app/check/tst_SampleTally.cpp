// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/SampleTally.h"
#include "json/Reader.h"

#include <QTest>

using namespace hookbench;

class TestSampleTally : public QObject {
    Q_OBJECT

private slots:
    void eachSampleIsCountedOnce()
    {
        std::vector<liquid::Data> scopes;
        for (const char* name : {"\"Ada\"", "\"Zoë\"", "\"6\\\"\"", "\"nobody\"", "\"wrong\"", "1"})
            scopes.push_back(*json::readData(std::string("{\"Profile\":{\"Name\":") + name + "}}"));
        const std::atomic_bool isStopped = false;
        const auto counted = tally(requestTemplate(), scopes, {}, isStopped);
        QVERIFY(counted);
        QCOMPARE(counted->total, 6);
        QCOMPARE(counted->valid, 3);
        QCOMPARE(counted->invalid, 1);
        QCOMPARE(counted->aborted, 1);
        QCOMPARE(counted->failed, 1);
        using enum SampleOutcome;
        QVERIFY((counted->outcomes == std::vector{Valid, Valid, Invalid, Aborted, Failed, Valid}));
    }

    void noSamplesGiveZero()
    {
        const std::atomic_bool isStopped = false;
        const auto counted = tally(requestTemplate(), {}, {}, isStopped);
        QVERIFY(counted && *counted == SampleTally());
    }

    void aStoppedCountGivesNothing()
    {
        const std::vector<liquid::Data> scopes(3);
        const std::atomic_bool isStopped = true;
        QVERIFY(!tally(requestTemplate(), scopes, {}, isStopped));
    }

private:
    static RequestTemplate requestTemplate()
    {
        RequestTemplate parts;
        parts.webhook.url = "https://example.com/hook";
        parts.campaign.body = R"({% if Profile.Name == 'nobody' %}{% abort %}{% endif %})"
                              R"({% if Profile.Name == 'wrong' %}{{ Profile.Name | times: 2 }}{% endif %})"
                              R"({"name": "{{ Profile.Name }}"})";
        return parts;
    }
};

QTEST_APPLESS_MAIN(TestSampleTally)
#include "tst_SampleTally.moc"
