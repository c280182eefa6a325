// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Arena.h"
#include "liquid/ChainRecorder.h"
#include "liquid/DialectTable.h"
#include "liquid/NameLinks.h"
#include "liquid/ProgramData.h"
#include "liquid/RenderErrors.h"
#include "liquid/Renderer.h"
#include "liquid/Scope.h"
#include "liquid/TextBuffer.h"

#include <array>
#include <deque>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>

namespace hookbench::liquid {

/// One render: the program, the data, and everything that changes on the way. Tags and filters of the dialects work
/// through it. Its buffers are kept from render to render.
class RenderContext {
public:
    void begin(const Program::Impl& program, const Value& root, const RenderOptions& options);

    const Program::Impl& program() const { return *m_program; }
    const Dialect& dialect() const { return *m_dialect; }
    const RenderOptions& options() const { return *m_options; }
    const Node& node(NodeIndex index) const { return m_program->nodes[index]; }
    /// A name of the program, with its slot in the scope.
    const Name& name(NameIndex name) const { return m_names[name]; }
    std::string_view nameText(NameIndex name) const { return m_names[name].text; }
    std::uint32_t slotOf(NameIndex name) const { return m_names[name].slot; }

    // Rendering. What is put out goes to output().
    TextBuffer& output() { return m_output; }
    Signal renderNode(NodeIndex index, OutputPlace place) { return renderNodes(index, node(index).next, place); }
    Signal renderNodes(NodeIndex first, NodeIndex end, OutputPlace place);
    /// The nodes between as a block of their own: where the dialect says so, break and continue drop what it has put
    /// out.
    Signal renderBlock(NodeIndex first, NodeIndex end);
    /// For a tag that goes on after a break or continue inside, as Ruby's `case` does: what it renders from now on ends
    /// early, until a loop takes the signal back. The tag has to end with takeSignal().
    void postpone(Signal signal) { m_postponed.push_back(signal); }
    /// The last one postponed, which counts as taken; None if there is none. What a loop ends with.
    Signal takeSignal();
    /// Takes back all but the first `size` bytes of output.
    void truncateOutput(std::size_t size);
    /// Prints a value; break and continue as captured values act again.
    Signal print(const Value& value, OutputPlace place);
    OutputPlace place() const { return m_place; }

    // Expressions.
    Value evaluate(ExpressionIndex index) { return evaluate(m_program->expressions[index]); }
    bool isTrue(ExpressionIndex index) { return evaluate(index).isTruthy(); }
    Value variable(const Name& name) const
    {
        const Value* found = findVariable(name);
        return found == nullptr ? Value() : *found;
    }
    Value variableNamed(std::string_view name) const;
    const Value& root() const { return m_root; }
    Scope& scope() { return m_scope; }
    /// Gives a variable its value for good; `from` is what made it, where that is an expression.
    void assign(NameIndex name, const Value& value, ExpressionIndex from = noIndex);
    Value step(const Value& value, const Step& step);

    // Values that live until the end of the render.
    Arena& arena() { return m_arena; }
    /// The text of a value as filters see it.
    std::string_view text(const Value& value) { return value.isString() ? value.text() : textOfOther(value); }
    /// A copy that lives until the end of the render; empty, with an error, if there is no memory left.
    std::string_view keep(std::string_view text);
    /// Room for values; nullptr, with an error, if there is no memory left.
    Value* allocateValues(std::size_t count)
    {
        return wantsMemory(count * sizeof(Value)) ? m_arena.allocate<Value>(count) : nullptr;
    }
    /// Room for the entries of a map, not initialised; nullptr, with an error, if there is no memory left.
    MapEntry* allocateEntries(std::size_t count)
    {
        return wantsMemory(count * sizeof(MapEntry)) ? m_arena.allocate<MapEntry>(count) : nullptr;
    }
    /// The map of entries that live until the end of the render; nil, with an error, if there is no memory left.
    Value mapOf(std::span<const MapEntry> entries);
    /// For building a list of unknown size; to be copied before anybody else asks for it.
    std::vector<Value>& emptyList()
    {
        m_list.clear();
        return m_list;
    }
    /// For building texts; take what was appended with finishText().
    TextBuffer& scratch() { return m_scratch; }
    std::string_view finishText(std::size_t begin);

