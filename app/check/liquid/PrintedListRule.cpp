// SPDX-License-Identifier: GPL-3.0-or-later
// Lists and maps that are printed as they are, which is never JSON.
#include "check/liquid/FieldPaths.h"
#include "check/liquid/RuleInput.h"
#include "check/liquid/TextSafety.h"

#include <algorithm>
#include <array>

namespace hookbench {

namespace {

using liquid::Expression;

constexpr std::array<std::string_view, 2> makingLists{"split", "map"};
constexpr std::array<std::string_view, 6> keepingLists{"sort", "sort_natural", "uniq", "compact", "reverse", "concat"};

template <std::size_t size> bool isOneOf(std::string_view name, const std::array<std::string_view, size>& names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

enum class Printed { Other, List, Map };

class PrintedListCheck {
public:
    explicit PrintedListCheck(const RuleInput& input)
        : m_input(input)
        , m_view(input.view)
        , m_paths(input.view)
    {
    }

    void run()
    {
        for (const liquid::Node& node : m_view.nodes()) {
            if (node.kind == liquid::NodeKind::Output && node.expression != liquid::noIndex)
                check(node);
        }
    }

private:
    static constexpr int mostAssigns = 8; ///< followed from one variable to the next

    void check(const liquid::Node& node);
    Printed kindOf(const Expression& expression, int assigns) const;
    Printed kindOfBase(const Expression& base, int assigns) const;
    void addFixes(Diagnostic& found, const liquid::Node& node, const Expression& printed) const;

    const RuleInput& m_input;
    const TemplateView& m_view;
    FieldPaths m_paths;
};

Printed PrintedListCheck::kindOf(const Expression& expression, int assigns) const
{
    Printed kind = kindOfBase(m_view.base(expression), assigns);
    for (const liquid::FilterCall& call : m_view.filters(expression)) {
        if (call.definition == nullptr || call.definition->name == "default")
            continue;
        if (isOneOf(call.definition->name, makingLists))
            kind = Printed::List;
        else if (kind != Printed::List || !isOneOf(call.definition->name, keepingLists))
            kind = Printed::Other;
    }
    return kind;
}

Printed PrintedListCheck::kindOfBase(const Expression& base, int assigns) const
{
    if (const liquid::DataPath* path = m_paths.of(base)) {
        const bool asksProperty = base.count > 0 && m_view.steps(base).back().kind == liquid::StepKind::Size;
        const FieldSummary summary = m_input.fields.summary(path->steps);
        if (!asksProperty && (summary.hasList || summary.hasMap))
            return summary.hasList ? Printed::List : Printed::Map;
    }
    if (base.kind != liquid::ExpressionKind::Path || base.count > 0 || assigns == mostAssigns)
        return Printed::Other;
    const liquid::ExpressionIndex value = m_view.onlyValueOf(base.first);
    return value == liquid::noIndex ? Printed::Other : kindOf(m_view.expression(value), assigns + 1);
}

void PrintedListCheck::check(const liquid::Node& node)
{
    const Expression& printed = m_view.expression(node.expression);
    const Printed kind = kindOf(printed, 0);
    if (kind == Printed::Other)
        return;
    const std::string text(m_view.text(m_view.base(printed)));
    if (kind == Printed::Map) {
        m_input.report("liquid.printed-map", Severity::Warning, TemplateView::range(node),
            HOOKBENCH_TEXT("%1 is an object in the samples: printed as a whole it is no JSON."),
            HOOKBENCH_TEXT("Print its fields one by one."), {text});
        return;
    }
    Diagnostic& found = m_input.report("liquid.printed-list", Severity::Warning, TemplateView::range(node),
        HOOKBENCH_TEXT("%1 is a list: its elements are printed without anything between them, which is no JSON."),
        HOOKBENCH_TEXT("Go through it with for, or join it."), {text});
    addFixes(found, node, printed);
}

void PrintedListCheck::addFixes(Diagnostic& found, const liquid::Node& node, const Expression& printed) const
{
    const OutputPlace::Kind place = m_input.places.at(node.begin).kind;
    if (place == OutputPlace::Kind::String) {
        const auto escapes = TextSafety(m_view, printed).escapes();
        const ByteRange end{printed.end, printed.end};
        found.fixes.push_back(bodyFix(HOOKBENCH_TEXT("Join the elements with commas (not documented by CleverTap)"),
            {{end, " | join: ', '" + (escapes.at == printed.end ? escapes.filters : std::string())}}));
    }
    const bool isPlain = printed.kind == liquid::ExpressionKind::Path;
    if (place != OutputPlace::Kind::Value || !isPlain)
        return;
    const std::string slash = m_view.isClevertap() ? "'\\\\'" : "'\\\\\\\\'";
    found.fixes.push_back(bodyFix(HOOKBENCH_TEXT("Write a list of texts with for"),
        {{TemplateView::range(node),
            "[{% for item in " + std::string(m_view.text(printed)) + " %}\"{{ item | replace: '\\', " + slash
                + " | replace: '\"', '\\\"' | replace: '\n', '\\n' | replace: '\r', '\\r' | replace: '\t', '\\t' }}\""
                  "{% unless forloop.last %},{% endunless %}{% endfor %}]"}}));
}

} // namespace

void checkPrintedLists(const RuleInput& input)
{
    PrintedListCheck(input).run();
}

} // namespace hookbench
