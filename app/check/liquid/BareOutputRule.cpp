// SPDX-License-Identifier: GPL-3.0-or-later
// Values without quotation marks around them: empty for a customer without the field, or text.
#include "check/liquid/FieldPaths.h"
#include "check/liquid/Guards.h"
#include "check/liquid/RuleInput.h"
#include "check/liquid/TextSafety.h"

#include <algorithm>
#include <array>

namespace hookbench {

namespace {

using liquid::Expression;
using liquid::Value;

/// They give something for a value that is missing, too.
constexpr std::array<std::string_view, 7> alwaysPrinting{
    "size", "plus", "minus", "times", "divided_by", "modulo", "round"};

/// Then nothing in its place leaves an empty list.
bool isAloneInList(const OutputPlace& place)
{
    return place.kind == OutputPlace::Kind::Value && place.member.begin == place.output.begin
        && place.commaBefore.isEmpty() && place.commaAfter.isEmpty();
}

class BareOutputCheck {
public:
    explicit BareOutputCheck(const RuleInput& input)
        : m_input(input)
        , m_view(input.view)
        , m_paths(input.view)
        , m_guards(input.view)
    {
    }

    void run()
    {
        for (liquid::NodeIndex i = 0; i < m_view.nodes().size(); ++i) {
            const liquid::Node& node = m_view.node(i);
            if (node.kind != liquid::NodeKind::Output || node.expression == liquid::noIndex)
                continue;
            const OutputPlace place = m_input.places.at(node.begin);
            if (place.kind == OutputPlace::Kind::Value || place.kind == OutputPlace::Kind::Other)
                check(i, place);
        }
    }

private:
    void check(liquid::NodeIndex node, const OutputPlace& place);
    bool mayBeEmpty(liquid::NodeIndex node, const Expression& printed) const;
    void reportText(liquid::NodeIndex node, const Expression& printed, const liquid::DataPath& path);
    void reportMissing(const Expression& printed, const liquid::DataPath& path, const OutputPlace& place);
    void addMemberFix(Diagnostic& found, const std::string& path, const OutputPlace& place) const;

    const RuleInput& m_input;
    const TemplateView& m_view;
    FieldPaths m_paths;
    Guards m_guards;
};

void BareOutputCheck::check(liquid::NodeIndex index, const OutputPlace& place)
{
    const Expression& printed = m_view.expression(m_view.node(index).expression);
    const liquid::DataPath* path = m_paths.of(m_view.base(printed));
    const bool asksSize = path != nullptr && !m_view.steps(m_view.base(printed)).empty()
        && m_view.steps(m_view.base(printed)).back().kind == liquid::StepKind::Size;
    if (path == nullptr || !m_paths.hasKnownRoot(*path) || asksSize)
        return;
    const FieldSummary summary = m_input.fields.summary(path->steps);
    if (place.kind == OutputPlace::Kind::Value && summary.hasText && !summary.hasNumber
        && m_view.filters(printed).empty())
        reportText(index, printed, *path);
    else if (!summary.isRequired && !isAloneInList(place) && mayBeEmpty(index, printed))
        reportMissing(printed, *path, place);
}

bool BareOutputCheck::mayBeEmpty(liquid::NodeIndex node, const Expression& printed) const
{
    for (const liquid::FilterCall& call : m_view.filters(printed)) {
        const std::string_view name = call.definition == nullptr ? "" : call.definition->name;
        if (std::find(alwaysPrinting.begin(), alwaysPrinting.end(), name) != alwaysPrinting.end())
            return false;
        const auto arguments = m_view.arguments(call);
        const Value* literal = arguments.empty() ? nullptr : m_view.literal(arguments[0]);
        if (name == "default" && literal != nullptr && !literal->isNil()
            && !(literal->isString() && literal->text().empty()))
            return false;
    }
    return !m_guards.isPresent(node, m_view.text(m_view.base(printed)));
}

void BareOutputCheck::reportText(liquid::NodeIndex index, const Expression& printed, const liquid::DataPath& path)
{
    const liquid::Node& node = m_view.node(index);
    Diagnostic& found = m_input.report("liquid.unquoted-text", Severity::Warning, TemplateView::range(node),
        HOOKBENCH_TEXT("%1 is text in the samples: without quotation marks it is no JSON."),
        HOOKBENCH_TEXT("Put quotation marks around the tag."), {path.text()});
    const auto escapes = TextSafety(m_view, printed).escapes();
    found.fixes.push_back(bodyFix(HOOKBENCH_TEXT("Make it a string"),
        {{{node.begin, node.begin}, "\""}, {{escapes.at, escapes.at}, escapes.filters}, {{node.end, node.end}, "\""}}));
}

void BareOutputCheck::reportMissing(const Expression& printed, const liquid::DataPath& path, const OutputPlace& place)
{
    const FieldSummary summary = m_input.fields.summary(path.steps);
    Diagnostic& found = m_input.report("liquid.bare-output", Severity::Warning, place.output,
        HOOKBENCH_TEXT("For a customer without %1 nothing stands here, which breaks this payload."),
        HOOKBENCH_TEXT("Give it a default, or leave the whole member out."), {path.text()});
    const auto addDefault = [&](const char* title, const std::string& value) {
        found.fixes.push_back(bodyFix(title, {{{printed.end, printed.end}, " | default: " + value}}));
    };
    if (summary.isNumberOrBoolean() && summary.hasBoolean && !summary.hasNumber)
        addDefault(HOOKBENCH_TEXT("Use false where it is missing"), "false");
    else
        addDefault(HOOKBENCH_TEXT("Use 0 where it is missing"), "0");
    if (!summary.hasBoolean) // false, too, is replaced by a default
        addDefault(HOOKBENCH_TEXT("Use null where it is missing"), "'null'");
    const std::string name(m_view.text(m_view.base(printed)));
    if (place.kind == OutputPlace::Kind::Value)
        addMemberFix(found, name, place);
    const bool isField =
        std::find(path.steps.begin(), path.steps.end(), "*") == path.steps.end() && name == path.text();
    if (isField && m_view.isClevertap())
        found.fixes.push_back(bodyFix(HOOKBENCH_TEXT("Send nothing to a customer without it"),
            {{{0, 0}, "{% if " + name + " == nil or " + name + " == \"\" %}{% abort %}{% endif %}"}}));
}

/// With the comma that belongs to it.
void BareOutputCheck::addMemberFix(Diagnostic& found, const std::string& path, const OutputPlace& place) const
{
    std::size_t begin = place.member.begin;
    std::size_t end = place.member.end;
    const bool hasKey = place.member.begin != place.output.begin;
    if (!place.commaAfter.isEmpty())
        end = place.commaAfter.end;
    else if (!place.commaBefore.isEmpty())
        begin = place.commaBefore.begin;
    const std::string gap = begin > 0 && m_view.source()[begin - 1] == '{' ? " " : ""; // {{ would be a tag
    found.fixes.push_back(bodyFix(hasKey ? HOOKBENCH_TEXT("Leave the member out where it is missing")
                                         : HOOKBENCH_TEXT("Leave the element out where it is missing"),
        {{{begin, begin}, gap + "{% if " + path + " != nil %}"}, {{end, end}, "{% endif %}"}}));
}

} // namespace

void checkBareOutputs(const RuleInput& input)
{
    BareOutputCheck(input).run();
}

} // namespace hookbench
