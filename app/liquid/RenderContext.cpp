// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/RenderContext.h"

#include "liquid/LaxPatterns.h"
#include <algorithm>

namespace hookbench::liquid {

namespace {

/// A loop may fail in each of its rounds; nobody reads more than this.
constexpr std::size_t mostCarriedDiagnostics = 100;

} // namespace

void RenderContext::begin(const Program::Impl& program, const Value& root, const RenderOptions& options)
{
    m_program = &program;
    m_dialect = program.dialect;
    m_options = &options;
    m_root = root;
    m_output.reset(options.limits.outputBytes);
    m_scratch.reset(options.limits.memoryBytes);
    m_arena.clear();
    m_arena.setLimit(options.limits.memoryBytes);
    m_names = program.names;
    std::size_t slotCount = program.slotCount;
    if (program.linksNames) {
        m_links.clear();
        m_names = m_links.of(program);
        slotCount = m_links.slotCount();
    }
    m_scope.reset(slotCount, m_dialect->values.nilLoopVariableFallsThrough);
    m_partialName = {};
    m_isolatedCount = 0;
    m_tagDepth = 0;
    m_postponed.clear();
    m_cycles.clear();
    m_seen.clear();
    m_seenSets.clear();
    m_lastSeenSet = 0;
    m_openIfchanged = 0;
    m_place = OutputPlace::Block;
    m_steps = 0;
    m_mostSteps = options.limits.steps;
    forgive();
    m_carriedDiagnostics.clear();
    m_origins.clear();
    m_recordsOrigins = options.recordOrigins || options.recordChains;
    m_chains.begin(options.recordChains);
    m_enclosing = {};
}

inline Signal RenderContext::renderOne(NodeIndex index, OutputPlace place)
{
    const Node& current = m_program->nodes[index];
    const std::size_t begin = m_output.size();
    Signal signal = Signal::None;
    countSteps(1);
    if (current.kind == NodeKind::Text)
        m_output.append({m_program->source.data() + current.begin, current.end - current.begin});
    else if (current.kind == NodeKind::Output)
        signal = renderOutput(current, place);
    else if (current.kind == NodeKind::Tag)
        signal = renderTag(index, place);
    if ((hasFailed() || m_output.isOverLimit() || m_recordsOrigins) && !finishNode(current, begin))
        return Signal::Stop;
    return signal;
}

Signal RenderContext::renderNodes(NodeIndex first, NodeIndex end, OutputPlace place)
{
    if (!m_postponed.empty())
        return renderPostponed(first, end, place);
    for (NodeIndex index = first; index < end; index = m_program->nodes[index].next) {
        const Signal signal = renderOne(index, place);
        if (signal != Signal::None)
            return signal;
    }
    return Signal::None;
}

/// The nodes where a signal is postponed: Ruby looks for one only behind a tag or an output.
Signal RenderContext::renderPostponed(NodeIndex first, NodeIndex end, OutputPlace place)
{
    for (NodeIndex index = first; index < end; index = m_program->nodes[index].next) {
        const Signal signal = renderOne(index, place);
        if (signal != Signal::None)
            return signal;
        if (m_program->nodes[index].kind != NodeKind::Text)
            return m_postponed.empty() ? renderNodes(m_program->nodes[index].next, end, place) : takeSignal();
    }
    return takeSignal();
}

Signal RenderContext::takeSignal()
{
    if (m_postponed.empty())
        return Signal::None;
    const Signal signal = m_postponed.back();
    m_postponed.pop_back();
    return signal;
}

/// What a node leaves to do in the less usual cases. Returns whether rendering goes on.
bool RenderContext::finishNode(const Node& rendered, std::size_t begin)
{
    if (m_output.isOverLimit())
        fail(errors::outputLimit, {std::to_string(m_options->limits.outputBytes)});
    if (hasFailed() && !recover(rendered))
        return false;
    if (m_recordsOrigins)
        record(rendered, begin);
    return true;
}

Signal RenderContext::renderOutput(const Node& current, OutputPlace place)
{
    setPlace(current.begin, current.end);
    const Arena::Mark mark = m_arena.mark();
    const Signal signal = printExpression(m_program->expressions[current.expression], place);
    m_arena.release(mark);
    return signal;
}

Signal RenderContext::printExpression(const Expression& expression, OutputPlace place)
{
    if (expression.kind != ExpressionKind::Filtered) {
        const Value value = evaluate(expression);
        return hasFailed() ? Signal::None : print(value, place);
    }
    const std::size_t begin = m_output.size();
    const Value value = evaluateFiltered(expression, m_output);
    if (hasFailed()) {
        m_output.truncate(begin);
        return Signal::None;
    }
    return m_output.size() > begin ? Signal::None : print(value, place);
}

Signal RenderContext::print(const Value& value, OutputPlace place)
{
    if (value.isString()) {
        m_output.append(value.text());
        return Signal::None;
    }
    if (value.isMarker())
        return value.is(ValueType::Break) ? Signal::Break : Signal::Continue;
    m_dialect->values.appendOutput(m_output, value, place);
    return Signal::None;
}

Signal RenderContext::renderTag(NodeIndex index, OutputPlace place)
{
    const Node& current = node(index);
    const ByteRange enclosing = m_enclosing;
    m_enclosing = {current.begin, current.end};
    m_place = place;
    setPlace(current.begin, current.end);
    ++m_tagDepth;
    const Signal signal = m_dialect->tags[current.tag].render(*this, index);
    --m_tagDepth;
    m_enclosing = enclosing;
    return signal;
}

Signal RenderContext::renderBlock(NodeIndex first, NodeIndex end)
{
    const std::size_t begin = m_output.size();
    const Signal signal = renderNodes(first, end, OutputPlace::Block);
    if (signal != Signal::None && signal != Signal::Stop && m_dialect->errors.signalDropsBlock)
        truncateOutput(begin);
    return signal;
}

void RenderContext::truncateOutput(std::size_t size)
{
    m_output.truncate(size);
    while (!m_origins.empty() && m_origins.back().output.begin >= size)
        m_origins.pop_back();
    if (!m_origins.empty() && m_origins.back().output.end > size)
        m_origins.back().output.end = size;
    m_chains.truncate(size);
}

void RenderContext::closeFrame()
{
    const std::uint32_t frame = m_scope.frame();
    if (!m_cycles.empty())
        std::erase_if(m_cycles, [frame](const Cycle& cycle) { return cycle.frame == frame; });
    if (!m_seenSets.empty() && m_seenSets.back().frame == frame)
        endSeenSet();
    m_scope.closeFrame();
}

void RenderContext::beginSeenSet()
{
    const std::uint32_t frame = m_scope.frame();
    if (!m_seenSets.empty() && m_seenSets.back().frame == frame)
        endSeenSet();
    m_seenSets.push_back({++m_lastSeenSet, frame});
}

void RenderContext::endSeenSet()
{
    const std::uint32_t set = m_seenSets.back().id;
    m_seenSets.pop_back();
    if (m_openIfchanged == 0)
        std::erase_if(m_seen, [set](const Seen& seen) { return seen.set == set; });
}

std::string_view RenderContext::textOfOther(const Value& value)
{
    const std::size_t begin = m_scratch.size();
    m_dialect->values.appendText(m_scratch, value);
    return finishText(begin);
}

std::string_view RenderContext::finishText(std::size_t begin)
{
    if (m_scratch.isOverLimit())
        fail(errors::memoryLimit, {std::to_string(m_options->limits.memoryBytes)});
    const std::string_view text = keep(m_scratch.viewFrom(begin));
    m_scratch.truncate(begin);
    return text;
}

std::string_view RenderContext::keep(std::string_view text)
{
    return wantsMemory(text.size()) ? m_arena.copy(text) : std::string_view();
}

bool RenderContext::wantsMemory(std::size_t bytes)
{
    if (m_arena.wants(bytes))
        return true;
    fail(errors::memoryLimit, {std::to_string(m_options->limits.memoryBytes)});
    return false;
}

Value RenderContext::mapOf(std::span<const MapEntry> entries)
{
    const std::size_t indexSize = Map::indexSizeFor(entries.size());
    if (!wantsMemory(sizeof(Map) + indexSize * sizeof(std::uint32_t)))
        return {};
    auto* const index = m_arena.allocate<std::uint32_t>(indexSize);
    return Value::map(*new (m_arena.allocate<Map>(1)) Map(entries.data(), entries.size(), index, indexSize));
}

void RenderContext::fail(const RenderError& error, std::initializer_list<std::string_view> arguments)
{
    if (m_error != nullptr && !(error.isFatal && !m_error->isFatal))
        return;
    m_error = &error;
    m_errorArgumentCount = 0;
    for (const std::string_view argument : arguments)
        m_errorArguments[m_errorArgumentCount++] = argument;
}

std::vector<std::string> RenderContext::errorArguments() const
{
    return {m_errorArguments.begin(), m_errorArguments.begin() + static_cast<std::ptrdiff_t>(m_errorArgumentCount)};
}

void RenderContext::failSteps()
{
    fail(errors::stepLimit, {std::to_string(m_options->limits.steps)});
}

void RenderContext::forgive()
{
    m_error = nullptr;
    m_errorArgumentCount = 0;
}

/// Whether rendering goes on after this node, with the error printed in its place.
bool RenderContext::recover(const Node& failed)
{
    if (isStopped() || !m_dialect->errors.printsInline)
        return false;
    if (m_carriedDiagnostics.size() < mostCarriedDiagnostics)
        m_carriedDiagnostics.push_back(diagnostic());
    if (!failed.isBlank)
        m_output.append(inlineMessage(failed));
    const bool isStopping = isStopped(); // printing it may have reached a limit
    if (!isStopping)
        forgive();
    return !isStopping;
}

namespace {

/// Ruby counts the lines of a tag from what stands behind its name.
std::size_t countedBegin(std::string_view source, const Node& node)
{
    std::size_t at = node.begin;
    if (node.kind != NodeKind::Tag || !source.substr(at).starts_with("{%"))
        return at;
    at = lax::skipSpace(source, at + (source.substr(at + 2).starts_with('-') ? 3 : 2));
    at = source.substr(at).starts_with('#') ? at + 1 : lax::skipWord(source, at);
    return lax::skipSpace(source, at);
}

} // namespace

/// Liquid error (partial line 2): what happened
std::string RenderContext::inlineMessage(const Node& failed)
{
    const bool isBroken = m_error == &errors::brokenPartial;
    const std::string partial = isBroken ? m_errorArguments[1] : std::string(m_partialName);
    const std::string line = isBroken
        ? m_errorArguments[2]
        : std::to_string(lineAt(m_program->source, countedBegin(m_program->source, failed)));
    return std::string(m_error->inlineKind) + " (" + partial + (partial.empty() ? "" : " ") + "line " + line
        + "): " + fillArguments(m_error->inlineText, errorArguments());
}

Diagnostic RenderContext::diagnostic()
{
    Diagnostic diagnostic;
    diagnostic.code = m_error->code;
    diagnostic.severity = m_error == &errors::aborted ? Severity::Information : Severity::Error;
    diagnostic.messageText = m_error->message;
    diagnostic.hintText = m_error->hint;
    diagnostic.arguments = errorArguments();
    diagnostic.place.range = m_errorRange;
    if (!m_partialName.empty()) {
        constexpr std::size_t mostArguments = 9;
        diagnostic.hintText = HOOKBENCH_TEXT("This happens in line %9 of the partial %8.");
        diagnostic.arguments.resize(mostArguments);
        diagnostic.arguments[mostArguments - 2] = m_partialName;
        diagnostic.arguments[mostArguments - 1] = std::to_string(lineAt(m_program->source, m_errorRange.begin));
        diagnostic.place.range = m_partialTag;
    }
    return diagnostic;
}

/// Notes where the output since `begin` came from.
void RenderContext::record(const Node& current, std::size_t begin)
{
    const ByteRange source{current.begin, current.end};
    addOrigin(begin, source, current.kind != NodeKind::Text);
    const bool prints = current.kind == NodeKind::Output
        || (current.kind == NodeKind::Tag && m_dialect->tags[current.tag].detail == TagDetail::Output);
    if (m_chains.isOn() && prints)
        m_chains.add({{begin, m_output.size()}, source, stepsOf(current.expression)});
}

void RenderContext::addOrigin(std::size_t begin, ByteRange source, bool isFilledIn)
{
    const std::size_t covered = m_origins.empty() ? 0 : m_origins.back().output.end;
    if (covered < begin)
        pushOrigin({covered, begin}, m_enclosing, true);
    const std::size_t from = std::max(covered, begin);
    if (from < m_output.size())
        pushOrigin({from, m_output.size()}, source, isFilledIn);
}

void RenderContext::pushOrigin(ByteRange output, ByteRange source, bool isFilledIn)
{
    if (!m_origins.empty() && m_origins.back().source == source && m_origins.back().output.end == output.begin) {
        m_origins.back().output.end = output.end;
        return;
    }
    m_origins.push_back({output, source, isFilledIn});
}

} // namespace hookbench::liquid
