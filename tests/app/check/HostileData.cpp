// SPDX-License-Identifier: GPL-3.0-or-later
#include "HostileData.h"

#include "check/FieldBreach.h"
#include "liquid/ProgramData.h"
#include "json/Reader.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

using namespace hookbench;

namespace {

constexpr auto pieces = std::to_array<const char*>({"\"", "\\", "\n", "\r", "\t", "\r\n", "'", "a", "n", "u", "N", "0",
    "1", "-", ".", "e", ",", " ", "  ", "{", "}", "[", "]", ":", "<", ">", "&", "&quot;", "&#34;", "<b>", "</b>", "%22",
    "%5C", "%", "+", "é", "😀", "ß", "\u2028", "\u017F", "true", "null", "nil", "{{", "{%", "\\\"", "\\\\", "\\u12", "/",
    "//", "http://x", "1e5", "NaN", "Infinity", "007", "2023-03-07 09:05:03", "now", "$", "\u00A0", "İ"});
constexpr auto numbers = std::to_array<const char*>({"0", "1", "2", "3", "-1", "7", "100", "-0", "0.0", "-0.0", "1.5",
    "-2.25", "0.0001", "1e-7", "10000000.0", "12345678.9", "9223372036854775807", "-9223372036854775808",
    "123456789012345678901234567890", "1e300", "1.7976931348623157e308", "-1.7976931348623157e308", "5e-324", "99.995",
    "99999999999999999999999999999999999999", "-99999999999999999999999999999999999999"});

/// For patterns that say more than classes and counts.
constexpr auto examples = std::to_array<const char*>(
    {"", "0", "7", "007", "10", "12345678", "-5", "1.5", "-12.25", "123.45", "a", "ab", "abcd", "gold", "a@b.co",
        "x.y+z@a-b.c.de", "+1234567", "AB-1", "0af9", "é", "a b", "\"", "a\"b", "\\", "a\tb"});

constexpr auto rootObjects = std::to_array<std::string_view>({"Profile", "Event", "ExternalTrigger", "Linked"});

bool isRootObject(std::string_view name)
{
    return std::ranges::find(rootObjects, name) != rootObjects.end();
}

/// What the template assigns or loops over is no data, also where it is read before.
bool isOfTemplate(const liquid::Program& program, std::string_view name)
{
    return !isRootObject(name) && std::ranges::any_of(program.tables().names, [name](const liquid::Name& known) {
        return known.text == name && known.slot != liquid::noIndex;
    });
}

} // namespace

HostileData::HostileData(const liquid::Program& program, const FieldContracts& contracts, unsigned seed)
    : m_contracts(contracts)
    , m_random(seed)
{
    for (const liquid::DataPath& path : program.dataPaths()) {
        if (!isOfTemplate(program, path.steps.front()))
            m_paths.push_back(path.steps);
    }
    for (const auto& [path, contract] : contracts.entries())
        m_paths.push_back(*stepsOfPath(path));
    for (const liquid::Value& literal : program.tables().literals) {
        if (literal.isString())
            m_words.emplace_back(literal.text());
        else if (literal.is(liquid::ValueType::Integer))
            m_words.push_back(std::to_string(literal.toInteger()));
    }
    if (m_words.empty())
        m_words.emplace_back();
}

json::Value HostileData::next()
{
    for (;;) {
        Value root = Value::object({{"Profile", Value::object()}});
        std::ranges::shuffle(m_paths, m_random);
        for (const auto& path : m_paths) {
            const bool isRequired = m_contracts.find(path) != nullptr && m_contracts.find(path)->required;
            if (isRequired || below(8) != 0)
                set(root, path, 0);
        }
        if (brokenContracts(m_contracts, json::toData(root).root()).empty())
            return root;
    }
}

void HostileData::set(Value& at, const std::vector<std::string>& steps, std::size_t i)
{
    if (i == steps.size())
        return;
    const bool isLast = i + 1 == steps.size();
    if (steps[i] == "*") {
        if (!at.isArray())
            return;
        for (Value& item : at.items())
            set(item, steps, i + 1);
        return;
    }
    if (!at.isObject())
        return;
    const bool isRoot = i == 0 && isRootObject(steps[i]);
    if (at.find(steps[i]) == nullptr) {
        // Profiles and events are objects, also where a body goes through one as if it were a list; the values in them
        // are anything.
        const bool isList = !isRoot && !isLast && steps[i + 1] == "*";
        Value made = isLast && !isRoot ? leaf(steps) : Value::object();
        if (isList && below(10) != 0) {
            made = Value::array();
            const bool holdsObjects = i + 2 < steps.size();
            for (std::size_t n = below(5); n > 0; --n)
                made.items().push_back(holdsObjects && below(10) != 0 ? Value::object() : Value::string(anyText()));
        } else if (!isLast && !isRoot && below(10) == 0) {
            made = anyValue(0);
        }
        at.set(steps[i], std::move(made));
    }
    for (auto& [name, member] : at.members()) {
        if (name == steps[i])
            set(member, steps, i + 1);
    }
}

