// SPDX-License-Identifier: GPL-3.0-or-later
#include "TemplateMaker.h"

#include <array>

namespace {

constexpr auto texts = std::to_array<std::string_view>(
    {" ", "\n", "x", " y ", "|", "\n  \n", "é", "}}", "%}", "{", "", "-", "\t", "<p>", "\u00a0", " {x} ", "'"});
constexpr auto strayTags = std::to_array<std::string_view>(
    {"else", "elsif true", "when 1", "endif", "endfor", "end", "nosuch", "break", "continue", "IF true", "", "endraw",
        "endcomment", "if", "for", "case", "assign", "capture", "cycle", "unless", "increment", "for i", "for i in",
        "assign a", "assign a = ", "capture 'v'", "for i in a b", "case a b", "-", "#x", "# x\ny", "# x\n# y", "echo",
        "else x", "endfor x", "%", "if true -", "tablerow", "1", "elseif true", "ifchanged x"});
/// The second is also a list of the data, which include goes through.
constexpr auto partialNames = std::to_array<std::string_view>({"p", "l", "d/s", "n"});
constexpr auto damage =
    std::to_array<std::string_view>({"{{", "}}", "{%", "%}", "{", "}", "%", "'", "\"", "|", ":", ",", ".", " ", "-",
        "[", "]", "(", ")", "=", "==", "é", "\n", "#", "1", "a", "|", " and ", " or ", "..", "!", "?", "@", "`"});

} // namespace

std::string TemplateMaker::make()
{
    std::string text = nodes(0);
    if (m_dice.oneIn(6))
        text = broken(std::move(text));
    return text;
}

std::string TemplateMaker::nodes(int depth)
{
    std::string result;
    for (int count = m_dice.between(1, depth == 0 ? 4 : 2); count > 0; --count)
        result += node(depth);
    return result;
}

std::string TemplateMaker::node(int depth)
{
    const bool isDeep = depth >= 3;
    switch (m_dice.below(isDeep ? 8 : 18)) {
    case 0:
    case 1:
        return text();
    case 2:
    case 3:
    case 4:
    case 5:
        return output();
    case 6:
        return m_dice.oneIn(4) ? strayTag() : cycle();
    case 7:
        return variables(depth + 1);
    case 8:
    case 9:
        return conditions(depth + 1);
    case 10:
    case 11:
        return loop(depth + 1);
    case 12:
        return caseTag(depth + 1);
    case 13:
        return skipped(depth + 1);
    case 14:
        return lines(depth + 1);
    case 15:
        return block("ifchanged", "", depth + 1);
    case 16:
        return partial();
    default:
        return tag("echo " + m_expressions.filtered());
    }
}

std::string TemplateMaker::text()
{
    return m_dice.pick(texts);
}

std::string TemplateMaker::output()
{
    const std::string open = m_dice.oneIn(12) ? "{{-" : "{{";
    const std::string close = m_dice.oneIn(12) ? "-}}" : "}}";
    return open + m_expressions.space() + m_expressions.filtered() + m_expressions.space() + close;
}

std::string TemplateMaker::tag(std::string_view inner)
{
    const std::string open = m_dice.oneIn(12) ? "{%-" : "{%";
    const std::string close = m_dice.oneIn(12) ? "-%}" : "%}";
    return open + m_expressions.space() + std::string(inner) + m_expressions.space() + close;
}

std::string TemplateMaker::block(std::string_view name, std::string_view head, int depth)
{
    const std::string end = m_dice.oneIn(60) ? "" : tag("end" + std::string(name));
    return tag(std::string(name) + (head.empty() ? "" : " ") + std::string(head)) + nodes(depth) + end;
}

