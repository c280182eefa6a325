// SPDX-License-Identifier: GPL-3.0-or-later
#include "BodyMaker.h"

#include "liquid/DialectTable.h"

#include <array>

namespace {

constexpr auto properties = std::to_array<const char*>({"Profile.Name", "Profile.n", "Profile.tags", "Event.items",
    "Profile['First Name']", "Event.a.b", "Profile.n", "Profile.Name", "Profile.tags[0]", "Profile.tags.first",
    "Profile.Name.size", "Event.items.size", "Event.items.last.sku", "ExternalTrigger.x"});
constexpr auto literals = std::to_array<const char*>({"'a'", "\"b c\"", "''", "7", "0", "-3", "2.5", "true", "false",
    "nil", "'now'", "'1,2,3'", "'2023-03-07 09:05:03'", "'\\'", "'a,b,,c'", "'9'", "empty", "1000000000000"});
constexpr auto arguments = std::to_array<const char*>(
    {"''", "'a'", "' '", "','", "'\"'", "'\\'", "1", "2", "-1", "0", "2.5", "100", "nil", "'sku'", "'%Y-%m-%d'",
        "'%H:%M:%S'", "'%s'", "'%e %B'", "'\\\"'", "'\\\\'", "'\n'", "'\t'", "'\\n'", "'-'", "'...'", "'null'",
        "'Asia/Kolkata'", "Profile.n", "Profile.Name", "Profile.tags", "40", "1.0", "0.001", "1000000"});
/// What a careful author puts behind a text.
constexpr auto cures =
    std::to_array<const char*>({" | url_encode", " | escape | strip_newlines | remove: '\\' | remove: '\t'",
        " | replace: '\\', '\\\\' | replace: '\"', '\\\"' | strip_newlines | replace: '\t', ' '", " | slice: 0",
        " | remove: '\"' | remove: '\\' | strip_newlines | remove: '\t'", " | size",
        " | plus: 0 | at_most: 9 | at_least: 1", " | floor", " | round", " | round: 2", " | date: '%Y'",
        " | default: 0 | abs", " | url_encode | truncate: 9, ''",
        " | escape | split: '\\' | join: '/' | strip_newlines | remove: '\t'", " | strip_html | url_encode"});
constexpr auto operators = std::to_array<const char*>({"==", "!=", ">", "<", ">=", "<=", "contains", "<>"});
constexpr auto texts = std::to_array<const char*>(
    {"Hello ", ", ", "é", "\\\"", "\\n", "\\", "/", " ", "${l://SurveyURL}", "{", "}}", "x"});
constexpr auto scalars = std::to_array<const char*>({"1", "null", "true", "-0.5e3", "\"\"", "[]", "{}", "0"});
constexpr int deepest = 3;

} // namespace

BodyMaker::BodyMaker(const hookbench::liquid::Dialect& dialect, Choose choose)
    : m_dialect(dialect)
    , m_choose(std::move(choose))
    , m_isRuby(dialect.errors.printsInline)
{
}

std::string BodyMaker::body()
{
    m_names.clear();
    std::string text;
    for (std::size_t i = m_choose(3); i > 0; --i)
        text += preparation();
    return text + (oneIn(4) ? list(0) : object(0));
}

std::string BodyMaker::preparation()
{
    const std::string name = "v" + std::to_string(m_names.size());
    std::string text;
    switch (m_choose(5)) {
    case 0:
        text = "{% capture " + name + " %}" + textPart(1) + "{% endcapture %}";
        break;
    case 1:
        text = "{% capture " + name + " %}" + value(deepest) + "{% endcapture %}";
        break;
    case 2:
        return "{% if " + condition() + " %}{% " + (m_isRuby ? "assign v9 = 1" : "abort") + " %}{% endif %}";
    case 3:
        text = "{% assign " + name + " = " + source() + filters(3) + " %}";
        text += "{% if " + condition() + " %}{% assign " + name + " = " + source() + filters(1) + " %}{% endif %}";
        break;
    default:
        text = "{% assign " + name + " = " + source() + filters(3) + " %}";
        break;
    }
    m_names.push_back(name);
    return text;
}

std::string BodyMaker::value(int depth)
{
    if (depth >= deepest)
        return oneIn(3) ? oneOf(scalars) : oneIn(2) ? output(false) : textValue(depth);
    switch (m_choose(9)) {
    case 0:
        return object(depth + 1);
    case 1:
        return list(depth + 1);
    case 2:
        return branches(depth + 1, &BodyMaker::value);
    case 3:
        return oneOf(scalars);
    case 4:
    case 5:
        return output(false);
    default:
        return textValue(depth + 1);
    }
}

std::string BodyMaker::textValue(int depth)
{
    std::string text = "\"";
    for (std::size_t i = m_choose(3) + 1; i > 0; --i)
        text += textPart(depth);
    return text + '"';
}