json::Value HostileData::leaf(const std::vector<std::string>& steps)
{
    const FieldContract* contract = m_contracts.find(steps);
    if (contract == nullptr)
        return anyValue(0);
    if (!contract->oneOf.empty())
        return contract->oneOf[below(contract->oneOf.size())];
    if (!contract->pattern.empty())
        return Value::string(matching(*contract));
    switch (contract->type) {
    case FieldType::String:
        return Value::string(anyText());
    case FieldType::Number:
        return Value::number(numbers[below(numbers.size())]);
    case FieldType::Integer:
        return Value::integer(static_cast<long long>(below(2000)) - 1000);
    case FieldType::Boolean:
        return Value::boolean(below(2) == 0);
    case FieldType::Date:
        return Value::string("2023-0" + std::to_string(below(10)) + "-07 09:05:0" + std::to_string(below(10)));
    case FieldType::List: {
        Value list = Value::array();
        for (std::size_t n = below(4); n > 0; --n)
            list.items().push_back(Value::string(anyText()));
        return list;
    }
    case FieldType::Object:
        return Value::object({{"a", anyValue(1)}});
    case FieldType::Any:
        break;
    }
    return anyValue(0);
}

json::Value HostileData::anyValue(int depth)
{
    switch (below(12)) {
    case 0:
        return Value::number(numbers[below(numbers.size())]);
    case 1:
        return Value::boolean(below(2) == 0);
    case 2:
        return depth == 0 ? Value() : Value::string(anyText());
    case 3:
    case 4: {
        Value list = Value::array();
        for (std::size_t n = below(5); n > 0; --n)
            list.items().push_back(Value::string(anyText()));
        return list;
    }
    case 5: {
        Value object = Value::object();
        for (std::size_t n = below(3); n > 0; --n)
            object.set("k" + std::to_string(n), depth < 2 ? anyValue(depth + 1) : Value::string(anyText()));
        return object;
    }
    default:
        return Value::string(anyText());
    }
}

std::string HostileData::anyText()
{
    if (below(4) == 0)
        return m_words[below(m_words.size())];
    if (below(20) == 0)
        return numericText();
    std::string text;
    const std::size_t count = below(20) == 0 ? 120 : below(6);
    for (std::size_t i = 0; i < count; ++i)
        text += below(6) == 0 ? m_words[below(m_words.size())] : pieces[below(pieces.size())];
    return text;
}

/// Of more digits than any number has, among others.
std::string HostileData::numericText()
{
    constexpr std::size_t beyondDoubles = 310;
    std::string text(below(3) == 0 ? "-" : "");
    text.append(below(2) == 0 ? beyondDoubles : below(40), static_cast<char>('0' + below(10)));
    if (below(2) == 0)
        text.append(".").append(below(3) == 0 ? beyondDoubles : below(4), '5');
    if (below(4) == 0)
        text.append("e").append(std::to_string(below(800)));
    return text;
}

std::string HostileData::matching(const FieldContract& contract)
{
    const std::string& pattern = contract.pattern;
    if (pattern.find_first_of("?*+|(\\.") == std::string::npos)
        return composed(pattern);
    std::vector<std::string> kept;
    for (const char* text : examples) {
        if (keepsContract(contract, liquid::Value::string(text)))
            kept.emplace_back(text);
    }
    if (kept.empty())
        qFatal("no example matches %s", pattern.c_str());
    return kept[below(kept.size())];
}

/// Of patterns made of plain characters, [classes] and {counts} only.
std::string HostileData::composed(const std::string& pattern)
{
    std::string text;
    for (std::size_t at = 0; at < pattern.size();) {
        std::string choices(1, pattern[at]);
        std::size_t next = at + 1;
        if (pattern[at] == '[') {
            next = pattern.find(']', at) + 1;
            choices.clear();
            for (std::size_t i = at + 1; i + 1 < next; ++i) {
                const bool isRange = i + 2 < next - 1 && pattern[i + 1] == '-';
                for (char c = pattern[i]; c <= (isRange ? pattern[i + 2] : pattern[i]); ++c)
                    choices += c;
                i += isRange ? 2 : 0;
            }
        }
        std::size_t count = 1;
        if (next < pattern.size() && pattern[next] == '{') {
            const std::size_t least = std::stoul(pattern.substr(next + 1));
            const std::size_t comma = pattern.find_first_of(",}", next);
            const std::size_t most = pattern[comma] == ',' ? std::stoul(pattern.substr(comma + 1)) : least;
            count = least + below(most - least + 1);
            next = pattern.find('}', next) + 1;
        }
        for (; count > 0; --count)
            text += choices[below(choices.size())];
        at = next;
    }
    return text;
}
