// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/proof/analysis/ConditionSplitter.h"

#include "check/proof/analysis/Refiner.h"
#include "liquid/RenderErrors.h"

#include <algorithm>

namespace hookbench::proof {

namespace {

using liquid::Comparison;
using liquid::Expression;
using liquid::ExpressionIndex;
using liquid::ExpressionKind;

/// More ways through one condition are put together.
constexpr std::size_t mostWays = 8;

/// What b is to a where a is this to b.
Comparison turned(Comparison order)
{
    switch (order) {
    case Comparison::Less:
        return Comparison::Greater;
    case Comparison::LessOrEqual:
        return Comparison::GreaterOrEqual;
    case Comparison::Greater:
        return Comparison::Less;
    default:
        return Comparison::LessOrEqual;
    }
}

} // namespace

Evaluator::Split Evaluator::split(ExpressionIndex condition, const Environment& environment)
{
    return ConditionSplitter(*this).split(condition, environment);
}

Evaluator::Split Evaluator::splitEqual(ExpressionIndex left, ExpressionIndex right, const Environment& environment)
{
    return ConditionSplitter(*this).splitEqual(left, right, environment);
}

ConditionSplitter::Split ConditionSplitter::split(ExpressionIndex condition, const Environment& environment)
{
    const Expression& expression = m_domain.program().expressions[condition];
    switch (expression.kind) {
    case ExpressionKind::And:
        return splitAnd(expression, environment);
    case ExpressionKind::Or:
        return splitOr(expression, environment);
    case ExpressionKind::PerMode: // renders are not strict
        return split(expression.second, environment);
    case ExpressionKind::Compare:
    case ExpressionKind::Contains:
        return splitAtom(condition, environment);
    default:
        return splitTruth(condition, environment);
    }
}

void ConditionSplitter::append(std::vector<Environment>& to, std::vector<Environment> from)
{
    for (Environment& environment : from) {
        if (std::ranges::find(to, environment) != to.end())
            continue;
        if (to.size() < mostWays)
            to.push_back(std::move(environment));
        else
            to.back() = joined(m_domain.languages(), m_evaluator, to.back(), environment);
    }
}

ConditionSplitter::Split ConditionSplitter::splitAnd(const Expression& expression, const Environment& environment)
{
    Split first = split(expression.first, environment);
    Split result;
    result.no = std::move(first.no);
    for (const Environment& met : first.yes) {
        Split second = split(expression.second, met);
        append(result.yes, std::move(second.yes));
        append(result.no, std::move(second.no));
    }
    return result;
}

ConditionSplitter::Split ConditionSplitter::splitOr(const Expression& expression, const Environment& environment)
{
    Split first = split(expression.first, environment);
    Split result;
    result.yes = std::move(first.yes);
    for (const Environment& unmet : first.no) {
        Split second = split(expression.second, unmet);
        append(result.yes, std::move(second.yes));
        append(result.no, std::move(second.no));
    }
    return result;
}

/// A comparison that was made before turns out as it did then.
ConditionSplitter::Split ConditionSplitter::splitAtom(ExpressionIndex index, const Environment& environment)
{
    const Expression& expression = m_domain.program().expressions[index];
    Split result = expression.kind == ExpressionKind::Contains ? splitContains(expression, environment)
                                                               : splitCompare(expression, environment);
    const FactIndex fact = m_evaluator.factOf(index);
    const bool* known = environment.fact(fact);
    if (known != nullptr)
        (*known ? result.no : result.yes).clear();
    if (result.yes.empty() || result.no.empty())
        return result;
    for (Environment& met : result.yes)
        met.setFact(fact, true);
    for (Environment& unmet : result.no)
        unmet.setFact(fact, false);
    return result;
}

ConditionSplitter::Split ConditionSplitter::splitTruth(ExpressionIndex index, const Environment& environment)
{
    const Expression& expression = m_domain.program().expressions[index];
    const AbstractValue value = m_evaluator.evaluate(index, environment);
    const auto truthy = static_cast<std::uint16_t>(~(NilKind | FalseKind));
    Split result = refined(index, {restricted(value, truthy), restricted(value, NilKind | FalseKind), {}}, environment);
    // A variable that holds what a condition gave says as much as the condition.
    if (expression.kind != ExpressionKind::Path || expression.count != 0 || result.yes.empty() || result.no.empty())
        return result;
    const std::uint32_t slot = m_domain.program().names[expression.first].slot;
    const Environment::Variable* variable = slot == liquid::noIndex ? nullptr : environment.variable(slot);
    if (variable == nullptr || variable->origin == noIndex)
        return result;
    const ExpressionKind kind = m_domain.program().expressions[variable->origin].kind;
    if (kind == ExpressionKind::Path || kind == ExpressionKind::Filtered || kind == ExpressionKind::Literal)
        return result;
    Split through = split(variable->origin, environment);
    for (Environment& met : through.yes)
        met.variable(slot)->value = booleanValue(true);
    for (Environment& unmet : through.no)
        unmet.variable(slot)->value = booleanValue(false);
    return through;
}

ConditionSplitter::Split ConditionSplitter::refined(
    ExpressionIndex index, const Parts& parts, const Environment& environment)
{
    Split result;
    const auto add = [&](std::vector<Environment>& to, const AbstractValue& part) {
        if (part.isNone())
            return;
        Environment narrowed = environment;
        if (Refiner(m_evaluator, narrowed).expression(index, part))
            to.push_back(std::move(narrowed));
    };
    add(result.yes, parts.yes);
    add(result.no, parts.no);
    add(result.no, parts.noEither);
    return result;
}

ConditionSplitter::Split ConditionSplitter::splitEqual(
    ExpressionIndex left, ExpressionIndex right, const Environment& environment)
{
    const AbstractValue a = m_evaluator.evaluate(left, environment);
    const AbstractValue b = m_evaluator.evaluate(right, environment);
    if (a.isNone() || b.isNone())
        return {};
    if (isConstant(b))
        return refined(left, equalParts(a, b), environment);
    if (isConstant(a))
        return refined(right, equalParts(b, a), environment);
    Split result;
    result.no.push_back(environment);
    if (!mayBeEqual(a, b))
        return result;
    // Numbers of both kinds may be equal; otherwise the kinds are the same.
    const auto common = static_cast<std::uint16_t>(a.kinds & b.kinds);
    const auto numbers = static_cast<std::uint16_t>(a.may(numberKinds) && b.may(numberKinds) ? numberKinds : 0);
    const bool isPlain = !a.may(EmptyKind | BlankKind) && !b.may(EmptyKind | BlankKind);
    const auto kinds = static_cast<std::uint16_t>(common | numbers);
    AbstractValue narrowA = isPlain ? restricted(a, kinds) : a;
    AbstractValue narrowB = isPlain ? restricted(b, kinds) : b;
    if (isPlain && narrowA.may(TextKind) && narrowB.may(TextKind)) {
        narrowA.text = narrowB.text = m_domain.languages().intersect(a.text, b.text);
        if (m_domain.languages().isNone(narrowA.text)) {
            narrowA = restricted(narrowA, static_cast<std::uint16_t>(~TextKind));
            narrowB = restricted(narrowB, static_cast<std::uint16_t>(~TextKind));
        }
    }
    Environment met = environment;
    if (Refiner(m_evaluator, met).expression(left, narrowA) && Refiner(m_evaluator, met).expression(right, narrowB))
        result.yes.push_back(std::move(met));
    return result;
}

bool ConditionSplitter::mayBeEqual(const AbstractValue& a, const AbstractValue& b)
{
    if (a.may(EmptyKind | BlankKind) || b.may(EmptyKind | BlankKind) || (a.kinds & b.kinds & ~TextKind) != 0)
        return true;
    if (a.may(TextKind) && b.may(TextKind)
        && !m_domain.languages().isNone(m_domain.languages().intersect(a.text, b.text)))
        return true;
    return a.may(numberKinds) && b.may(numberKinds);
}

ConditionSplitter::Split ConditionSplitter::splitCompare(const Expression& expression, const Environment& environment)
{
    bool isHandled = false;
    Split loops = splitLoopCount(expression, environment, isHandled);
    if (isHandled)
        return loops;
    if (expression.operation == Comparison::Equal)
        return splitEqual(expression.first, expression.second, environment);
    if (expression.operation == Comparison::NotEqual) {
        Split equal = splitEqual(expression.first, expression.second, environment);
        return {std::move(equal.no), std::move(equal.yes)};
    }
    if (expression.operation == Comparison::Unknown) {
        m_evaluator.fail(liquid::errors::unknownOperator, {expression.begin, expression.end}, true);
        return {};
    }
    return splitOrdered(expression, environment);
}

/// The number of the round against the number of all: what `last` says, too.
ConditionSplitter::Split ConditionSplitter::splitLoopCount(
    const Expression& expression, const Environment& environment, bool& isHandled)
{
    const auto loopKey = [&](ExpressionIndex index, LoopIndex& loop) -> std::string_view {
        const Expression& path = m_domain.program().expressions[index];
        if (path.kind != ExpressionKind::Path || path.count != 1)
            return {};
        const std::uint32_t slot = m_domain.program().names[path.first].slot;
        const Environment::Variable* variable = slot == liquid::noIndex ? nullptr : environment.variable(slot);
        if (variable == nullptr || !variable->value.isOnly(LoopKind) || variable->value.loop == noIndex)
            return {};
        loop = variable->value.loop;
        return m_domain.program().steps[path.second].key;
    };
    LoopIndex loop = noIndex;
    LoopIndex other = noIndex;
    const std::string_view left = loopKey(expression.first, loop);
    const std::string_view right = loopKey(expression.second, other);
    const bool isLeftIndex = left == "index";
    const LoopIndex known = isLeftIndex ? loop : other;
    if ((!isLeftIndex && right != "index") || !m_evaluator.loop(known).countsRounds)
        return {};
    const std::string_view count = isLeftIndex ? right : left;
    const ExpressionIndex countSide = isLeftIndex ? expression.second : expression.first;
    bool isCount = count == "length" && loop == other;
    if (!isCount && count.empty() && m_evaluator.loop(known).collection != noIndex) {
        const AbstractValue size = m_evaluator.evaluate(countSide, environment);
        isCount = size.path != noIndex && m_domain.place(size.path).kind == DataPlace::Kind::Size
            && m_domain.place(size.path).parent == m_evaluator.loop(known).collection;
    }
    const LoopFacts& facts = m_evaluator.loop(known);
    const bool isDecided = facts.last == TrueKind || facts.last == FalseKind;
    if (!isCount || !isDecided)
        return {};
    isHandled = true;
    const bool isEqual = facts.last == TrueKind;
    bool isMet = isEqual;
    switch (expression.operation) {
    case Comparison::NotEqual:
        isMet = !isEqual;
        break;
    case Comparison::Less:
        isMet = isLeftIndex && !isEqual;
        break;
    case Comparison::LessOrEqual:
        isMet = isLeftIndex || isEqual;
        break;
    case Comparison::Greater:
        isMet = !isLeftIndex && !isEqual;
        break;
    case Comparison::GreaterOrEqual:
        isMet = !isLeftIndex || isEqual;
        break;
    default:
        break;
    }
    return isMet ? Split{{environment}, {}} : Split{{}, {environment}};
}

ConditionSplitter::Split ConditionSplitter::splitOrdered(const Expression& expression, const Environment& environment)
{
    const AbstractValue a = m_evaluator.evaluate(expression.first, environment);
    const AbstractValue b = m_evaluator.evaluate(expression.second, environment);
    if (a.isNone() || b.isNone())
        return {};
    if (m_domain.isRuby()) {
        const bool mayClash = (a.may(numberKinds) && b.may(TextKind)) || (a.may(TextKind) && b.may(numberKinds));
        const bool isClash =
            (a.isOnly(numberKinds) && b.isOnly(TextKind)) || (a.isOnly(TextKind) && b.isOnly(numberKinds));
        if (mayClash)
            m_evaluator.fail(liquid::errors::notComparable, {expression.begin, expression.end}, isClash);
        if (isClash)
            return {};
    }
    if (isConstant(b))
        return refined(expression.first, orderedParts(a, expression.operation, b), environment);
    if (isConstant(a)) {
        return refined(expression.second, orderedParts(b, turned(expression.operation), a), environment);
    }
    const bool mayBeMet =
        (a.may(numberKinds) && b.may(numberKinds)) || (m_domain.isRuby() && a.may(TextKind) && b.may(TextKind));
    Split result;
    result.no.push_back(environment);
    if (mayBeMet)
        result.yes.push_back(environment);
    return result;
}

ConditionSplitter::Split ConditionSplitter::splitContains(const Expression& expression, const Environment& environment)
{
    const AbstractValue whole = m_evaluator.evaluate(expression.first, environment);
    const AbstractValue part = m_evaluator.evaluate(expression.second, environment);
    if (whole.isNone() || part.isNone())
        return {};
    Languages& languages = m_domain.languages();
    const Language needle = m_domain.textOf(part);
    const auto text = languages.single(needle);
    const bool mayPartBeFound = !m_domain.isRuby() || !part.isOnly(NilKind | FalseKind);
    const bool isPartSearched = !m_domain.isRuby() || !part.may(NilKind | FalseKind);
    const auto searchable =
        static_cast<std::uint16_t>(TextKind | ListKind | (m_domain.isRuby() ? MapKind | RangeKind : 0));
    Parts parts;
    parts.yes = mayPartBeFound ? withLength(restricted(whole, searchable), 1, noIndex) : AbstractValue();
    parts.no = whole;
    if (whole.may(TextKind) && text && isPartSearched) {
        const Language holders = m_domain.edits().containing(*text);
        if (parts.yes.may(TextKind))
            parts.yes = met(languages, parts.yes, [&] {
                AbstractValue mask = parts.yes;
                mask.text = holders;
                return mask;
            }());
        const Language rest = languages.minus(whole.text, holders);
        parts.no.text = rest;
        if (languages.isNone(rest))
            parts.no = restricted(parts.no, static_cast<std::uint16_t>(~TextKind));
    }
    return refined(expression.first, parts, environment);
}

} // namespace hookbench::proof
