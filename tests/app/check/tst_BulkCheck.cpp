// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/bulk/BulkCheck.h"
#include "check/bulk/GivenProfiles.h"

#include <QTest>

using namespace hookbench;

namespace {

constexpr std::size_t windows = 40;

RequestTemplate templateOf(const char* body)
{
    RequestTemplate parts;
    parts.webhook.url = "https://example.com/";
    parts.webhook.headers = {{"Content-Type", "application/json"}};
    parts.campaign.body = body;
    return parts;
}

std::vector<Sample> samples(std::size_t count)
{
    std::vector<Sample> profiles(count);
    for (std::size_t i = 0; i < count; ++i) {
        profiles[i].id = "p" + std::to_string(i);
        profiles[i].fields = json::Value::object();
        profiles[i].fields.set("N", json::Value::string(i % 500 == 7 ? "\"" : std::to_string(i)));
    }
    return profiles;
}

} // namespace

/// Many profiles against one body: order, groups, sizes, and stopping half-way.
class TestBulkCheck : public QObject {
    Q_OBJECT

private slots:
    void everyProfileCountsOnceInOrder()
    {
        GivenProfiles source(samples(windows * ProfileSource::windowSize + 3));
        std::size_t told = 0;
        const BulkResult result = run(source, [&told](const BulkProgress& progress, const BulkResult&) {
            QVERIFY(progress.checked >= told);
            told = progress.checked;
        });
        QCOMPARE(result.checked, windows * ProfileSource::windowSize + 3);
        QCOMPARE(told, result.checked);
        QCOMPARE(result.failed, windows * ProfileSource::windowSize / 500);
        QCOMPARE(result.groups().size(), 1U);
        QCOMPARE(result.groups().front().count, result.failed);
        QCOMPARE(result.groups().front().profiles.at(9), 9U * 500 + 7);
        QCOMPARE(result.sizes.smallest(), 10U);
        QCOMPARE(result.sizes.largest(), 14U);
        QVERIFY(!result.isPartial);
    }

    void stoppedIsPartial()
    {
        GivenProfiles source(samples(windows * ProfileSource::windowSize));
        std::atomic_bool isStopped = false;
        const BulkResult result = run(
            source, [&isStopped](const BulkProgress&, const BulkResult&) { isStopped = true; }, &isStopped);
        QVERIFY(result.isPartial);
        QVERIFY(result.checked > 0 && result.checked < windows * ProfileSource::windowSize);
        QCOMPARE(result.sizes.count(), result.checked);
    }

    void sizesAreSummedUp()
    {
        PayloadSizes sizes;
        PayloadSizes others;
        for (std::size_t i = 1; i <= 1000; ++i)
            (i % 2 == 0 ? sizes : others).add(i, i);
        sizes.add(others);
        QCOMPARE(sizes.count(), 1000U);
        QCOMPARE(sizes.smallest(), 1U);
        QCOMPARE(sizes.largest(), 1000U);
        QCOMPARE(sizes.largestProfile(), 1000U);
        QVERIFY(sizes.quantile(0.5) >= 450 && sizes.quantile(0.5) <= 550);
        std::size_t inBars = 0;
        for (std::size_t i = 0; i < PayloadSizes::barCount; ++i) {
            const auto bar = sizes.bar(i);
            QVERIFY(bar.count <= bar.to - bar.from);
            inBars += bar.count;
        }
        QCOMPARE(inBars, 1000U);
    }

private:
    static BulkResult run(
        ProfileSource& source, BulkCheck::Listener listener, const std::atomic_bool* isStopped = nullptr)
    {
        const RequestTemplate body = templateOf(R"({"n": "{{ Profile.N }}"})");
        const CheckContext context;
        const ContractCheck contracts{FieldContracts()};
        BulkCheck check({body, nullptr, context, contracts});
        check.setListener(std::move(listener));
        const std::atomic_bool never = false;
        return check.run({}, source, isStopped ? *isStopped : never);
    }
};

QTEST_APPLESS_MAIN(TestBulkCheck)
#include "tst_BulkCheck.moc"