std::string TemplateMaker::conditions(int depth)
{
    const std::string name = m_dice.oneIn(4) ? "unless" : "if";
    std::string result = tag(name + " " + m_expressions.condition()) + nodes(depth);
    for (int more = m_dice.oneIn(3) ? 1 : 0; more > 0; --more)
        result += tag("elsif " + m_expressions.condition()) + nodes(depth);
    if (m_dice.oneIn(2))
        result += tag(m_dice.oneIn(20) ? "else if true" : "else") + nodes(depth);
    if (m_dice.oneIn(25))
        result += tag(m_dice.oneIn(2) ? "else" : "elsif true") + nodes(depth);
    return result + tag("end" + name + (m_dice.oneIn(30) ? " x" : ""));
}

std::string TemplateMaker::caseTag(int depth)
{
    std::string result = tag("case " + m_expressions.value()) + (m_dice.oneIn(4) ? nodes(depth) : text());
    for (int count = m_dice.between(0, 3); count > 0; --count) {
        std::string values = m_expressions.value();
        while (m_dice.oneIn(3))
            values += (m_dice.oneIn(2) ? ", " : " or ") + m_expressions.value();
        result += tag("when " + values) + nodes(depth);
        if (m_dice.oneIn(12))
            result += tag("else") + nodes(depth);
    }
    if (m_dice.oneIn(2))
        result += tag(m_dice.oneIn(25) ? "else x" : "else") + nodes(depth);
    return result + tag("endcase");
}

std::string TemplateMaker::attributes(bool isTable)
{
    std::string result = !isTable && m_dice.oneIn(4) ? " reversed" : "";
    while (m_dice.oneIn(3)) {
        constexpr auto names =
            std::to_array<std::string_view>({"limit", "offset", "cols", "limit", "offset", "range", "x"});
        const std::string name = isTable && m_dice.oneIn(2) ? "cols" : m_dice.pick(names);
        const bool continues = name == "offset" && m_dice.oneIn(3);
        result += (m_dice.oneIn(5) ? ", " : " ") + name + ":" + m_expressions.space()
            + (continues              ? "continue"
                    : m_dice.oneIn(5) ? m_expressions.value()
                                      : std::to_string(m_dice.between(-1, 4)));
    }
    return result + (m_dice.oneIn(25) ? " reversed" : "");
}

std::string TemplateMaker::loop(int depth)
{
    constexpr auto names = std::to_array<std::string_view>({"i", "i", "j", "x", "n", "x-y"});
    const bool isTable = m_dice.oneIn(4);
    const std::string name = isTable ? "tablerow" : "for";
    std::string result = tag(name + " " + m_dice.pick(names) + " in " + m_expressions.list() + attributes(isTable));
    result += m_dice.oneIn(3) ? output() : "{{ i }}";
    result += nodes(depth);
    if (m_dice.oneIn(6))
        result += tag(m_dice.oneIn(2) ? "break" : "continue") + text();
    if (!isTable && m_dice.oneIn(4))
        result += tag("else") + nodes(depth);
    return result + tag("end" + name);
}

std::string TemplateMaker::variables(int depth)
{
    const std::string name = m_expressions.newName();
    switch (m_dice.below(6)) {
    case 0:
        return block("capture", m_dice.oneIn(5) ? "'" + name + "'" : name, depth) + "{{ " + name + " }}";
    case 1:
        return tag("increment " + name);
    case 2:
        return tag("decrement " + name);
    default:
        return tag("assign " + name + m_expressions.space() + "=" + m_expressions.space() + m_expressions.filtered())
            + (m_dice.oneIn(2) ? "{{ " + name + " }}" : "");
    }
}

std::string TemplateMaker::cycle()
{
    std::string values = m_expressions.value();
    for (int more = m_dice.between(0, 2); more > 0; --more)
        values += ", " + m_expressions.value();
    const std::string group = m_dice.oneIn(3) ? m_expressions.value() + ": " : "";
    const std::string one = tag("cycle " + group + values);
    return m_dice.oneIn(2) ? one + one : one;
}

