// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/bulk/BulkCheck.h"
#include "check/bulk/HostileProfiles.h"
#include "check/bulk/SampleRoot.h"
#include "json/Reader.h"
#include "json/Scanner.h"

#include <QTest>

#include <set>

using namespace hookbench;

namespace {

RequestTemplate templateOf(const char* body)
{
    RequestTemplate parts;
    parts.webhook.url = "https://example.com/?q={{ Profile.City }}";
    parts.webhook.headers = {{"Content-Type", "application/json"}};
    parts.campaign.body = body;
    return parts;
}

Sample sampleOf(SampleKind kind, const char* fields)
{
    Sample sample;
    sample.kind = kind;
    sample.fields = json::readValue(fields).value();
    return sample;
}

std::string same(const char* text)
{
    return text;
}

} // namespace

/// Made-up customers against bodies that they break, and what is left of them then.
class TestHostileProfiles : public QObject {
    Q_OBJECT

private slots:
    void eachFieldMeetsEachHarm()
    {
        const RequestTemplate body = templateOf("{{ Profile.Name }} {% for i in Event.items %}{{ i.sku }}{% endfor %}");
        const Sample profile = sampleOf(SampleKind::Profile, "{\"Name\":\"Ada\",\"Age\":36}");
        const Sample event = sampleOf(SampleKind::Event, "{\"items\":[{\"sku\":\"A1\"},{\"sku\":\"A2\"}]}");
        std::set<std::string> roots;
        for (const ProfileWindow::Record& record : all({body, profile, &event, {}, same}))
            roots.insert(json::toCompactText(sampleRoot(record.profile, record.event ? &*record.event : nullptr)));
        const auto has = [&roots](const char* root) { return roots.contains(root); };
        QVERIFY(has("{\"Profile\":{\"Age\":36},\"Event\":{\"items\":[{\"sku\":\"A1\"},{\"sku\":\"A2\"}]}}"));
        QVERIFY(
            has("{\"Profile\":{\"Name\":null,\"Age\":36},\"Event\":{\"items\":[{\"sku\":\"A1\"},{\"sku\":\"A2\"}]}}"));
        QVERIFY(has("{\"Profile\":{\"Name\":\"Ada\",\"Age\":36},\"Event\":{\"items\":[]}}"));
        QVERIFY(
            has("{\"Profile\":{\"Name\":\"Ada\",\"Age\":36},\"Event\":{\"items\":[{\"sku\":\"\"},{\"sku\":\"\"}]}}"));
        QVERIFY(has("{\"Profile\":{\"Name\":\"Ada\",\"Age\":36,\"City\":0},\"Event\":{\"items\":[{\"sku\":\"A1\"},{"
                    "\"sku\":\"A2\"}]}}"));
        QVERIFY(has(
            "{\"Profile\":{\"Name\":\"aDA\",\"Age\":36},\"Event\":{\"items\":[{\"sku\":\"A1\"},{\"sku\":\"A2\"}]}}"));
        QVERIFY(roots.size() > 100);
    }

    void contractsRuleOut()
    {
        const RequestTemplate body = templateOf("{{ Profile.Name }}");
        FieldContracts contracts;
        FieldContract number;
        number.type = FieldType::Integer;
        number.required = true;
        contracts.set("Profile.Name", number);
        contracts.set("Profile.City", number);
        const Sample profile = sampleOf(SampleKind::Profile, "{\"Name\":1,\"City\":2}");
        const auto records = all({body, profile, nullptr, contracts, same});
        QCOMPARE(records.size(), 6U); // zero, huge, negative; of two fields
        for (const ProfileWindow::Record& record : records)
            QVERIFY(!record.event);
    }

    void whatBreaksIsMadeSmall_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("smallest");
        QTest::newRow("quote") << QByteArray("{\"a\": \"{{ Profile.Name }}\"}") << QByteArray("json.quote")
                               << QByteArray("{\"Profile\":{\"Name\":\"\\\"\"}}");
        QTest::newRow("number") << QByteArray("{\"a\": {{ Profile.Age | default: 0 }}}") << QByteArray("json.")
                                << QByteArray();
        QTest::newRow("list") << QByteArray("{\"a\": \"{{ Event.items[0].sku }}\"}") << QByteArray("json.")
                              << QByteArray();
        QTest::newRow("long") << QByteArray(
            "{% assign n = Profile.Name | size %}{\"a\": {% if n > 511 %}{% else %}1{% endif %}}")
                              << QByteArray("json.") << QByteArray();
    }

    void whatBreaksIsMadeSmall()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, code);
        QFETCH(const QByteArray, smallest);
        const RequestTemplate requestTemplate = templateOf(body.constData());
        const Sample profile = sampleOf(SampleKind::Profile, "{\"Name\":\"Ada\",\"Age\":36,\"Other\":[1,2,3]}");
        const Sample event = sampleOf(SampleKind::Event, "{\"items\":[{\"sku\":\"A1\"},{\"sku\":\"A2\"}],\"x\":1}");
        HostileProfiles source(requestTemplate, profile, &event, {}, same);
        const CheckContext context;
        const ContractCheck contracts{FieldContracts()};
        const std::atomic_bool never = false;
        const BulkResult result = BulkCheck({requestTemplate, &event, context, contracts}).run({}, source, never);
        QVERIFY(result.failed > 0);
        RequestRenderer renderer(requestTemplate);
        bool isSomething = false;
        for (const FindingGroup& group : result.groups()) {
            if (!group.first.code.starts_with(code.constData()) || group.first.severity != Severity::Error)
                continue;
            const ProfileWindow::Record* record = result.record(group.profiles.front());
            QVERIFY(record);
            const json::Value root = sampleRoot(record->profile, record->event ? &*record->event : nullptr);
            const RenderedRequest request = renderer.render(json::toData(root), {});
            QVERIFY2(!json::isValid(request.body), request.body.c_str()); // it breaks it still
            QVERIFY2(json::toCompactText(root).find("Other") == std::string::npos, json::toCompactText(root).c_str());
            if (!smallest.isEmpty())
                QCOMPARE(QByteArray::fromStdString(json::toCompactText(root)), smallest);
            isSomething = true;
        }
        QVERIFY(isSomething);
    }

private:
    static std::vector<ProfileWindow::Record> all(HostileProfiles&& source)
    {
        std::vector<ProfileWindow::Record> records;
        while (const ProfileSource::Window window = source.next()) {
            for (ProfileWindow::Record& record : window().records)
                records.push_back(std::move(record));
        }
        for (const ProfileWindow::Record& record : records)
            Q_ASSERT(source.nameOf(record.number) == record.profile.name);
        return records;
    }
};

QTEST_APPLESS_MAIN(TestHostileProfiles)
#include "tst_HostileProfiles.moc"
