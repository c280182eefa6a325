// SPDX-License-Identifier: GPL-3.0-or-later
// Values put into strings of the JSON without escapes.
#include "check/liquid/FieldPaths.h"
#include "check/liquid/RuleInput.h"
#include "check/liquid/TextSafety.h"

namespace hookbench {

namespace {

bool isHarmless(const FieldSummary& field)
{
    return field.isNumberOrBoolean() || field.isSafeText;
}

ByteRange withBlanksBefore(std::string_view source, ByteRange range)
{
    while (range.begin > 0 && source[range.begin - 1] == ' ')
        --range.begin;
    return range;
}

using Edits = std::vector<std::pair<ByteRange, std::string>>;
using Escapes = TextSafety::Insertion (TextSafety::*)() const;

/// The tag alone with the edits, which are in order: does what it prints still break a string?
bool isSafeWith(const TemplateView& view, const liquid::Node& tag, const Edits& edits)
{
    std::string text(view.text(TemplateView::range(tag)));
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
        text.replace(edit->first.begin - tag.begin, edit->first.size(), edit->second);
    const auto program = liquid::Program::parse(text, view.dialect());
    const TemplateView mended(*program);
    return !program->hasErrors() && !mended.nodes().empty() && mended.nodes().front().expression != liquid::noIndex
        && !TextSafety(mended, mended.expression(mended.nodes().front().expression)).unsafe().any();
}

Edits inserted(const TextSafety::Insertion& insertion)
{
    return {{{insertion.at, insertion.at}, insertion.filters}};
}

/// Adds what is missing; where what is there stands in the way, it is written anew behind all other filters.
void addFix(Diagnostic& found, const TemplateView& view, const liquid::Node& tag, Escapes escapes, const char* title)
{
    const liquid::Expression& printed = view.expression(tag.expression);
    Edits edits = inserted((TextSafety(view, printed).*escapes)());
    if (!isSafeWith(view, tag, edits)) {
        const TextSafety bare(view, printed, TextSafety::Reading::WithoutEscapes);
        edits.clear();
        for (const ByteRange& filter : bare.leftOut())
            edits.push_back({withBlanksBefore(view.source(), filter), {}});
        edits.push_back(inserted((bare.*escapes)()).front());
    }
    if (isSafeWith(view, tag, edits))
        found.fixes.push_back(bodyFix(title, edits));
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
        addFix(found, view, node, &TextSafety::escapes,
            HOOKBENCH_TEXT("Escape quotes, backslashes, line breaks and tabs"));
        addFix(found, view, node, &TextSafety::shortEscapes,
            HOOKBENCH_TEXT("Escape quotes and backslashes, drop line breaks"));
    }
}

} // namespace hookbench
