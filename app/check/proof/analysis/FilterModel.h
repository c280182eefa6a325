// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/proof/analysis/Domain.h"
#include "check/proof/analysis/Environment.h"
#include "liquid/RenderContext.h"
#include "text/ByteRange.h"

#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace hookbench::proof {

class Evaluator;

/// What filters of both dialects make of sets of values. Known values go through the filters themselves.
class FilterModel {
public:
    FilterModel(Domain& domain, Evaluator& evaluator);

    AbstractValue apply(const liquid::FilterCall& call, const AbstractValue& input, const Environment& environment);

private:
    struct Call {
        const liquid::FilterCall& call;
        const AbstractValue& input;
        std::vector<AbstractValue> arguments;
        bool hasNamed = false;

        std::size_t count() const { return arguments.size(); }
        ByteRange place() const { return {call.begin, call.end}; }
    };
    using Method = AbstractValue (FilterModel::*)(const Call&);
    static const std::map<std::string_view, Method>& methods();

    // FilterModel.cpp
    AbstractValue checked(const Call& call);
    std::optional<std::vector<liquid::Value>> concrete(const AbstractValue& value, std::size_t most);
    std::optional<AbstractValue> appliedConcretely(const Call& call);
    AbstractValue anything(const Call& call);
    AbstractValue unchanged(const Call& call) { return call.input; }
    void fail(const Call& call, const liquid::RenderError& error, bool isCertain);
    Language text(const AbstractValue& value) { return m_domain.textOf(value); }
    AbstractValue textual(Language language) { return textValue(language); }
    /// A literal argument's text, or what a value of one text only prints as.
    std::optional<std::string> known(const AbstractValue& value);
    std::optional<long long> knownInteger(const AbstractValue& value);
    /// Ruby's filters leave nil alone here and there.
    AbstractValue withNil(const Call& call, Language language);

    // TextFilters.cpp
    AbstractValue append(const Call& call);
    AbstractValue prepend(const Call& call);
    AbstractValue upcase(const Call& call);
    AbstractValue downcase(const Call& call);
    AbstractValue capitalize(const Call& call);
    AbstractValue strip(const Call& call);
    AbstractValue lstrip(const Call& call);
    AbstractValue rstrip(const Call& call);
    AbstractValue squish(const Call& call);
    AbstractValue stripNewlines(const Call& call);
    AbstractValue newlineToBr(const Call& call);
    AbstractValue stripped(const Call& call, bool left, bool right);
    SymbolMap caseMap(bool isUpper);

    // EncodingFilters.cpp
    SymbolMap entityMap();
    AbstractValue escape(const Call& call);
    AbstractValue escapeOnce(const Call& call);
    AbstractValue urlEncode(const Call& call);
    AbstractValue urlDecode(const Call& call);
    AbstractValue stripHtml(const Call& call);
    AbstractValue base64Encode(const Call& call);
    AbstractValue base64Decode(const Call& call);

    // DateFilters.cpp
    AbstractValue date(const Call& call);
    AbstractValue dateInZone(const Call& call);
    AbstractValue formattedDate(const Call& call);
    Language dateFormat(std::string_view format, bool isNow);
    Language directive(char letter, bool isNow);

    // CutFilters.cpp
    AbstractValue replace(const Call& call);
    AbstractValue replaceFirst(const Call& call);
    AbstractValue replaceLast(const Call& call);
    AbstractValue remove(const Call& call);
    AbstractValue removeFirst(const Call& call);
    AbstractValue removeLast(const Call& call);
    AbstractValue replaced(const Call& call, Edits::Which which, bool hasReplacement);
    Language rubyReplacement(const AbstractValue& value, std::string_view needle);
    AbstractValue slice(const Call& call);
    AbstractValue truncate(const Call& call);
    AbstractValue truncatewords(const Call& call);
    AbstractValue split(const Call& call);
    Language withHalves(Language language);
    void checkLength(const Call& call);

    // NumberFilters.cpp
    struct Operand {
        bool mayBeInteger = false;
        bool mayBeDecimal = false;
        Interval integer{1, 0};
        Interval decimal{1, 0};
        bool mayBeNaN = false;
        bool mayBeInfinite = false; ///< not just of any size
        bool mayFail = false;
        bool isNumber() const { return mayBeInteger || mayBeDecimal; }
        Interval all() const;
    };
    Operand operand(const AbstractValue& value, bool isInput);
    void addText(Operand& operand, Language text);
    AbstractValue calculated(const Call& call, char operation);
    AbstractValue plus(const Call& call) { return calculated(call, '+'); }
    AbstractValue minus(const Call& call) { return calculated(call, '-'); }
    AbstractValue times(const Call& call) { return calculated(call, '*'); }
    AbstractValue dividedBy(const Call& call) { return calculated(call, '/'); }
    AbstractValue modulo(const Call& call) { return calculated(call, '%'); }
    AbstractValue abs(const Call& call);
    AbstractValue ceil(const Call& call);
    AbstractValue floor(const Call& call);
    AbstractValue round(const Call& call);
    AbstractValue atLeast(const Call& call) { return bounded(call, true); }
    AbstractValue atMost(const Call& call) { return bounded(call, false); }
    AbstractValue bounded(const Call& call, bool isLeast);
    AbstractValue clipped(AbstractValue value, const Interval& a, const Interval& b, bool isLeast);
    AbstractValue roundedByRuby(const Call& call, std::optional<long long> places);
    void checkFinite(const Call& call, const Operand& number);
    AbstractValue wholeNumbers(const Call& call);
    AbstractValue made(const Operand& operand);
    AbstractValue combined(const Operand& a, const Operand& b, char operation);

    // ListFilters.cpp
    AbstractValue defaultTo(const Call& call);
    AbstractValue join(const Call& call);
    AbstractValue first(const Call& call);
    AbstractValue last(const Call& call);
    AbstractValue ending(const Call& call, bool isFirst);
    AbstractValue concat(const Call& call);
    AbstractValue map(const Call& call);
    AbstractValue sameElements(const Call& call);
    AbstractValue sort(const Call& call);
    AbstractValue sortNatural(const Call& call);
    void checkSelectable(const Call& call);
    AbstractValue select(const Call& call);
    AbstractValue has(const Call& call);
    AbstractValue find(const Call& call);
    AbstractValue findIndex(const Call& call);
    AbstractValue sum(const Call& call);
    AbstractValue size(const Call& call);
    /// The value as filters see it that go through lists: what they go through.
    AbstractValue elements(const AbstractValue& value);
    AbstractValue madeList(const AbstractValue& element, std::uint32_t least, std::uint32_t most);

    Domain& m_domain;
    Evaluator& m_evaluator;
    Languages& m_languages;
    Edits& m_edits;
    liquid::RenderContext m_context;
    liquid::RenderOptions m_options;
    std::deque<std::string> m_texts;
    std::deque<std::vector<liquid::Value>> m_lists;
};

} // namespace hookbench::proof
