// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/liquid/Spelling.h"

#include "check/liquid/NearestName.h"
#include "check/liquid/RuleInput.h"
#include "check/liquid/TextSafety.h"
#include "liquid/TagNames.h"

#include <algorithm>
#include <array>

namespace hookbench {

namespace {

/// What other languages, and people, write for elsif.
constexpr std::array<std::string_view, 5> elseIfs{"elseif", "elif", "else_if", "elsif", "elsiff"};
constexpr std::array<std::string_view, 4> jsonFilters{"json", "to_json", "jsonify", "json_escape"};

} // namespace

void Spelling::explain(Diagnostic& diagnostic) const
{
    if (diagnostic.place.part != Part::Body || diagnostic.place.range.end > m_view.source().size())
        return;
    if (diagnostic.code == "liquid.unknown-filter")
        explainFilter(diagnostic);
    else if (diagnostic.code == "liquid.unknown-tag")
        explainTag(diagnostic);
    else if (diagnostic.code == "liquid.unexpected")
        explainElseIf(diagnostic);
}

void Spelling::suggest(Diagnostic& diagnostic, std::string_view right) const
{
    if (right.empty())
        return;
    diagnostic.arguments.resize(1);
    diagnostic.arguments.emplace_back(right);
    diagnostic.hintText = HOOKBENCH_TEXT("Is %2 meant?");
    diagnostic.fixes.push_back(bodyFix(HOOKBENCH_TEXT("Write %2"), {{diagnostic.place.range, std::string(right)}}));
}

void Spelling::explainFilter(Diagnostic& diagnostic) const
{
    const std::string_view name = m_view.text(diagnostic.place.range);
    if (std::find(jsonFilters.begin(), jsonFilters.end(), name) != jsonFilters.end()) {
        explainJson(diagnostic);
        return;
    }
    std::vector<std::string_view> names;
    for (const liquid::FilterDefinition& filter : m_view.dialect().filters)
        names.push_back(filter.name);
    suggest(diagnostic, nearestName(name, names));
}

void Spelling::explainTag(Diagnostic& diagnostic) const
{
    const std::string_view name = m_view.text(diagnostic.place.range);
    const std::vector<std::string> names = liquid::writableTags(m_view.dialect());
    const bool isElseIf = std::find(elseIfs.begin(), elseIfs.end(), name) != elseIfs.end();
    suggest(diagnostic, isElseIf ? std::string_view("elsif") : nearestName(name, names));
}

/// {% else if … %}, of which the parser says that the if is not expected.
void Spelling::explainElseIf(Diagnostic& diagnostic) const
{
    const ByteRange range = diagnostic.place.range;
    if (m_view.text(range) != "if")
        return;
    const std::string_view before = m_view.source().substr(0, range.begin);
    const std::size_t end = before.find_last_not_of(" \t\r\n");
    if (end == std::string_view::npos || !before.substr(0, end + 1).ends_with("else"))
        return;
    diagnostic.hintText = HOOKBENCH_TEXT("Write elsif for another condition.");
    diagnostic.fixes.push_back(bodyFix(HOOKBENCH_TEXT("Write elsif"), {{{end - 3, range.end}, "elsif"}}));
}

/// The filter that other hosts have, replaced by what makes a string of JSON here.
void Spelling::explainJson(Diagnostic& diagnostic) const
{
    diagnostic.hintText = HOOKBENCH_TEXT("This dialect has no filter for JSON: replace what has to be escaped.");
    for (const liquid::Node& node : m_view.nodes()) {
        if (node.kind != liquid::NodeKind::Output || node.expression == liquid::noIndex
            || !TemplateView::range(node).contains(diagnostic.place.range.begin))
            continue;
        const auto& printed = m_view.expression(node.expression);
        const auto filters = m_view.filters(printed);
        const OutputPlace::Kind place = m_places.at(node.begin).kind;
        const bool isBare = place == OutputPlace::Kind::Value || place == OutputPlace::Kind::Other;
        const bool isLast = !filters.empty() && m_view.nameRange(filters.back()) == diagnostic.place.range;
        if (!isLast || place == OutputPlace::Kind::Unknown)
            return;
        const auto escapes = TextSafety(m_view, printed).escapes();
        if (escapes.at != printed.end)
            return;
        const std::string quote = isBare ? "\"" : "";
        diagnostic.fixes.push_back(bodyFix(HOOKBENCH_TEXT("Escape quotes, backslashes, line breaks and tabs"),
            {{{node.begin, node.begin}, quote}, {{filters.back().begin, filters.back().end}, escapes.filters.substr(1)},
                {{node.end, node.end}, quote}}));
        return;
    }
}

} // namespace hookbench
