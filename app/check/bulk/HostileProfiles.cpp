// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/bulk/HostileProfiles.h"

#include "check/ContractCheck.h"
#include "check/bulk/HostileValues.h"
#include "check/bulk/SampleRoot.h"
#include "json/Reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <set>
#include <span>
#include <string_view>
#include <utility>

namespace hookbench {

namespace {

using json::Value;
using Steps = std::span<const std::string>;

constexpr auto roots = std::to_array<std::string_view>({"Profile", "Event", Sample::externalTriggerKey, "Linked"});
constexpr std::size_t windowOfMadeUp = 100; // small, for both cores are to have some

std::optional<std::size_t> positionOf(const std::string& step)
{
    std::size_t position = 0;
    const auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), position);
    return error == std::errc() && end == step.data() + step.size() ? std::optional(position) : std::nullopt;
}

bool setAt(Value& value, Steps steps, const std::optional<Value>& wanted);

bool setInList(Value& list, Steps steps, const std::optional<Value>& wanted)
{
    if (steps.size() == 1 && !wanted) {
        list = Value::array();
        return true;
    }
    if (list.items().empty())
        list.items().emplace_back();
    return std::ranges::all_of(list.items(), [&](Value& item) { return setAt(item, steps.subspan(1), wanted); });
}

/// False where there is something on the way that holds nothing of that name, such as the size of a list.
bool setAt(Value& value, Steps steps, const std::optional<Value>& wanted)
{
    if (steps.empty()) {
        value = wanted.value_or(Value());
        return true;
    }
    const std::string& step = steps.front();
    if (step == "*" && value.isNull())
        value = Value::array();
    if (value.isArray()) {
        if (step == "*")
            return setInList(value, steps, wanted);
        const auto position = positionOf(step);
        return position && *position < value.items().size()
            && setAt(value.items()[*position], steps.subspan(1), wanted);
    }
    if (!value.isObject() && !value.isNull())
        return false;
    if (steps.size() == 1 && !wanted) {
        value.remove(step);
        return true;
    }
    const Value* known = value.find(step);
    Value child = known ? *known : Value();
    if (!setAt(child, steps.subspan(1), wanted))
        return false;
    value.set(step, std::move(child));
    return true;
}

const Value* valueAt(const Value& root, Steps steps)
{
    const Value* value = &root;
    for (const std::string& step : steps) {
        if (value->isArray() && step == "*")
            value = value->items().empty() ? nullptr : &value->items().front();
        else
            value = value->find(step);
        if (!value)
            return nullptr;
    }
    return value;
}

/// The fields that are read, each once, in order of appearance; those that a sample can hold.
std::vector<liquid::DataPath> fieldsOf(const RequestTemplate& requestTemplate)
{
    std::vector<liquid::DataPath> fields;
    std::set<std::vector<std::string>> known;
    for (const liquid::DataPath& path : RequestRenderer(requestTemplate).dataPaths()) {
        const bool canHold = path.steps.size() > 1 && std::ranges::find(roots, path.steps.front()) != roots.end();
        if (canHold && known.insert(path.steps).second)
            fields.push_back(path);
    }
    return fields;
}

} // namespace

HostileProfiles::HostileProfiles(const RequestTemplate& requestTemplate, const Sample& profile, const Sample* event,
    const FieldContracts& contracts, const Words& words)
{
    const ContractCheck check(contracts);
    const auto isKept = [&check](const Value& root) { return check.isKept(json::toData(root).root()); };
    Value usual = sampleRoot(profile, event);
    if (!isKept(usual))
        usual = Value::object({{"Profile", Value::object()}});
    for (const liquid::DataPath& field : fieldsOf(requestTemplate)) {
        for (const HostileValue& hostile : hostileValuesFor(valueAt(usual, field.steps))) {
            Value root = usual;
            if (!setAt(root, field.steps, hostile.value) || root == usual || !isKept(root))
                continue;
            ProfileWindow::Record record;
            record.number = m_records.size();
            record.profile.name = field.text() + ": " + words(hostile.what);
            setSampleRoot(record, root);
            if (record.event)
                record.event->name = record.profile.name;
            m_names.push_back(record.profile.name);
            m_records.push_back(std::move(record));
        }
    }
}

ProfileSource::Window HostileProfiles::next()
{
    if (m_next == m_records.size())
        return {};
    const std::size_t end = std::min(m_next + windowOfMadeUp, m_records.size());
    ProfileWindow window;
    for (; m_next < end; ++m_next)
        window.records.push_back(m_records[m_next]);
    return [window = std::move(window)] { return window; };
}

} // namespace hookbench