/// What is not rendered as it stands: comments and raw blocks.
std::string TemplateMaker::skipped(int depth)
{
    switch (m_dice.below(4)) {
    case 0:
        return "{% raw %}" + nodes(depth) + "{% endraw %}";
    case 1:
        return tag("# " + std::string(m_dice.oneIn(2) ? "note" : "if"));
    case 2:
        return m_version >= 508 ? "{% doc %}" + nodes(3) + "{% enddoc %}" : "";
    default:
        return tag("comment") + nodes(depth) + tag("endcomment");
    }
}

std::string TemplateMaker::line(int depth)
{
    switch (m_dice.below(8)) {
    case 0:
        return "assign " + m_expressions.newName() + " = " + m_expressions.filtered();
    case 1:
        return "# note";
    case 2:
        return depth > 3 ? "" : "if " + m_expressions.condition() + "\n" + line(depth + 1) + "\nendif";
    case 3:
        return depth > 3 ? "" : "for i in " + m_expressions.list() + "\n  " + line(depth + 1) + "\necho i\nendfor";
    case 4:
        return m_dice.oneIn(4) ? m_dice.pick(strayTags) : "cycle 1, 2";
    default:
        return "echo " + m_expressions.filtered();
    }
}

std::string TemplateMaker::lines(int depth)
{
    std::string result = "{%" + std::string(m_dice.oneIn(6) ? "- " : " ") + "liquid" + (m_dice.oneIn(3) ? " " : "\n  ");
    for (int count = m_dice.between(1, 3); count > 0; --count)
        result += line(depth) + (m_dice.oneIn(5) ? "\n\n" : "\n");
    return result + (m_dice.oneIn(6) ? "-%}" : "%}");
}

std::vector<std::pair<std::string, std::string>> TemplateMaker::makePartials()
{
    std::vector<std::pair<std::string, std::string>> partials;
    for (const std::string_view name : partialNames) {
        partials.emplace_back(name, nodes(m_dice.oneIn(3) ? 1 : 2));
        if (m_dice.oneIn(20))
            partials.back().second = broken(partials.back().second);
        ++m_partialCount;
    }
    return partials;
}

std::string TemplateMaker::partial()
{
    const std::string name =
        m_partialCount == 0 || m_dice.oneIn(20) ? "nosuch" : std::string(partialNames[m_dice.below(m_partialCount)]);
    std::string inner = m_dice.oneIn(20) ? m_expressions.value() : "'" + name + "'";
    if (m_dice.oneIn(2)) {
        inner += (m_dice.oneIn(15) ? "," : "") + std::string(m_dice.oneIn(2) ? " with " : " for ");
        inner += m_dice.oneIn(2) ? m_expressions.list() : m_expressions.value();
    }
    if (m_dice.oneIn(4))
        inner += " as " + m_expressions.newName();
    for (int more = m_dice.oneIn(2) ? m_dice.between(1, 2) : 0; more > 0; --more)
        inner += (m_dice.oneIn(4) ? " " : ", ") + m_expressions.newName() + ":" + m_expressions.space()
            + m_expressions.value();
    if (m_dice.oneIn(20))
        inner += m_dice.pick(damage);
    return tag((m_dice.oneIn(2) ? "include " : "render ") + inner);
}

std::string TemplateMaker::strayTag()
{
    return tag(m_dice.pick(strayTags));
}

/// Takes something away, puts something in, doubles a piece or cuts the end off.
std::string TemplateMaker::broken(std::string text)
{
    for (int count = m_dice.between(1, 2); count > 0 && !text.empty(); --count) {
        std::size_t at = m_dice.below(text.size());
        // Not within a character: templates are UTF-8.
        while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U)
            ++at;
        std::size_t end = std::min(text.size(), at + static_cast<std::size_t>(m_dice.between(1, 3)));
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
            ++end;
        switch (m_dice.below(5)) {
        case 0:
            text.erase(at, end - at);
            break;
        case 1:
            text.insert(at, text.substr(at, end - at));
            break;
        case 2:
            text.resize(m_dice.oneIn(4) ? at : text.size());
            break;
        default:
            text.insert(at, m_dice.pick(damage));
        }
    }
    return text;
}
