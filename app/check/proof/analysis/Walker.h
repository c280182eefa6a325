// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/proof/analysis/Evaluator.h"
#include "check/proof/analysis/JsonMachine.h"
#include "check/proof/analysis/Liveness.h"

#include <atomic>
#include <optional>

namespace hookbench::proof {

/// Where the analysis could not go on as it should have.
struct Trouble {
    enum class Kind : std::uint8_t {
        BrokenJson, ///< what is put out here is not JSON
        EarlyEnd, ///< the payload ends before the JSON does
        LostPayload, ///< a break outside of loops empties the payload
        Error, ///< a render error
        Abort,
    };
    Kind kind = Kind::BrokenJson;
    ByteRange place; ///< bytes of the template
    const liquid::RenderError* error = nullptr;
    Environment environment; ///< what is known on the way there
    liquid::ExpressionIndex expression = liquid::noIndex; ///< what is put out
    std::string text; ///< what it puts out, up to the character that breaks the JSON
};

/// What one walk through the template found.
struct WalkResult {
    bool isComplete = true; ///< all ways were looked at
    const char* whyNot = nullptr;
    ByteRange whyNotPlace;
    std::vector<Trouble> troubles; ///< each place once
};

/// Goes through a template on all ways at once. Ways that have come equally far in the JSON, and differ in nothing that
/// still matters, go on as one.
class Walker {
public:
    Walker(Domain& domain, const std::atomic_bool& isStopped);

    /// Reads what is put out as JSON.
    WalkResult walkForJson();
    /// Looks for errors and aborts only.
    WalkResult walkForErrors();

private:
    enum class Sink : std::uint8_t { Json, Text, None };
    /// What has been put out so far.
    struct Output {
        JsonPlace place;
        Language text = 0;
        auto operator<=>(const Output&) const = default;
    };
    struct State {
        Output output;
        Environment environment;
        std::vector<Output> marks; ///< where the blocks around began that a break takes back
    };
    using States = std::vector<State>;
    /// How a piece of the template may end.
    struct Flow {
        States next;
        States breaks;
        States continues;
        void append(Flow other);
    };
    using NodeIndex = liquid::NodeIndex;
    using ExpressionIndex = liquid::ExpressionIndex;

    // Walker.cpp
    WalkResult walk(Sink sink);
    Flow visitNodes(NodeIndex first, NodeIndex end, States states);
    Flow visitNode(NodeIndex index, States states);
    Flow visitTag(NodeIndex index, States states);
    Flow visitBlock(NodeIndex first, NodeIndex end, States states);
    States toldApart(liquid::NodeIndex index, liquid::ExpressionIndex expression, States states);
    Flow visitOutput(NodeIndex index, ExpressionIndex expression, States states);
    void finish(Flow flow);
    void giveUp(const char* reason, ByteRange place);
    bool isOver() const;
    void report(Trouble trouble);
    bool containsFlow(NodeIndex first, NodeIndex end) const;

    // WalkerOutput.cpp
    States emitText(const States& states, std::string_view text, ByteRange place);
    void emitValue(States& to, State state, Language text, ByteRange place, ExpressionIndex expression);
    void emitJson(States& to, const State& state, Language text, ByteRange place, ExpressionIndex expression);
    /// Of the last evaluation: reported, or in Shopify's Liquid printed in place of the node.
    void handleErrors(NodeIndex node, const State& state, States& to);
    Language errorText(NodeIndex node, const PossibleError& possible);
    States merged(States states, std::size_t position);
    void mergeInto(States& states, State state);
    std::size_t positionAfter(NodeIndex node) const;

    // WalkerTags.cpp
    Flow visitConditions(NodeIndex index, States states);
    Flow visitFirstMatch(NodeIndex index, States states);
    Flow visitEveryMatch(NodeIndex index, States states);
    void splitMatches(NodeIndex node, NodeIndex branch, ExpressionIndex subject, const State& state, States& yes,
        States& no, States& failed);
    bool mayMatchTwice(std::uint32_t list) const;
    Flow visitAssign(NodeIndex index, States states);
    Flow visitCapture(NodeIndex index, const States& states);
    Flow visitCounter(NodeIndex index, States states, bool isUp);
    Flow visitCycle(NodeIndex index, States states);
    Flow visitIfchanged(NodeIndex index, States states);
    bool isIfchangedAlone(NodeIndex index) const;
    bool isOverData(ExpressionIndex index) const;
    void setVariable(State& state, liquid::NameIndex name, AbstractValue value, std::uint32_t origin = noIndex);

    // LoopWays.cpp and LoopRounds.cpp
    /// One way into a loop: over what, and how often.
    struct LoopWay {
        State state;
        AbstractValue collection;
        AbstractValue element;
        std::vector<AbstractValue> items; ///< of each round, where they are known
        Interval shownLength; ///< what forloop.length says where it does not count the rounds
        double least = 0; ///< rounds
        double most = 0;
        bool isElse = false; ///< no rounds, but the else branch
        bool countsRounds = false; ///< forloop.length is the number of rounds
        bool tellsLength = false; ///< and that of the list
        bool isList = false;
        LoopIndex parent = noIndex; ///< the loop around it
    };
    struct Round {
        LoopFacts facts;
        AbstractValue element;
    };
    Flow visitLoop(NodeIndex index, const States& states);
    std::vector<LoopWay> listWays(NodeIndex index, const State& state, States& failed);
    std::vector<LoopWay> rangeWays(NodeIndex index, const State& state, States& failed);
    void addWay(std::vector<LoopWay>& ways, NodeIndex index, const State& state, const AbstractValue& part);
    void boundRange(LoopWay& way, NodeIndex index);
    void bound(LoopWay& way, NodeIndex index, States& failed);
    std::optional<Interval> attribute(NodeIndex index, const State& state, std::string_view name, States& failed);
    States runRounds(NodeIndex index, LoopWay way);
    States unrolled(NodeIndex index, LoopWay way);
    States generalRounds(NodeIndex index, LoopWay way);
    States skippedLoop(NodeIndex index, const LoopWay& way);
    void setLoopVariables(NodeIndex index, const LoopWay& way, const AbstractValue& elements, States& states);
    Flow runRound(NodeIndex index, const LoopWay& way, States states, const Round& round);
    void forgetElement(Environment& environment, PathIndex element) const;
    Flow runBody(NodeIndex index, States states);
    void forgetAssigned(NodeIndex node, Environment& environment);
    Flow runSwallowing(NodeIndex first, NodeIndex end, States states);
    Round roundOf(const LoopWay& way, NodeIndex index, Interval number, std::uint16_t first, std::uint16_t last);
    States stable(NodeIndex index, const LoopWay& way, States states, const Round& middle, States& left);
    States closed(NodeIndex index, States states);
    States widenedOver(const States& before, States now);
    std::pair<NodeIndex, NodeIndex> bodyOf(NodeIndex index) const;
    bool isTable(NodeIndex index) const;
    const liquid::LoopDetail& detailOf(NodeIndex index) const;

    Domain& m_domain;
    Evaluator m_evaluator;
    JsonMachine m_machine;
    Liveness m_liveness;
    const std::atomic_bool& m_isStopped;
    Sink m_sink = Sink::Json;
    WalkResult m_result;
    std::uint32_t m_frame = 0; ///< depth of loops
    LoopIndex m_loopAround = noIndex;
    std::size_t m_work = 0;
    std::size_t m_errorCount = 0; ///< seen so far, reported or not
};

} // namespace hookbench::proof
