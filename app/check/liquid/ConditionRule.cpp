// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions that are the same for every customer, given the rules of the dialect.
#include "check/liquid/FieldPaths.h"
#include "check/liquid/RuleInput.h"

#include <optional>

namespace hookbench {

namespace {

using liquid::Comparison;
using liquid::Expression;
using liquid::ExpressionIndex;
using liquid::ExpressionKind;
using liquid::Value;
using liquid::ValueType;

bool isOrdering(Comparison comparison)
{
    return comparison != Comparison::Equal && comparison != Comparison::NotEqual && comparison != Comparison::Unknown;
}

/// A text that is a number as it would be written in a template.
bool isNumberText(std::string_view text)
{
    std::size_t i = text.starts_with('-') ? 1 : 0;
    const std::size_t first = i;
    bool hasPoint = false;
    for (; i < text.size(); ++i) {
        const bool isPoint = text[i] == '.' && !hasPoint && i > first && i + 1 < text.size();
        hasPoint = hasPoint || isPoint;
        if (!isPoint && (text[i] < '0' || text[i] > '9'))
            return false;
    }
    return first < text.size() && text.size() < 19;
}

class ConditionCheck {
public:
    ConditionCheck(const RuleInput& input, const FieldPaths& paths)
        : m_input(input)
        , m_view(input.view)
        , m_paths(paths)
    {
    }

    /// Each operand of and/or by itself.
    void run(ExpressionIndex index, bool isWhole)
    {
        const Expression& expression = m_view.expression(index);
        if (expression.kind == ExpressionKind::And || expression.kind == ExpressionKind::Or) {
            run(expression.first, false);
            run(expression.second, false);
            return;
        }
        if (expression.kind == ExpressionKind::Compare && !m_view.isClevertap() && mixesKinds(expression)) {
            reportMixed(expression);
            return;
        }
        if (const std::optional<bool> value = valueOf(expression))
            report(expression, *value, isWhole);
        else if (expression.kind == ExpressionKind::Compare && m_view.isClevertap())
            checkText(expression);
    }

private:
    std::optional<bool> valueOf(const Expression& expression) const;
    std::optional<bool> valueOfComparison(const Expression& expression) const;
    bool mixesKinds(const Expression& expression) const;
    void reportMixed(const Expression& expression);
    void checkText(const Expression& expression);
    void report(const Expression& expression, bool isTrue, bool isWhole);
    void addFixes(Diagnostic& found, const Expression& expression, bool isWhole) const;

