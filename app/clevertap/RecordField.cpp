// SPDX-License-Identifier: GPL-3.0-or-later
#include "clevertap/RecordField.h"

namespace hookbench {

namespace {

constexpr std::size_t deepest = 3;

} // namespace

const json::Value* valueOf(const ProfileAndEvent& record, const RecordField& field)
{
    if (field.isOfEvent && !record.event)
        return nullptr;
    const json::Value* value = field.isOfEvent ? &record.event->fields : &record.profile.fields;
    for (const std::string& name : field.path) {
        value = value->find(name);
        if (!value)
            return nullptr;
    }
    return value;
}

std::vector<RecordField> RecordFields::add(const ProfileAndEvent& record)
{
    std::vector<RecordField> fresh;
    RecordField field;
    add(field, record.profile.fields, fresh);
    if (record.event) {
        field.isOfEvent = true;
        add(field, record.event->fields, fresh);
    }
    return fresh;
}

void RecordFields::add(RecordField& field, const json::Value& value, std::vector<RecordField>& fresh)
{
    if (field.path.size() == deepest)
        return;
    for (const auto& [name, member] : value.members()) {
        field.path.push_back(name);
        if (m_known.size() < mostFields && m_known.insert(field).second)
            fresh.push_back(field);
        add(field, member, fresh);
        field.path.pop_back();
    }
}

} // namespace hookbench
