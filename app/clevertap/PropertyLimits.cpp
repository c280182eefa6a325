// SPDX-License-Identifier: GPL-3.0-or-later
#include "clevertap/PropertyLimits.h"

#include "text/Utf8.h"

#include <array>

namespace hookbench {

namespace {

constexpr std::size_t longestName = 120; // characters
constexpr std::size_t longestValue = 512; // characters
constexpr std::size_t longestList = 100;
constexpr std::size_t mostProperties = 256;
constexpr int deepest = 3; // levels below a property

constexpr std::array<bool, 256> forbiddenCharacters()
{
    std::array<bool, 256> table{};
    for (const char character : std::string_view("%><!|&.:;$'\"\\"))
        table[static_cast<unsigned char>(character)] = true;
    return table;
}
constexpr auto isForbidden = forbiddenCharacters();

/// Bytes are enough to know that a text is short enough.
bool isLonger(std::string_view text, std::size_t most)
{
    return text.size() > most && codePointCount(text) > most;
}

class Check {
public:
    Check(const RecordPlace& place, std::vector<Diagnostic>& findings)
        : m_place(place)
        , m_findings(findings)
    {
    }

    void property(const std::string& name, const json::Value& value)
    {
        m_property = &name;
        checkName(name);
        checkValue(value, 0);
    }

    void add(const char* code, const char* message, std::size_t detail)
    {
        m_findings.push_back(recordFinding(code, Severity::Warning, message, m_place,
            m_property ? *m_property : std::string(), std::to_string(detail)));
    }

private:
    void checkName(const std::string& name)
    {
        for (const char character : name) {
            if (!isForbidden[static_cast<unsigned char>(character)])
                continue;
            m_findings.push_back(recordFinding("import.property-name", Severity::Warning,
                HOOKBENCH_TEXT("CleverTap forbids %4 in the name of a property: “%3” (%1, line %2)"), m_place, name,
                std::string(1, character)));
            break;
        }
        if (isLonger(name, longestName))
            add("import.property-name",
                HOOKBENCH_TEXT("CleverTap takes names of properties up to 120 characters; “%3” has %4 (%1, line %2)"),
                codePointCount(name));
    }

    void checkValue(const json::Value& value, int depth)
    {
        if (depth > deepest) {
            if (depth == deepest + 1)
                add("import.property-depth",
                    HOOKBENCH_TEXT("“%3” is nested deeper than the three levels that CleverTap takes (%1, line %2)"),
                    0);
            return;
        }
        if (value.isString() && isLonger(value.text(), longestValue))
            add("import.property-length",
                HOOKBENCH_TEXT("CleverTap takes values up to 512 characters; one of “%3” has %4 (%1, line %2)"),
                codePointCount(value.text()));
        if (value.items().size() > longestList)
            add("import.property-length",
                HOOKBENCH_TEXT("CleverTap takes lists of up to 100 values; “%3” has %4 (%1, line %2)"),
                value.items().size());
        for (const json::Value& item : value.items())
            checkValue(item, depth);
        for (const auto& [name, member] : value.members()) {
            checkName(name);
            checkValue(member, depth + 1);
        }
    }

    const RecordPlace& m_place;
    std::vector<Diagnostic>& m_findings;
    const std::string* m_property = nullptr;
};

} // namespace

void checkProperties(const json::Value& properties, const RecordPlace& place, std::vector<Diagnostic>& findings)
{
    Check check(place, findings);
    if (properties.members().size() > mostProperties)
        check.add("import.property-count", HOOKBENCH_TEXT("CleverTap takes 256 properties; there are %4 (%1, line %2)"),
            properties.members().size());
    for (const auto& [name, value] : properties.members())
        check.property(name, value);
}

} // namespace hookbench
