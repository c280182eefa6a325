// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clevertap/RecordMapping.h"

#include <set>
#include <string>
#include <vector>

namespace hookbench {

/// A field of records: of the profile, or of the event that came with it, by the names on the way to it.
struct RecordField {
    bool isOfEvent = false;
    std::vector<std::string> path;

    auto operator<=>(const RecordField&) const = default;
};

/// nullptr where the record does not have it.
const json::Value* valueOf(const ProfileAndEvent& record, const RecordField& field);

/// Finds out which fields records have, in the order in which they come up. Fields of objects stand behind the object
/// itself, to a depth of three; beyond mostFields none is added any more.
class RecordFields {
public:
    static constexpr std::size_t mostFields = 2000;

    /// The fields that were not known before.
    std::vector<RecordField> add(const ProfileAndEvent& record);

private:
    void add(RecordField& field, const json::Value& value, std::vector<RecordField>& fresh);

    std::set<RecordField> m_known;
};

} // namespace hookbench
