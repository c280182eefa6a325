// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/bulk/BulkCheck.h"
#include "check/bulk/CrossedProfiles.h"
#include "check/bulk/GivenProfiles.h"
#include "json/Reader.h"

#include <QTest>

using namespace hookbench;

namespace {

constexpr std::size_t windows = 40;
constexpr const char* nameBody = R"({"n": "{{ Profile.N }}"})";

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

/// With quotation marks that read well here.
QByteArray payload(QByteArray text)
{
    return text.replace('\'', '"');
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
            source, [&isStopped](const BulkProgress& progress, const BulkResult&) { isStopped = progress.checked > 0; },
            &isStopped);
        QVERIFY(result.isPartial);
        QVERIFY(result.checked > 0 && result.checked < windows * ProfileSource::windowSize);
        QCOMPARE(result.sizes.count(), result.checked);
    }

    /// A window is not finished first: each of its payloads may be large.
    void stopsBetweenTwoProfiles()
    {
        GivenProfiles source(samples(ProfileSource::windowSize));
        const std::atomic_bool isStopped = true;
        const BulkResult result = run(source, {}, &isStopped);
        QVERIFY(result.isPartial);
        QCOMPARE(result.checked, 0U);
    }

    void namedProfilesAreKept()
    {
        GivenProfiles source(samples(windows * ProfileSource::windowSize));
        const BulkResult result = run(source, {});
        for (const std::size_t profile : result.groups().front().profiles) {
            const ProfileWindow::Record* record = result.record(profile);
            QVERIFY(record);
            QCOMPARE(record->profile.id, "p" + std::to_string(profile));
        }
        QVERIFY(result.record(0)); // the first one of its shape
        QVERIFY(!result.record(1));
    }

    void brokenContractsAreGroupedByField()
    {
        GivenProfiles source(samples(2000));
        FieldContracts stated;
        FieldContract required;
        required.required = true;
        stated.set("Profile.Missing", required);
        FieldContract number;
        number.type = FieldType::Number;
        stated.set("Profile.N", number);
        const BulkResult result = run(source, {}, nullptr, stated);
        QCOMPARE(result.failed, 2000U);
        QCOMPARE(result.groups().size(), 3U);
        QCOMPARE(result.groups()[0].first.code, std::string("field.contract-broken"));
        QCOMPARE(result.groups()[0].count, 2000U);
        QCOMPARE(result.groups()[1].first.arguments.front(), std::string("Profile.N"));
    }

    void eachProfileMeetsEachEvent()
    {
        std::vector<Sample> events(3);
        for (std::size_t i = 0; i < events.size(); ++i) {
            events[i].id = "e" + std::to_string(i);
            events[i].kind = SampleKind::Event;
            events[i].fields = json::Value::object({{"N", json::Value::string(i == 2 ? "\"" : "1")}});
        }
        CrossedProfiles source(std::make_shared<GivenProfiles>(samples(5)), events);
        const BulkResult result = run(source, {}, nullptr, {}, R"({"n": "{{ Event.N }}"})");
        QCOMPARE(result.checked, 15U);
        QCOMPARE(result.failed, 5U);
        QCOMPARE(result.groups().front().profiles.at(1), 5U);
        QCOMPARE(source.nameOf(5), std::string("p1 × e2"));
        const ProfileWindow::Record* record = result.record(5);
        QVERIFY(record);
        QCOMPARE(record->profile.id, std::string("p1"));
        QCOMPARE(record->event->id, std::string("e2"));
    }

    void shapesAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("areAlike");
        QTest::newRow("other values") << payload("{'a':'x, \\'}','b':1}") << payload("{ 'a' : '', 'b': -2e7 }") << true;
        QTest::newRow("other order") << payload("{'a':1,'b':null}") << payload("{'b':null,'a':1}") << true;
        QTest::newRow("longer list") << payload("[1,2,3]") << payload("[4]") << true;
        QTest::newRow("true and false") << payload("[true]") << payload("[false]") << true;
        QTest::newRow("other name") << payload("{'a':1}") << payload("{'b':1}") << false;
        QTest::newRow("other kind") << payload("{'a':1}") << payload("{'a':'1'}") << false;
        QTest::newRow("null") << payload("{'a':1}") << payload("{'a':null}") << false;
        QTest::newRow("empty list") << payload("[]") << payload("[1]") << false;
        QTest::newRow("mixed list") << payload("[1,'']") << payload("[1]") << false;
        QTest::newRow("one level more") << payload("[[1]]") << payload("[1]") << false;
        QTest::newRow("swapped below") << payload("{'a':{'b':1},'c':{}}") << payload("{'a':{},'c':{'b':1}}") << false;
    }

    void shapesAreToldApart()
    {
        QFETCH(const QByteArray, one);
        QFETCH(const QByteArray, other);
        QFETCH(const bool, areAlike);
        PayloadShapes shapes;
        QVERIFY(shapes.add(one.toStdString(), 3));
        QCOMPARE(shapes.add(other.toStdString(), 4), !areAlike);
        QCOMPARE(shapes.shapes().size(), areAlike ? 1U : 2U);
        QCOMPARE(shapes.shapes().back().profile, areAlike ? 3U : 4U);
    }

    /// A shape is taken of anything, without reading beyond it.
    void shapesOfWhatIsNoJson()
    {
        PayloadShapes shapes;
        for (const char* text :
            {"", "{", "{'", "{'a", "{'a\\", "{'a':", "[", "[1", "[,", "{,}", "]", "{1:2}", "{a}", "'\\'"})
            shapes.add(payload(text).toStdString(), 0);
        shapes.add(std::string(100'000, '['), 0);
        std::size_t count = 0;
        for (const PayloadShapes::Shape& shape : shapes.shapes())
            count += shape.count;
        QCOMPARE(count, 15U);
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
    static BulkResult run(ProfileSource& source, BulkCheck::Listener listener,
        const std::atomic_bool* isStopped = nullptr, const FieldContracts& stated = {}, const char* text = nameBody)
    {
        const RequestTemplate body = templateOf(text);
        const CheckContext context;
        const ContractCheck contracts{stated};
        BulkCheck check({body, nullptr, context, contracts});
        check.setListener(std::move(listener));
        const std::atomic_bool never = false;
        return check.run({}, source, isStopped ? *isStopped : never);
    }
};

QTEST_APPLESS_MAIN(TestBulkCheck)
#include "tst_BulkCheck.moc"
