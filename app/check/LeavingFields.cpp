// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/LeavingFields.h"

#include "check/FieldFlow.h"
#include "liquid/Dialect.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace hookbench {

namespace {

constexpr auto roots = std::to_array<std::string_view>({"Profile", "Event", "ExternalTrigger", "Linked"});

/// Collects what the texts of a request read.
class Collector {
public:
    explicit Collector(const liquid::Dialect& dialect)
        : m_dialect(dialect)
    {
    }

    void addText(const std::string& text, Part part, int item = -1)
    {
        const auto program = liquid::Program::parse(text, m_dialect);
        for (const FieldUse& use : fieldUses(*program)) {
            if (std::ranges::find(roots, use.path.steps.front()) != roots.end())
                add(use.path.text(), {{part, item, use.path.range}, use.leaves, use.through});
        }
    }

    void addWhole(const char* field) { add(field, {{Part::Body, -1, {}}, true, {}}); }

    std::vector<LeavingField> take()
    {
        // Not the one of std::ranges, which clang 14 cannot read in libstdc++ 12.
        std::stable_partition(
            m_fields.begin(), m_fields.end(), [](const LeavingField& field) { return field.leaves(); });
        return std::move(m_fields);
    }

private:
    void add(std::string field, LeavingField::Use use)
    {
        auto known = std::ranges::find(m_fields, field, &LeavingField::field);
        if (known == m_fields.end())
            known = m_fields.insert(known, {std::move(field), {}});
        known->uses.push_back(std::move(use));
    }

    const liquid::Dialect& m_dialect;
    std::vector<LeavingField> m_fields;
};

/// What CleverTap makes of the boxes that are ticked, and of the author's own pairs.
void addKeyValueBody(const Campaign& campaign, Collector& collector)
{
    const std::pair<bool, const char*> ticked[] = {{campaign.profileVariables.email, "Profile.Email"},
        {campaign.profileVariables.identity, "Profile.Identity"},
        {campaign.profileVariables.objectId, "Profile.objectId"},
        {campaign.profileVariables.pushToken, "Profile.push_token"}, {campaign.profileVariables.profileData, "Profile"},
        {campaign.profileVariables.eventProperties && campaign.delivery.qualification == Qualification::LiveBehavior,
            "Event"}};
    for (const auto& [isTicked, field] : ticked) {
        if (isTicked)
            collector.addWhole(field);
    }
    for (const KeyValue& pair : campaign.customPairs)
        collector.addText(pair.value, Part::Body);
}

} // namespace

bool LeavingField::leaves() const
{
    return std::ranges::any_of(uses, &Use::leaves);
}

std::vector<LeavingField> leavingFields(const RequestTemplate& requestTemplate)
{
    const liquid::Dialect* dialect = liquid::dialectByName(requestTemplate.dialect);
    Collector collector(dialect ? *dialect : liquid::clevertapDialect());
    const Campaign& campaign = requestTemplate.campaign;
    if (campaign.bodyMode == BodyMode::Custom)
        collector.addText(campaign.body, Part::Body);
    else
        addKeyValueBody(campaign, collector);
    collector.addText(requestTemplate.webhook.url, Part::Url);
    int row = 0;
    for (const KeyValue& parameter : campaign.urlParameters) {
        collector.addText(parameter.key, Part::UrlParameterName, row);
        collector.addText(parameter.value, Part::UrlParameterValue, row++);
    }
    row = 0;
    for (const auto& header : requestTemplate.webhook.headers) {
        if (header.enabled)
            collector.addText(header.value, Part::HeaderValue, row);
        ++row;
    }
    return collector.take();
}

std::string destinationHost(const RequestTemplate& requestTemplate, const liquid::Data& rootScope)
{
    const std::string url = RequestRenderer(requestTemplate).render(rootScope, {}).url.masked();
    const std::size_t scheme = url.find("://");
    if (scheme == std::string::npos)
        return {};
    std::string host = url.substr(scheme + 3);
    host.resize(std::min(host.find_first_of("/?#"), host.size()));
    return host.substr(host.rfind('@') + 1);
}

} // namespace hookbench
