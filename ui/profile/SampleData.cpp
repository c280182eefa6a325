// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/SampleData.h"

#include <algorithm>
#include <utility>

namespace hookbench {

namespace {

/// The event's file keeps what an external trigger brings beside the event's own properties.
const json::Value* rootIn(const Sample& sample, std::string_view name)
{
    if (sample.kind == SampleKind::Profile)
        return name == SampleData::profileRoot ? &sample.fields : nullptr;
    if (name == SampleData::eventRoot)
        return sample.fields.isNull() ? nullptr : &sample.fields;
    const bool isBeside = name == SampleData::externalTriggerRoot || name == SampleData::linkedRoot;
    return isBeside ? sample.unknown.find(name) : nullptr;
}

/// An event may be there only for what comes beside it.
bool isInPlaceOfEvent(const Sample& sample)
{
    return rootIn(sample, SampleData::externalTriggerRoot) || rootIn(sample, SampleData::linkedRoot);
}

} // namespace

SampleData::SampleData(std::vector<Sample> samples)
    : m_samples(std::move(samples))
{
    for (Sample& sample : m_samples) {
        if (sample.fields.isNull() && !isInPlaceOfEvent(sample))
            sample.fields = json::Value::object();
    }
}

std::vector<std::string> SampleData::roots() const
{
    std::vector<std::string> names;
    for (const char* name : {profileRoot, eventRoot, externalTriggerRoot, linkedRoot}) {
        if (root(name))
            names.emplace_back(name);
    }
    return names;
}

const json::Value* SampleData::root(std::string_view name) const
{
    const Sample* sample = owner(name);
    return sample ? rootIn(*sample, name) : nullptr;
}

json::Value* SampleData::root(std::string_view name)
{
    return const_cast<json::Value*>(std::as_const(*this).root(name));
}

bool SampleData::canHold(std::string_view name) const
{
    const bool hasEvent = std::any_of(
        m_samples.begin(), m_samples.end(), [](const Sample& sample) { return sample.kind == SampleKind::Event; });
    return root(name) || (hasEvent && (name == externalTriggerRoot || name == eventRoot));
}

json::Value* SampleData::ensureRoot(std::string_view name)
{
    if (!root(name) && canHold(name)) {
        for (Sample& sample : m_samples) {
            if (sample.kind != SampleKind::Event)
                continue;
            if (name == eventRoot)
                sample.fields = json::Value::object();
            else
                sample.unknown.set(name, json::Value::object());
        }
    }
    return root(name);
}

const Sample* SampleData::owner(std::string_view rootName) const
{
    const auto found = std::find_if(m_samples.begin(), m_samples.end(),
        [rootName](const Sample& sample) { return rootIn(sample, rootName) != nullptr; });
    return found == m_samples.end() ? nullptr : &*found;
}

} // namespace hookbench
