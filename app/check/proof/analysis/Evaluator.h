// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/proof/analysis/Domain.h"
#include "check/proof/analysis/Environment.h"
#include "text/ByteRange.h"

#include <optional>
#include <string>
#include <vector>

namespace hookbench::proof {

class FilterModel;

/// Something that may end a render, or in Shopify's Liquid be printed.
struct PossibleError {
    const liquid::RenderError* error = nullptr;
    ByteRange place; ///< bytes of the template
    bool isCertain = false; ///< nothing else can happen
    Language argument = 0; ///< what it names in its words; none: nothing worth mentioning
};

/// What is known of a loop in the rounds that are looked at.
struct LoopFacts {
    Interval index; ///< from 1
    Interval length;
    Interval rindex;
    std::uint16_t first = booleanKinds; ///< which of the two it may be
    std::uint16_t last = booleanKinds;
    bool countsRounds = false; ///< index equals length in the last round and is less before
    bool isTable = false;
    PathIndex collection = noIndex;
    LoopIndex parent = noIndex;
};

/// What expressions may be, and what is known where a condition is met or not.
class Evaluator : public Defaults {
public:
    explicit Evaluator(Domain& domain);
    ~Evaluator() override;

    AbstractValue evaluate(liquid::ExpressionIndex index, const Environment& environment);

    struct Split {
        std::vector<Environment> yes;
        std::vector<Environment> no;
    };
    Split split(liquid::ExpressionIndex condition, const Environment& environment);
    /// By whether two expressions are equal.
    Split splitEqual(liquid::ExpressionIndex left, liquid::ExpressionIndex right, const Environment& environment);

    AbstractValue ofPath(const Environment& environment, PathIndex path) override;
    AbstractValue ofUnset(std::uint32_t slot) override;

    /// All that may have gone wrong since the last call.
    std::vector<PossibleError> takeErrors();
    void fail(const liquid::RenderError& error, ByteRange place, bool isCertain, Language argument = 0);
    /// While one lives, errors are not noted: for evaluating again what has been evaluated.
    class Mute {
    public:
        explicit Mute(Evaluator& evaluator)
            : m_evaluator(evaluator)
        {
            ++m_evaluator.m_mutes;
        }
        ~Mute() { --m_evaluator.m_mutes; }
        Mute(const Mute&) = delete;
        Mute& operator=(const Mute&) = delete;

    private:
        Evaluator& m_evaluator;
    };

    LoopFacts& loop(LoopIndex index);
    Domain& domain() { return m_domain; }

    /// Conditions are told apart by how they are written.
    FactIndex factOf(liquid::ExpressionIndex condition);
    std::size_t lastUseOf(FactIndex fact) const { return m_factUses[fact]; }
    void noteUse(liquid::ExpressionIndex condition, std::size_t place);
    /// Of facts whose text names the variable.
    void dropFactsOf(Environment& environment, std::string_view name) const;

    AbstractValue element(
        const AbstractValue& value, const AbstractValue& index, const Environment& environment, ByteRange at);

private:
    friend class ConditionSplitter;
    friend class Refiner;

    AbstractValue evaluatePath(const liquid::Expression& expression, const Environment& environment);
    AbstractValue evaluateOperator(liquid::ExpressionIndex index, const Environment& environment);
    AbstractValue variable(const liquid::Name& name, const Environment& environment);
    AbstractValue step(
        const AbstractValue& value, const liquid::Step& step, const Environment& environment, ByteRange at);
    AbstractValue derived(const AbstractValue& around, const DataPlace& place, const Environment& environment);
    AbstractValue keyOf(const AbstractValue& value, std::string_view key, const Environment& environment);
    AbstractValue sizeOf(const AbstractValue& value, const Environment& environment);
    AbstractValue endOf(const AbstractValue& value, bool isFirst, const Environment& environment);
    AbstractValue loopProperty(LoopIndex loop, std::string_view key);
    AbstractValue rangeOf(const liquid::Expression& expression, const Environment& environment);

    Domain& m_domain;
    std::unique_ptr<FilterModel> m_filters;
    std::vector<PathIndex> m_slotRoots; ///< what data a variable of that slot hides, where it hides some
    std::vector<PossibleError> m_errors;
    std::vector<LoopFacts> m_loops;
    std::map<std::string, FactIndex> m_facts;
    std::vector<std::string> m_factTexts;
    std::vector<std::size_t> m_factUses;
    int m_mutes = 0;
};

} // namespace hookbench::proof
