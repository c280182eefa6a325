// SPDX-License-Identifier: GPL-3.0-or-later
// Values put into strings of the JSON without escapes.
#include "check/liquid/FieldPaths.h"
#include "check/liquid/RuleInput.h"
#include "check/liquid/TextSafety.h"

namespace hookbench {

namespace {

using liquid::ExpressionKind;

bool isHarmless(const FieldSummary& field)
{
    return field.isNumberOrBoolean() || field.isSafeText;
}

void addFix(Diagnostic& found, const TextSafety::Insertion& insertion, const char* title)
{
    if (!insertion.filters.empty())
        found.fixes.push_back(bodyFix(title, {{{insertion.at, insertion.at}, insertion.filters}}));
}

} // namespace

void checkTexts(const RuleInput& input)
{
    const TemplateView& view = input.view;
    const FieldPaths paths(view);
    for (const liquid::Node& node : view.nodes()) {
        if (node.kind != liquid::NodeKind::Output || node.expression == liquid::noIndex
            || input.places.at(node.begin).kind != OutputPlace::Kind::String)
            continue;
        const liquid::Expression& printed = view.expression(node.expression);
        const liquid::DataPath* path = paths.of(view.base(printed));
        if (path == nullptr || !paths.hasKnownRoot(*path) || isHarmless(input.fields.summary(path->steps)))
            continue;
        const auto steps = view.steps(view.base(printed));
        if (!steps.empty() && steps.back().kind == liquid::StepKind::Size)
            continue;
        const TextSafety safety(view, printed);
        if (!safety.unsafe().any())
            continue;
        const bool breaksAtQuote = safety.unsafe().quote;
        Diagnostic& found = input.report("liquid.unsafe-text", Severity::Warning, TemplateView::range(node),
            breaksAtQuote ? HOOKBENCH_TEXT("A quotation mark in %1 would end the string here and break this payload.")
                          : HOOKBENCH_TEXT("A backslash, line break or tab in %1 would break this payload."),
            view.isClevertap()
                ? HOOKBENCH_TEXT("There is no filter for JSON in this dialect: replace what JSON escapes. "
                                 "CleverTap does not document replace, but its engine has it (inferred).")
                : HOOKBENCH_TEXT("Replace what JSON escapes."),
            {path->text()});
        addFix(found, safety.escapes(), HOOKBENCH_TEXT("Escape quotes, backslashes, line breaks and tabs"));
        addFix(found, safety.shortEscapes(), HOOKBENCH_TEXT("Escape quotes and backslashes, drop line breaks"));
    }
}

} // namespace hookbench
