// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/proof/analysis/Walker.h"

#include "liquid/RenderErrors.h"
#include "text/Diagnostic.h"
#include "text/LineIndex.h"

#include <algorithm>
#include <limits>

namespace hookbench::proof {

namespace {

using liquid::ExpressionIndex;
using liquid::Node;
using liquid::NodeIndex;

/// Ways that have come equally far in the JSON but know different things.
constexpr std::size_t mostAlike = 6;
constexpr std::size_t mostPlaces = 400;

} // namespace

Walker::States Walker::emitText(const States& states, std::string_view text, ByteRange place)
{
    if (m_sink == Sink::None || text.empty())
        return states;
    States after;
    if (m_sink == Sink::Text) {
        const Language language = m_domain.languages().text(text);
        for (State state : states) {
            state.output.text = m_domain.languages().concat(state.output.text, language);
            after.push_back(std::move(state));
        }
        return after;
    }
    for (State state : states) {
        std::size_t failedAt = 0;
        const auto next = m_machine.read(state.output.place, text, failedAt);
        if (next) {
            state.output.place = *next;
            after.push_back(std::move(state));
        } else {
            const std::size_t at = place.begin + failedAt;
            report({Trouble::Kind::BrokenJson, {at, at + 1}, nullptr, std::move(state.environment), liquid::noIndex,
                std::string(text.substr(failedAt, 1))});
        }
    }
    return after;
}

void Walker::emitValue(States& to, State state, Language text, ByteRange place, ExpressionIndex expression)
{
    if (m_sink == Sink::Json)
        return emitJson(to, state, text, place, expression);
    if (m_sink == Sink::Text)
        state.output.text = m_domain.languages().concat(state.output.text, text);
    to.push_back(std::move(state));
}

void Walker::emitJson(States& to, const State& state, Language text, ByteRange place, ExpressionIndex expression)
{
    const JsonOutcome& outcome = m_machine.read(state.output.place, text);
    if (outcome.isTooDeep && !outcome.mayFail)
        return giveUp(HOOKBENCH_TEXT("What this prints may be JSON of any depth."), place);
    if (outcome.mayFail)
        report({Trouble::Kind::BrokenJson, place, nullptr, state.environment, expression,
            m_domain.alphabet().textOf(outcome.failing)});
    const std::uint32_t stack = state.output.place.stack;
    for (const JsonPlace next : outcome.places) {
        // Where a text fails nothing can be proven any more: only plain ways are followed from there.
        if (outcome.mayFail && next.stack != stack)
            continue;
        State after = state;
        after.output.place = next;
        to.push_back(std::move(after));
    }
}

void Walker::handleErrors(NodeIndex index, const State& state, States& to)
{
    const Node& node = m_domain.program().nodes[index];
    for (const PossibleError& error : m_evaluator.takeErrors()) {
        report({Trouble::Kind::Error, error.place, error.error, state.environment, node.expression, {}});
        if (!m_domain.isRuby())
            continue;
        if (node.isBlank || m_sink == Sink::None) {
            to.push_back(state);
            continue;
        }
        emitValue(to, state, errorText(index, error), {node.begin, node.end}, liquid::noIndex);
    }
}

Language Walker::errorText(NodeIndex index, const PossibleError& possible)
{
    const liquid::RenderError& error = *possible.error;
    const Node& node = m_domain.program().nodes[index];
    const int line = LineIndex(m_domain.program().source).at(node.begin).line;
    Languages& languages = m_domain.languages();
    Language text = languages.text("Liquid error (line " + std::to_string(line) + "): ");
    const bool quotesData = &error == &liquid::errors::notSelectable || &error == &liquid::errors::invalidDateFormat
        || &error == &liquid::errors::unknownOperator;
    const Language argument = possible.argument != 0 ? possible.argument
        : quotesData                                 ? languages.plain()
                                                     : m_domain.pattern("[-+.0-9A-Za-z_ ()]*");
    const std::string_view words = error.inlineText;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool isMark = words[i] == '%' && i + 1 < words.size();
        text = languages.concat(text, isMark ? argument : languages.text(words.substr(i, 1)));
        i += isMark ? 1 : 0;
    }
    return text;
}

std::size_t Walker::positionAfter(NodeIndex index) const
{
    const auto& nodes = m_domain.program().nodes;
    const NodeIndex next = nodes[index].next;
    return next < nodes.size() ? nodes[next].begin : std::numeric_limits<std::size_t>::max();
}

Walker::States Walker::merged(States states, std::size_t position)
{
    States result;
    for (State& state : states) {
        if (m_frame == 0 || position != 0)
            m_liveness.prune(state.environment, position);
        mergeInto(result, std::move(state));
    }
    if (result.size() > mostPlaces)
        giveUp(HOOKBENCH_TEXT("There are too many ways through the body to look at all of them."), {});
    return result;
}

void Walker::mergeInto(States& states, State state)
{
    std::size_t alike = 0;
    State* last = nullptr;
    for (State& other : states) {
        if (other.output.place != state.output.place || other.marks != state.marks)
            continue;
        ++alike;
        last = &other;
        if (other.environment == state.environment) {
            other.output.text = m_domain.languages().unite(other.output.text, state.output.text);
            return;
        }
    }
    if (alike < mostAlike) {
        states.push_back(std::move(state));
        return;
    }
    last->environment = joined(m_domain.languages(), m_evaluator, last->environment, state.environment);
    last->output.text = m_domain.languages().unite(last->output.text, state.output.text);
}

} // namespace hookbench::proof