std::string BodyMaker::textPart(int depth)
{
    if (depth >= deepest)
        return oneIn(2) ? output(true) : oneOf(texts);
    switch (m_choose(8)) {
    case 0:
        return oneOf(texts);
    case 1:
        return branches(depth + 1, &BodyMaker::textPart);
    case 2: {
        m_names.emplace_back("w");
        std::string text = "{% for w in " + oneOf(properties) + " %}" + textPart(depth + 1)
            + "{% unless forloop.last %}, " + "{% endunless %}{% endfor %}";
        m_names.pop_back();
        return text;
    }
    case 3:
        return oneIn(2) ? "{% cycle 'a', 'b' %}" : "{% increment c %}";
    default:
        return output(true);
    }
}

std::string BodyMaker::object(int depth)
{
    std::string text = "{";
    const std::size_t count = m_choose(3) + 1;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string member =
            (oneIn(12) ? textValue(deepest) : "\"k" + std::to_string(i) + '"') + ": " + value(depth + 1);
        const bool isPerhaps = i > 0 && oneIn(4);
        const std::string comma = i == 0 ? "" : ", ";
        text += isPerhaps ? "{% if " + condition() + " %}" + comma + member + "{% endif %}" : comma + member;
    }
    return text + '}';
}

std::string BodyMaker::list(int depth)
{
    if (depth < deepest && !oneIn(3))
        return loopedList(depth);
    return '[' + value(depth + 1) + (oneIn(2) ? "" : ", " + value(depth + 1)) + ']';
}

std::string BodyMaker::loopedList(int depth)
{
    static constexpr auto heads = std::to_array<const char*>({"Event.items", "Profile.tags", "(1..3)",
        "Event.items limit:2", "Event.items offset:1", "(1..Profile.n)", "Event.a.b", "Profile.Name"});
    const bool isNamed = !m_names.empty() && oneIn(4);
    const std::string head = isNamed ? m_names[m_choose(m_names.size())] : oneOf(heads);
    m_names.insert(m_names.end(), {"i", "i.sku", "i.price", "forloop.index", "forloop.rindex0"});
    std::string text = "[{% for i in " + head + " %}";
    const std::string item = value(depth + 1);
    switch (m_choose(4)) {
    case 0:
        text += "{% unless forloop.first %},{% endunless %}" + item;
        break;
    case 1:
        text += "{% if forloop.index > 1 %},{% endif %}" + item + (oneIn(3) ? "{% break %}" : "");
        break;
    case 2:
        text += "{% if " + condition() + " %}{% continue %}{% endif %}" + item + ",";
        break;
    default:
        text += item + "{% if forloop.last == false %},{% endif %}";
        break;
    }
    m_names.resize(m_names.size() - 5);
    return text + (oneIn(5) ? "{% else %}null" : "") + "{% endfor %}]";
}

std::string BodyMaker::branches(int depth, std::string (BodyMaker::*make)(int))
{
    switch (m_choose(4)) {
    case 0:
        return "{% case " + source() + " %}{% when " + oneOf(literals) + " %}" + (this->*make)(depth) + "{% when "
            + oneOf(literals) + " %}" + (this->*make)(depth) + "{% else %}" + (this->*make)(depth) + "{% endcase %}";
    case 1:
        return "{% unless " + condition() + " %}" + (this->*make)(depth) + "{% else %}" + (this->*make)(depth)
            + "{% endunless %}";
    case 2:
        return "{% if " + condition() + " %}" + (this->*make)(depth) + "{% elsif " + condition() + " %}"
            + (this->*make)(depth) + "{% else %}" + (this->*make)(depth) + "{% endif %}";
    default:
        return "{% if " + condition() + " %}" + (this->*make)(depth) + "{% else %}" + (this->*make)(depth)
            + "{% endif %}";
    }
}

std::string BodyMaker::output(bool isInText)
{
    const bool isCured = isInText ? !oneIn(3) : !oneIn(5);
    return "{{ " + source() + filters(isCured ? 2 : 3) + (isCured ? oneOf(cures) : "") + " }}";
}

std::string BodyMaker::source()
{
    if (!m_names.empty() && oneIn(3))
        return m_names[m_choose(m_names.size())];
    return oneIn(6) ? oneOf(literals) : oneOf(properties);
}

std::string BodyMaker::filters(std::size_t most)
{
    std::string text;
    for (std::size_t i = m_choose(most + 1); i > 0; --i)
        text += filter();
    return text;
}

std::string BodyMaker::filter()
{
    const auto& filter = m_dialect.filters[m_choose(m_dialect.filters.size())];
    std::string text = " | " + std::string(filter.name);
    const std::size_t most = filter.most == hookbench::liquid::anyNumber ? filter.fewest + 1U : filter.most;
    const std::size_t count = filter.fewest + m_choose(most - filter.fewest + 1);
    for (std::size_t i = 0; i < count; ++i)
        text += (i == 0 ? ": " : ", ") + argument();
    return text;
}

std::string BodyMaker::argument()
{
    return !m_names.empty() && oneIn(8) ? m_names[m_choose(m_names.size())] : oneOf(arguments);
}

std::string BodyMaker::condition()
{
    std::string text = source();
    if (!oneIn(4))
        text += ' ' + oneOf(operators) + ' ' + (oneIn(5) ? source() : oneOf(literals));
    if (oneIn(5))
        text += (oneIn(2) ? " and " : " or ") + source() + " == " + oneOf(literals);
    return text;
}
