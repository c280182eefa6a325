// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/Indentation.h"

#include "liquid/TagNames.h"

#include <algorithm>
#include <array>

namespace hookbench {

namespace {

using std::string_view;

constexpr std::size_t npos = string_view::npos;

struct Line {
    std::size_t begin = 0;
    std::size_t end = 0; ///< before its line break
};

Line lineAt(string_view body, std::size_t place)
{
    const std::size_t before = place == 0 ? npos : body.find_last_of("\r\n", place - 1);
    return {before == npos ? 0 : before + 1, std::min(body.find_first_of("\r\n", place), body.size())};
}

string_view indentOf(string_view line)
{
    return line.substr(0, std::min(line.find_first_not_of(" \t"), line.size()));
}

string_view trimmed(string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    return first == npos ? string_view() : text.substr(first, text.find_last_not_of(" \t") + 1 - first);
}

/// "if" of "{%- if x -%}…"; empty where no tag begins.
string_view tagNameAt(string_view text)
{
    if (!text.starts_with("{%"))
        return {};
    text.remove_prefix(text.starts_with("{%-") ? 3 : 2);
    text = trimmed(text);
    const auto end = std::find_if_not(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

bool opens(string_view text)
{
    if (text.ends_with("{") || text.ends_with("["))
        return true;
    if (!text.ends_with("%}"))
        return false;
    const string_view tag = tagNameAt(text.substr(std::min(text.rfind("{%"), text.size())));
    return liquid::isBranchTag(tag) || (liquid::isBlockTag(tag) && tag != "raw");
}

bool closes(string_view text)
{
    return text.starts_with("}") ? !text.starts_with("}}")
                                 : text.starts_with("]") || tagNameAt(text).starts_with("end");
}

/// Whether a closer behind this text belongs to an earlier line: here all that was opened is closed.
bool isBalanced(string_view text)
{
    const auto count = [text](string_view signs) {
        return std::count_if(text.begin(), text.end(), [signs](char c) { return signs.find(c) != npos; });
    };
    return count("{[") == count("}]");
}

std::string oneLess(string_view indent, const std::string& step)
{
    return std::string(indent.ends_with(step) ? indent.substr(0, indent.size() - step.size()) : indent);
}

} // namespace

std::string indentStep(string_view body)
{
    for (std::size_t at = 0; at < body.size();) {
        const Line line = lineAt(body, at);
        const string_view text = body.substr(line.begin, line.end - line.begin);
        const string_view indent = indentOf(text);
        if (!indent.empty() && indent.size() < text.size())
            return indent.front() == '\t' ? "\t" : std::string(indent);
        at = line.end + 1;
    }
    return "  ";
}

NewLine newLineAt(string_view body, std::size_t place)
{
    const Line line = lineAt(body, place);
    const string_view before = body.substr(line.begin, place - line.begin);
    const string_view behind = trimmed(body.substr(place, line.end - place));
    const std::string indent(indentOf(before));
    const std::string step = indentStep(body);
    if (opens(trimmed(before)))
        return {indent + step, closes(behind), indent};
    if (closes(behind) && isBalanced(before))
        return {oneLess(indent, step), false, {}};
    return {indent, false, {}};
}

std::string closerIndentAt(string_view body, std::size_t place)
{
    const Line line = lineAt(body, place);
    const string_view text = body.substr(line.begin, line.end - line.begin);
    const std::string own(indentOf(text));
    if (!closes(trimmed(text)) && !liquid::isBranchTag(tagNameAt(trimmed(text))))
        return own;
    std::size_t end = line.begin;
    while (end > 0) {
        const Line earlier = lineAt(body, end - 1);
        const string_view words = body.substr(earlier.begin, earlier.end - earlier.begin);
        if (!trimmed(words).empty())
            return opens(trimmed(words)) ? std::string(indentOf(words)) : oneLess(indentOf(words), indentStep(body));
        end = earlier.begin;
    }
    return own;
}

} // namespace hookbench
