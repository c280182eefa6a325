// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/proof/analysis/FilterModel.h"

#include "check/proof/analysis/Evaluator.h"

#include <cmath>

namespace hookbench::proof {

namespace {

using liquid::Value;

constexpr std::size_t mostInputs = 8;

} // namespace

FilterModel::FilterModel(Domain& domain, Evaluator& evaluator)
    : m_domain(domain)
    , m_evaluator(evaluator)
    , m_languages(domain.languages())
    , m_edits(domain.edits())
{
}

const std::map<std::string_view, FilterModel::Method>& FilterModel::methods()
{
    using F = FilterModel;
    static const std::map<std::string_view, Method> table = {{"abs", &F::abs}, {"append", &F::append},
        {"at_least", &F::atLeast}, {"at_most", &F::atMost}, {"base64_decode", &F::base64Decode},
        {"base64_encode", &F::base64Encode}, {"base64_url_safe_decode", &F::base64Decode},
        {"base64_url_safe_encode", &F::base64Encode}, {"capitalize", &F::capitalize}, {"ceil", &F::ceil},
        {"compact", &F::sameElements}, {"concat", &F::concat}, {"date", &F::date}, {"date_tz", &F::dateInZone},
        {"default", &F::defaultTo}, {"divided_by", &F::dividedBy}, {"downcase", &F::downcase}, {"escape", &F::escape},
        {"escape_once", &F::escapeOnce}, {"find", &F::find}, {"find_index", &F::findIndex}, {"first", &F::first},
        {"floor", &F::floor}, {"h", &F::escape}, {"has", &F::has}, {"join", &F::join}, {"last", &F::last},
        {"lstrip", &F::lstrip}, {"map", &F::map}, {"minus", &F::minus}, {"modulo", &F::modulo},
        {"newline_to_br", &F::newlineToBr}, {"plus", &F::plus}, {"prepend", &F::prepend}, {"reject", &F::select},
        {"remove", &F::remove}, {"remove_first", &F::removeFirst}, {"remove_last", &F::removeLast},
        {"replace", &F::replace}, {"replace_first", &F::replaceFirst}, {"replace_last", &F::replaceLast},
        {"reverse", &F::sameElements}, {"round", &F::round}, {"rstrip", &F::rstrip}, {"size", &F::size},
        {"slice", &F::slice}, {"sort", &F::sort}, {"sort_natural", &F::sortNatural}, {"split", &F::split},
        {"squish", &F::squish}, {"strip", &F::strip}, {"strip_html", &F::stripHtml},
        {"strip_newlines", &F::stripNewlines}, {"sum", &F::sum}, {"times", &F::times}, {"truncate", &F::truncate},
        {"truncatewords", &F::truncatewords}, {"uniq", &F::sameElements}, {"upcase", &F::upcase},
        {"url_decode", &F::urlDecode}, {"url_encode", &F::urlEncode}, {"where", &F::select}};
    return table;
}

AbstractValue FilterModel::apply(
    const liquid::FilterCall& filter, const AbstractValue& input, const Environment& environment)
{
    if (filter.definition == nullptr)
        return input;
    Call call{filter, input, {}, filter.namedCount > 0};
    for (std::uint32_t i = 0; i < filter.argumentCount; ++i) {
        call.arguments.push_back(
            m_evaluator.evaluate(m_domain.program().arguments[filter.firstArgument + i], environment));
        if (call.arguments.back().isNone())
            return {};
    }
    // Named arguments count as one.
    for (std::uint16_t i = 1; i < filter.namedCount; ++i)
        call.arguments.pop_back();
    return checked(call);
}

AbstractValue FilterModel::checked(const Call& call)
{
    const liquid::FilterDefinition& filter = *call.call.definition;
    if (call.count() < filter.fewest || call.count() > filter.most) {
        fail(call, call.count() < filter.fewest ? liquid::errors::missingArgument : liquid::errors::wrongArgumentCount,
            true);
        return {};
    }
    if (auto result = appliedConcretely(call))
        return *result;
    const auto method = methods().find(filter.name);
    AbstractValue result = method == methods().end() ? anything(call) : (this->*method->second)(call);
    // What comes out is another value, even where it is the same.
    if (!(result == call.input))
        result.path = noIndex;
    return result;
}

/// All values, if they are so few and known. Their texts live as long as this.
std::optional<std::vector<Value>> FilterModel::concrete(const AbstractValue& value, std::size_t most)
{
    constexpr auto plainKinds = static_cast<std::uint16_t>(NilKind | booleanKinds | numberKinds | TextKind | ListKind);
    constexpr double exact = 1e15;
    std::vector<Value> values;
    if (!value.isOnly(plainKinds) || value.isNone())
        return std::nullopt;
    if (value.may(NilKind))
        values.emplace_back();
    for (const std::uint16_t kind : {TrueKind, FalseKind}) {
        if (value.may(kind))
            values.push_back(Value::boolean(kind == TrueKind));
    }
    if (value.may(IntegerKind)) {
        if (!value.integer.isSingle() || std::fabs(value.integer.low) > exact)
            return std::nullopt;
        values.push_back(Value::integer(static_cast<std::int64_t>(value.integer.low)));
    }
    if (value.may(DecimalKind)) {
        if (!value.decimal.isSingle() || value.mayBeNaN)
            return std::nullopt;
        values.push_back(Value::decimal(value.decimal.low));
    }
    if (value.may(TextKind)) {
        const auto texts = m_languages.all(value.text, most);
        if (!texts)
            return std::nullopt;
        for (const std::string& text : *texts)
            values.push_back(Value::string(m_texts.emplace_back(text)));
    }
    if (value.may(ListKind)) {
        if (!value.list || (value.list->items.empty() && value.list->most != 0))
            return std::nullopt;
        std::vector<Value>& items = m_lists.emplace_back();
        for (const AbstractValue& item : value.list->items) {
            const auto one = concrete(item, 1);
            if (!one || one->size() != 1)
                return std::nullopt;
            items.push_back(one->front());
        }
        values.push_back(Value::madeList(items.data(), items.size()));
    }
    return values.size() <= most ? std::optional(values) : std::nullopt;
}

std::optional<AbstractValue> FilterModel::appliedConcretely(const Call& call)
{
    const liquid::FilterDefinition& filter = *call.call.definition;
    const bool looksAtClock = filter.name == "date" || filter.name == "date_tz";
    m_texts.clear();
    m_lists.clear();
    if (looksAtClock || call.hasNamed)
        return std::nullopt;
    const auto inputs = concrete(call.input, mostInputs);
    std::vector<Value> arguments;
    for (std::size_t i = 0; inputs && i < call.count(); ++i) {
        const auto one = concrete(call.arguments[i], 1);
        if (!one || one->size() != 1)
            return std::nullopt;
        arguments.push_back(one->front());
    }
    if (!inputs)
        return std::nullopt;
    AbstractValue result;
    for (const Value& input : *inputs) {
        m_context.begin(m_domain.program(), {}, m_options);
        liquid::FilterCallContext context{m_context, filter, arguments, m_context.scratch()};
        const Value value = filter.apply(context, input);
        if (m_context.hasFailed())
            fail(call, *m_context.error(), inputs->size() == 1);
        else
            result = joined(m_languages, result, m_domain.literal(value));
    }
    return result;
}

AbstractValue FilterModel::anything(const Call&)
{
    AbstractValue value = m_domain.anyProperty();
    value.text = m_languages.anything();
    value.decimal = {};
    value.mayBeNaN = true;
    return value;
}

void FilterModel::fail(const Call& call, const liquid::RenderError& error, bool isCertain)
{
    const bool hasArgument = call.count() > 0 && &error == &liquid::errors::notSelectable;
    m_evaluator.fail(error, call.place(), isCertain, hasArgument ? text(call.arguments[0]) : 0);
}

std::optional<std::string> FilterModel::known(const AbstractValue& value)
{
    if (value.isNone())
        return std::nullopt;
    return m_languages.single(text(value));
}

std::optional<long long> FilterModel::knownInteger(const AbstractValue& value)
{
    constexpr double most = 1e9;
    if (value.isOnly(IntegerKind) && value.integer.isSingle() && std::fabs(value.integer.low) < most)
        return static_cast<long long>(value.integer.low);
    return std::nullopt;
}

AbstractValue FilterModel::withNil(const Call& call, Language language)
{
    AbstractValue result = textual(language);
    if (call.input.may(NilKind))
        result.kinds |= NilKind;
    return result;
}

} // namespace hookbench::proof