    // Partials: see PartialRendering.cpp. Only for programs with linksNames.
    /// nullptr, with an error, if there is none of that name or it is not valid.
    const Program::Impl* findPartial(std::string_view name);
    /// Whether loops and partials are open up to the limit.
    bool isNestedTooDeeply() const;
    /// With the variables as they are.
    Signal renderPartial(const Program::Impl& partial, std::string_view name);
    /// From here on nothing is known of variables, data, counters and cycles outside. False, with an error, where
    /// partials nest too deeply.
    bool openIsolated();
    void closeIsolated();
    bool isIsolated() const { return m_isolatedCount > 0; }
    /// Of a name that may stand in no program. `name` has to live until the end of the render.
    std::uint32_t slotOfName(std::string_view name);

    // Errors.
    bool hasFailed() const { return m_error != nullptr; }
    bool isStopped() const { return m_error != nullptr && m_error->isFatal; }
    const RenderError* error() const { return m_error; }
    /// Only the first counts until it is forgiven. Takes a copy of the arguments, of which there may be so many:
    static constexpr std::size_t mostErrorArguments = 3;
    void fail(const RenderError& error, std::initializer_list<std::string_view> arguments = {});
    void forgive();
    /// Sets the place that errors are blamed on from now on.
    void setPlace(std::uint32_t begin, std::uint32_t end) { m_errorRange = {begin, end}; }
    /// Counts work that is not a node, such as the elements a filter goes through.
    void countSteps(std::size_t steps)
    {
        m_steps += steps;
        if (m_steps > m_mostSteps)
            failSteps();
    }
    /// The same for going through a text or list: what costs a multiple of a node counts as so many.
    void countWork(const Value& value)
    {
        constexpr std::size_t bytesPerStep = 256;
        constexpr std::size_t itemsPerStep = 16;
        if (value.isString())
            countSteps(value.text().size() / bytesPerStep);
        else if (value.isList())
            countSteps(value.items().size() / itemsPerStep);
    }
    Diagnostic diagnostic();
    /// Of errors that were printed and passed over, the first hundred. They are moved out.
    std::vector<Diagnostic> takeCarriedDiagnostics() { return std::move(m_carriedDiagnostics); }

    std::span<const Origin> origins() const { return m_origins; }
    const ChainRecorder& chains() const { return m_chains; }
    /// What evaluating this again goes through, step by step. Only where evaluate() has succeeded.
    std::vector<ChainStep> stepsOf(ExpressionIndex index);

    struct Cycle {
        std::string_view name;
        std::int64_t size = 0;
        std::int64_t index = 0;
        std::uint32_t frame = 0;
    };
    /// Groups of `cycle` that have begun.
    std::vector<Cycle>& cycles() { return m_cycles; }

    /// What `ifchanged` has shown in the loop that it stands in, or in one around it.
    struct Seen {
        std::string_view text;
        Signal signal = Signal::None;
        std::uint32_t set = 0; ///< where the dialect has several
    };
    std::vector<Seen>& seen() { return m_seen; }
    /// Begins a set in the innermost frame, in place of one that is there.
    void beginSeenSet();
    /// The set of the innermost frame that has one; 0 if there is none.
    std::uint32_t seenSet() const { return m_seenSets.empty() ? 0 : m_seenSets.back().id; }
    void endSeenSet();
    /// While an `ifchanged` runs, the sets that end keep what they hold: it may be using one.
    void openIfchanged() { ++m_openIfchanged; }
    void closeIfchanged() { --m_openIfchanged; }
    void openFrame() { m_scope.openFrame(); }
    void closeFrame();