    const RuleInput& m_input;
    const TemplateView& m_view;
    const FieldPaths& m_paths;
};

std::optional<bool> ConditionCheck::valueOf(const Expression& expression) const
{
    if (const Value* literal = m_view.literal(expression))
        return literal->isTruthy();
    return expression.kind == ExpressionKind::Compare ? valueOfComparison(expression) : std::nullopt;
}

std::optional<bool> ConditionCheck::valueOfComparison(const Expression& expression) const
{
    const Value* left = m_view.literal(expression.first);
    const Value* right = m_view.literal(expression.second);
    const bool isOrder = isOrdering(expression.operation);
    if (m_view.isClevertap()) {
        // Only numbers are ordered; everything else is neither less nor greater.
        if (isOrder && ((left != nullptr && !left->isNumber()) || (right != nullptr && !right->isNumber())))
            return false;
        const auto isBlank = [](const Value* value) { return value != nullptr && value->is(ValueType::Blank); };
        if (!isOrder && (isBlank(left) || isBlank(right)))
            return expression.operation == Comparison::NotEqual;
    }
    if (left == nullptr || right == nullptr || isOrder || expression.operation == Comparison::Unknown)
        return std::nullopt;
    const bool isPlain = (left->isString() || left->isNumber() || left->is(ValueType::Boolean) || left->isNil())
        && (right->isString() || right->isNumber() || right->is(ValueType::Boolean) || right->isNil());
    if (!isPlain || !m_view.dialect().values.equals)
        return std::nullopt;
    return m_view.dialect().values.equals(*left, *right) == (expression.operation == Comparison::Equal);
}

/// In Shopify's Liquid ordering a text and a number is an error.
bool ConditionCheck::mixesKinds(const Expression& expression) const
{
    const Value* left = m_view.literal(expression.first);
    const Value* right = m_view.literal(expression.second);
    return isOrdering(expression.operation) && left != nullptr && right != nullptr
        && left->isString() != right->isString() && left->isNumber() != right->isNumber();
}

void ConditionCheck::reportMixed(const Expression& expression)
{
    m_input.report("liquid.mixed-comparison", Severity::Error, TemplateView::range(expression),
        HOOKBENCH_TEXT("A text and a number cannot be put in order: %1 is an error."),
        HOOKBENCH_TEXT("Write both as numbers or both as texts."), {std::string(m_view.text(expression))});
}

/// A field that is text in the samples, compared as if it were a number.
void ConditionCheck::checkText(const Expression& expression)
{
    for (const ExpressionIndex side : {expression.first, expression.second}) {
        const Value* other = m_view.literal(side == expression.first ? expression.second : expression.first);
        const bool isNumeric = isOrdering(expression.operation) || (other != nullptr && other->isNumber());
        const liquid::DataPath* path = m_paths.of(m_view.expression(side));
        const auto steps = m_view.steps(m_view.expression(side));
        if (!isNumeric || path == nullptr || (!steps.empty() && steps.back().kind == liquid::StepKind::Size))
            continue;
        const FieldSummary field = m_input.fields.summary(path->steps);
        if (!field.hasText || field.hasNumber)
            continue;
        m_input.report("liquid.text-comparison", Severity::Warning, TemplateView::range(expression),
            HOOKBENCH_TEXT("%1 is text in the samples: compared with a number it is neither equal, less nor greater."),
            HOOKBENCH_TEXT("Assign it with plus: 0 before, which fails for a text that is no number."), {path->text()});
        return;
    }
}

void ConditionCheck::report(const Expression& expression, bool isTrue, bool isWhole)
{
    const bool isOrder = expression.kind == ExpressionKind::Compare && isOrdering(expression.operation);
    const char* hint =
        HOOKBENCH_TEXT("It does not depend on the customer. Compare a field, or leave the condition out.");
    if (isOrder && m_view.isClevertap())
        hint =
            HOOKBENCH_TEXT("In this dialect < and > put numbers in order, nothing else: write numbers without quotes, "
                           "and turn a text into a number with plus: 0 before.");
    else if (expression.kind == ExpressionKind::Compare && m_view.text(expression).find("blank") != std::string::npos)
        hint = HOOKBENCH_TEXT("Nothing equals blank in this dialect: compare with nil and with \"\".");
    Diagnostic& found = m_input.report(isTrue ? "liquid.always-true" : "liquid.never-true", Severity::Warning,
        TemplateView::range(expression),
        isTrue ? HOOKBENCH_TEXT("%1 is always true.") : HOOKBENCH_TEXT("%1 is never true."), hint,
        {std::string(m_view.text(expression))});
    if (expression.kind == ExpressionKind::Compare)
        addFixes(found, expression, isWhole);
}

void ConditionCheck::addFixes(Diagnostic& found, const Expression& expression, bool isWhole) const
{
    const Value* left = m_view.literal(expression.first);
    const Value* right = m_view.literal(expression.second);
    if ((left == nullptr) == (right == nullptr))
        return;
    const Value& literal = left != nullptr ? *left : *right;
    const Expression& written = m_view.expression(left != nullptr ? expression.first : expression.second);
    const Expression& other = m_view.expression(left != nullptr ? expression.second : expression.first);
    if (isOrdering(expression.operation) && literal.isString() && isNumberText(literal.text())) {
        found.fixes.push_back(bodyFix(HOOKBENCH_TEXT("Write the number without quotes"),
            {{TemplateView::range(written), std::string(literal.text())}}));
    } else if (literal.is(ValueType::Blank) && isWhole && other.kind == ExpressionKind::Path) {
        const std::string name(m_view.text(other));
        const bool isEqual = expression.operation == Comparison::Equal;
        const std::string text =
            isEqual ? name + " == nil or " + name + " == \"\"" : name + " != nil and " + name + " != \"\"";
        found.fixes.push_back(
            bodyFix(HOOKBENCH_TEXT("Compare with nil and with \"\""), {{TemplateView::range(expression), text}}));
    }
}

} // namespace

void checkConditions(const RuleInput& input)
{
    const TemplateView& view = input.view;
    const FieldPaths paths(view);
    for (liquid::NodeIndex i = 0; i < view.nodes().size(); ++i) {
        const liquid::Node& branch = view.node(i);
        if (branch.kind != liquid::NodeKind::Branch || branch.expression == liquid::noIndex
            || view.parent(i) == liquid::noIndex)
            continue;
        const std::string_view tag = view.tagName(view.parent(i));
        if (tag == "if" || tag == "unless")
            ConditionCheck(input, paths).run(branch.expression, true);
    }
}

} // namespace hookbench
