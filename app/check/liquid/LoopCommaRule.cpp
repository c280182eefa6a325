// SPDX-License-Identifier: GPL-3.0-or-later
// Commas between what a loop prints: one too many at an end of the list, or none at all.
#include "check/liquid/RuleInput.h"

#include <algorithm>

namespace hookbench {

namespace {

using Kind = TemplatePart::Kind;

constexpr const char* commaUnlessLast = "{% unless forloop.last %},{% endunless %}";
constexpr const char* commaUnlessFirst = "{% unless forloop.first %},{% endunless %}";

/// A part that may be, or hold, a comma of its own.
bool mayHoldComma(const TemplatePart& part)
{
    if (part.kind == Kind::Comma)
        return true;
    return part.kind == Kind::Block
        && std::any_of(part.branches.begin(), part.branches.end(), [](const TemplateBranch& branch) {
               return std::any_of(branch.parts.begin(), branch.parts.end(), mayHoldComma);
           });
}

bool isStatement(const TemplatePart& part)
{
    return part.kind == Kind::Statement;
}

bool isValue(const TemplatePart& part)
{
    return part.kind == Kind::String || part.kind == Kind::Scalar || part.kind == Kind::Output
        || part.kind == Kind::Group;
}

class LoopCommaCheck {
public:
    explicit LoopCommaCheck(const RuleInput& input)
        : m_input(input)
    {
    }

    /// `isGroup`: the parts are all that is between two brackets.
    void visit(const TemplateSequence& parts, bool isGroup)
    {
        for (std::size_t i = 0; i < parts.size(); ++i) {
            visit(parts[i].parts, true);
            for (const TemplateBranch& branch : parts[i].branches)
                visit(branch.parts, false);
            if (isGroup && parts[i].kind == Kind::Block && parts[i].name == "for")
                checkLoop(parts, i);
        }
    }

private:
    void checkLoop(const TemplateSequence& parts, std::size_t at);
    void reportEnd(const TemplatePart& comma);
    void reportBegin(const TemplatePart& comma);
    void reportNone(const TemplatePart& loop, const TemplatePart& lastValue);

    const RuleInput& m_input;
};

void LoopCommaCheck::checkLoop(const TemplateSequence& parts, std::size_t at)
{
    TemplateSequence body;
    for (const TemplatePart& part : parts[at].branches.front().parts) {
        if (!isStatement(part))
            body.push_back(part);
    }
    if (body.empty())
        return;
    const auto after = parts.begin() + static_cast<std::ptrdiff_t>(at);
    const bool isFirst = std::all_of(parts.begin(), after, isStatement);
    const bool isLast = std::all_of(after + 1, parts.end(), isStatement);
    if (isLast && body.size() > 1 && body.back().kind == Kind::Comma)
        reportEnd(body.back());
    else if (isFirst && body.size() > 1 && body.front().kind == Kind::Comma)
        reportBegin(body.front());
    else if (!mayHoldComma(body.front()) && !mayHoldComma(body.back()) && isValue(body.back()))
        reportNone(parts[at], body.back());
}

void LoopCommaCheck::reportEnd(const TemplatePart& comma)
{
    Diagnostic& found = m_input.report("liquid.loop-comma", Severity::Error, comma.range,
        HOOKBENCH_TEXT("The last round of this loop leaves a comma before the closing bracket."),
        HOOKBENCH_TEXT("Print the comma unless forloop.last."));
    found.fixes.push_back(
        bodyFix(HOOKBENCH_TEXT("Put the comma under forloop.last"), {{comma.range, commaUnlessLast}}));
}

void LoopCommaCheck::reportBegin(const TemplatePart& comma)
{
    Diagnostic& found = m_input.report("liquid.loop-comma", Severity::Error, comma.range,
        HOOKBENCH_TEXT("The first round of this loop puts a comma right behind the opening bracket."),
        HOOKBENCH_TEXT("Print the comma unless forloop.first."));
    found.fixes.push_back(
        bodyFix(HOOKBENCH_TEXT("Put the comma under forloop.first"), {{comma.range, commaUnlessFirst}}));
}

void LoopCommaCheck::reportNone(const TemplatePart& loop, const TemplatePart& lastValue)
{
    Diagnostic& found = m_input.report("liquid.loop-without-comma", Severity::Error, loop.branches.front().tag,
        HOOKBENCH_TEXT("From the second round on a comma is missing between what this loop prints."),
        HOOKBENCH_TEXT("Print a comma behind each value unless forloop.last."));
    const std::size_t end = lastValue.range.end;
    found.fixes.push_back(bodyFix(HOOKBENCH_TEXT("Add the comma"), {{{end, end}, commaUnlessLast}}));
}

} // namespace

void checkLoopCommas(const RuleInput& input)
{
    if (input.tree != nullptr)
        LoopCommaCheck(input).visit(input.tree->parts, false);
}

} // namespace hookbench
