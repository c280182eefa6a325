// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/Value.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace hookbench {

class FileProblems;

/// Reads the known members of one JSON object in a workspace file. A member of another type than expected is reported,
/// with its place, and counts as absent. Remembers what was asked for, so that the rest can be kept as unknown. The
/// object and the problems have to outlive it.
class JsonFields {
public:
    JsonFields(const json::Value& object, FileProblems& problems, std::vector<std::string> path = {});

    /// A string, or a number as written.
    std::string text(std::string_view name, std::string fallback = {});
    int integer(std::string_view name, int fallback);
    bool flag(std::string_view name, bool fallback);
    /// Position in `choices` of a string member.
    int choice(std::string_view name, const std::vector<std::string_view>& choices, int fallback);

    /// Members of these types; an empty one where there is none.
    JsonFields object(std::string_view name);
    std::vector<JsonFields> objects(std::string_view name); ///< elements of an array that are objects
    std::vector<std::string> texts(std::string_view name); ///< elements of an array that are strings
    /// The object itself, for reading its members freely; nullptr if there is none.
    const json::Value* objectValue(std::string_view name);

    const json::Value& value() const { return m_object; }
    const std::vector<std::string>& path() const { return m_path; }
    FileProblems& problems() const { return m_problems; }

    /// Members that nobody asked for, in order; null if there are none.
    json::Value unknown() const;

    void reportWrongType(std::string_view name, const char* expected);

private:
    const json::Value* member(std::string_view name);
    std::vector<std::string> pathTo(std::string_view name) const;

    const json::Value& m_object;
    FileProblems& m_problems;
    std::vector<std::string> m_path;
    std::set<std::string, std::less<>> m_known;
};

} // namespace hookbench