    /// What `forloop`, or the variable of this name in its place, stands for here; nullptr outside of loops.
    const LoopState* innermostLoop() const { return loopIn(variableNamed("forloop")); }
    const LoopState* innermostLoop(NameIndex name) const { return loopIn(variable(m_names[name])); }

private:
    bool wantsMemory(std::size_t bytes);
    static const LoopState* loopIn(const Value& value)
    {
        return value.is(ValueType::Loop) && !value.loop().isOfPartial ? &value.loop() : nullptr;
    }
    Signal renderOne(NodeIndex index, OutputPlace place);
    [[gnu::noinline]] Signal renderPostponed(NodeIndex first, NodeIndex end, OutputPlace place);
    Signal renderTag(NodeIndex index, OutputPlace place);
    Signal renderOutput(const Node& node, OutputPlace place);
    std::string_view textOfOther(const Value& value);
    Signal printExpression(const Expression& expression, OutputPlace place);
    Value evaluate(const Expression& expression)
    {
        if (expression.kind == ExpressionKind::Literal)
            return m_program->literals[expression.first];
        return expression.kind == ExpressionKind::Path ? evaluatePath(expression) : evaluateOther(expression);
    }
    [[gnu::noinline]] Value evaluateOther(const Expression& expression);
    Value computedVariable(const Value& name);
    Value evaluatePath(const Expression& expression);
    const Value* findVariable(const Name& name) const;
    [[gnu::noinline]] Value stepsFrom(Value value, const Step* next, const Step* end);
    Value evaluateFiltered(const Expression& expression, TextBuffer& lastBuffer);
    Value apply(const FilterCall& call, const Value& input, TextBuffer& buffer);
    [[gnu::noinline]] Value applyComputed(const FilterCall& call, const Value& input, TextBuffer& buffer);
    Value apply(const FilterCall& call, const Value& input, std::span<const Value> arguments, TextBuffer& buffer);
    Value evaluateOperator(const Expression& expression);
    std::string operatorBehind(std::size_t end) const;
    Value namedArgument(const Expression& expression);
    Value joinedMaps(std::span<const Value> maps);
    // Rare or costly and therefore kept out of their callers, which would pay for their registers each time.
    [[gnu::noinline]] bool finishNode(const Node& rendered, std::size_t begin);
    bool recover(const Node& node);
    std::string inlineMessage(const Node& failed);
    std::vector<std::string> errorArguments() const;
    int lineAt(std::string_view source, std::size_t offset);
    [[gnu::noinline]] void failSteps();
    void record(const Node& current, std::size_t begin);
    void addOrigin(std::size_t begin, ByteRange source, bool isFilledIn);
    void pushOrigin(ByteRange output, ByteRange source, bool isFilledIn);

    const Program::Impl* m_program = nullptr;
    std::span<const Name> m_names; ///< of the program
    const Dialect* m_dialect = nullptr;
    const RenderOptions* m_options = nullptr;
    Value m_root;
    TextBuffer m_output;
    TextBuffer m_scratch;
    std::vector<Value> m_list;
    Arena m_arena;
    Scope m_scope;
    std::vector<Signal> m_postponed; ///< in dialects whose tags go on after a break
    std::vector<Cycle> m_cycles;
    struct SeenSet {
        std::uint32_t id = 0;
        std::uint32_t frame = 0;
    };
    std::vector<Seen> m_seen;
    std::vector<SeenSet> m_seenSets;
    std::uint32_t m_lastSeenSet = 0;
    int m_openIfchanged = 0;
    OutputPlace m_place = OutputPlace::Block;
    std::size_t m_steps = 0;
    std::size_t m_mostSteps = 0;
    int m_tagDepth = 0;

    /// What an isolated partial does not see.
    struct Surroundings {
        Scope scope;
        Value root;
        std::vector<Signal> postponed;
        std::vector<Cycle> cycles;
        std::vector<Seen> seen;
    };
    NameLinks m_links; ///< used where the program has partials
    std::string_view m_partialName; ///< empty outside of partials
    ByteRange m_partialTag; ///< of the template, that brought in the partials being rendered
    std::deque<Surroundings> m_outer; ///< the first m_isolatedCount are in use
    std::size_t m_isolatedCount = 0;

    const RenderError* m_error = nullptr;
    std::array<std::string, mostErrorArguments> m_errorArguments; ///< the first m_errorArgumentCount are in use
    std::size_t m_errorArgumentCount = 0;
    ByteRange m_errorRange;
    std::vector<Diagnostic> m_carriedDiagnostics; ///< of errors that were printed and passed over

    std::vector<Origin> m_origins;
    bool m_recordsOrigins = false;
    ChainRecorder m_chains;
    ByteRange m_enclosing; ///< the tag around, which is blamed for what no node of its own puts out
};

/// One filter at work.
struct FilterCallContext {
    RenderContext& context;
    const FilterDefinition& definition;
    std::span<const Value> arguments;
    /// Where the filter writes a text that it makes: the output itself if nothing comes after the filter. What stands
    /// there when it returns is its result.
    TextBuffer& buffer;
    bool hasNamed = false; ///< the last argument is the map of the named ones

    std::size_t count() const { return arguments.size(); }
    const Value& argument(std::size_t index) const { return arguments[index]; }
    std::string_view text(const Value& value) { return context.text(value); }
    /// The text that was written to the buffer from this byte on.
    Value finish(std::size_t begin)
    {
        const bool isOutput = &buffer == &context.output();
        return Value::string(isOutput ? buffer.viewFrom(begin) : context.finishText(begin));
    }
    Value fail(const RenderError& error, std::initializer_list<std::string_view> texts = {})
    {
        context.fail(error, texts);
        return {};
    }
};

} // namespace hookbench::liquid
