// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/DialectTable.h"
#include "liquid/ProgramData.h"
#include "liquid/SyntaxMessages.h"

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hookbench::liquid {

/// Turns the tokens of a template into nodes. This class keeps the place in the tokens, the nodes being made and the
/// findings; what a tag looks like stands in the parse functions of the dialect's table, which use it. After an error
/// it goes on behind the tag, so that all errors are found; the nodes are then of no use but well-formed.
class Parser {
public:
    /// More arguments of one filter are an error in every dialect.
    static constexpr std::size_t mostArguments = 16;

    /// `commentEnds` tells for comments, by their first byte, how many ends they pass over: see Program::parse().
    struct CommentEnd {
        std::uint32_t begin = 0;
        std::uint32_t skipped = 0;
        bool canSkipAnother = false;
    };

    Parser(Program::Impl& program, std::vector<CommentEnd> commentEnds);

    void parseTemplate();

    /// Byte of the first error that is one of syntax, not of an unknown name; nothing if there is none.
    std::optional<std::uint32_t> firstSyntaxError() const { return m_firstSyntaxError; }
    const std::vector<CommentEnd>& commentEnds() const { return m_commentEnds; }

    // The tokens.
    const LexToken& peek() const { return *m_token; }
    const LexToken& peekSecond() const;
    const LexToken& take()
    {
        const LexToken& token = *m_token;
        if (token.type != LexType::End)
            ++m_token;
        skipDropped();
        return token;
    }
    bool is(LexType type) const { return peek().type == type; }
    bool isWord(std::string_view word) const;
    bool accept(LexType type)
    {
        if (!is(type))
            return false;
        take();
        return true;
    }
    bool acceptWord(std::string_view word);
    /// Takes the token, or reports what is missing.
    bool expect(LexType type, std::string_view spelling);
    std::string_view text(const LexToken& token) const { return token.text(m_program.source); }
    void colour(const LexToken& token, TokenKind kind);
    std::size_t position() const { return static_cast<std::size_t>(m_token - m_program.lexTokens.data()); }
    void moveTo(std::size_t position)
    {
        m_token = m_program.lexTokens.data() + position;
        skipDropped();
    }

    // The tag being read.
    std::uint32_t tagBegin() const { return m_tagBegin; }
    std::string_view tagName() const { return m_tagName; }
    /// What the tag's name stands for in the dialect; nullptr for an inner or unknown one.
    const TagDefinition* tagDefinition() const { return m_tagDefinition; }
    const LexToken& tagNameToken() const { return *m_tagNameToken; }
    /// Takes the closing delimiter; anything before it is an error.
    void finishTag(LexType close = LexType::TagClose);
    /// Goes past the closing delimiter, whatever stands before it.
    void skipTag();
    bool tagHasError() const { return m_tagHasError; }
    /// Where the token taken last ends.
    std::uint32_t previousEnd() const { return position() == 0 ? 0 : previous().end; }

    // Nodes.
    NodeIndex openNode(NodeKind kind)
    {
        Node node;
        node.kind = kind;
        node.begin = m_tagBegin;
        node.end = m_tagBegin;
        m_program.nodes.push_back(node);
        return static_cast<NodeIndex>(m_program.nodes.size() - 1);
    }
    /// Everything made since openNode() is inside it.
    void closeNode(NodeIndex index) { m_program.nodes[index].next = static_cast<NodeIndex>(m_program.nodes.size()); }
    Node& node(NodeIndex index) { return m_program.nodes[index]; }
    NodeIndex addText(const LexToken& token);
    /// A tag whose end tag only its surroundings can tell.
    void noteOptionalBlock(NodeIndex node) { m_marks.push_back({node, false}); }

    /// Reads up to one of these inner tags and past its name. Empty if the template ended or the block has to be given
    /// up, which is then reported as `opened` never being closed.
    std::string_view parseBlock(std::span<const std::string_view> stops, const LexToken& opened);

    // Expressions: see ExpressionParser.cpp.
    /// What the dialect takes for a value: a term, or with operators where it has them everywhere.
    ExpressionIndex parseExpression();
    /// With comparisons and and/or, in every dialect.
    ExpressionIndex parseCondition();
    ExpressionIndex parseTerm();
    ExpressionIndex parsePath();
    /// With filters behind it.
    ExpressionIndex parseFiltered();

    // The inside of a tag in either mode of a forgiving dialect: see LaxParsing.cpp.
    /// A value with filters up to the tag's end; its text begins at the byte given.
    ExpressionIndex parseFilteredMarkup(std::uint32_t begin);
    ExpressionIndex parseConditionMarkup();
    /// The first value of the tag, by the patterns of lax mode in strict mode too; what follows does not matter.
    ExpressionIndex parseLaxValue();
    /// The text from there to the end of the tag.
    ByteRange markupFrom(std::uint32_t begin) const;
    /// One expression in strict mode and another in lax mode.
    ExpressionIndex perMode(ExpressionIndex strict, ExpressionIndex lax);
    void colourMarkup(std::size_t from);
    void skipMarkup();
    bool isAtClose() const;
    struct Checkpoint {
        std::size_t expressions = 0;
        std::size_t steps = 0;
        std::size_t literals = 0;
        std::size_t filterCalls = 0;
        std::size_t arguments = 0;
        std::size_t diagnostics = 0;
    };
    Checkpoint checkpoint() const;
    /// Forgets the expressions made since then.
    void rollBack(const Checkpoint& to);
    bool isSpacedPlainly(std::size_t from, std::size_t end) const;
    bool startsWithJunction(const LexToken& token) const;

    ExpressionIndex addLiteral(Value value, std::uint32_t begin, std::uint32_t end);
    ExpressionIndex addExpression(const Expression& expression)
    {
        m_program.expressions.push_back(expression);
        return static_cast<ExpressionIndex>(m_program.expressions.size() - 1);
    }
    std::uint32_t addArguments(std::span<const ExpressionIndex> expressions);
    /// Gives a call its arguments, the named ones last where the dialect joins them.
    void setArguments(FilterCall& call, std::span<ExpressionIndex> arguments);
    /// A range between two literals has whole bounds, whatever they are.
    void fitRangeBounds(const Expression& range);
    bool hasSpace(ExpressionIndex literal) const;
    bool isConstant(const Expression& expression) const;
    Value integerOf(std::string_view digits);
    static Step keyStep(std::string_view key, std::uint32_t end);
    Step indexStep(ExpressionIndex index, std::uint32_t end) const;
    void reportUnknownFilter(ByteRange name);

    // Names.
    /// Reads the name of a variable to be made.
    NameIndex parseNewName();
    /// A hidden name for the counter that shows as this variable.
    NameIndex counterName(NameIndex variable);
    bool isRangeAhead() const;
    std::string pathText(ExpressionIndex path) const;
    /// Whatever stands up to the closing delimiter, without white space.
    std::string takeParameters();
    void skipParameters() { takeParameters(); }
    NameIndex nameIndex(std::string_view name);
    /// The same for a name that the template gives a value to.
    NameIndex assignedName(std::string_view name);
    std::string_view keep(std::string_view text) { return m_program.keepJoined({text}); }
    /// The parts as one text.
    std::string_view keepJoined(std::initializer_list<std::string_view> parts) { return m_program.keepJoined(parts); }

    // Findings. At most one a tag.
    void fail(const SyntaxMessage& message, ByteRange range, std::vector<std::string> arguments = {});
    void failAt(const LexToken& token);
    /// For what only strict mode can read.
    void failInLaxMode(const SyntaxMessage& message, ByteRange range, std::vector<std::string> arguments);
    /// Makes an error of this tag that a forgiving dialect would pass over one that counts.
    void insist();
    /// For what parses but names nothing known.
    void failUnknown(const SyntaxMessage& message, const LexToken& token);
    /// For what runs, but surely not as it was meant.
    void warn(const SyntaxMessage& message, ByteRange range);
    std::string spelling(const LexToken& token) const;

    Program::Impl& program() { return m_program; }
    const Dialect& dialect() const { return *m_program.dialect; }

    CommentEnd& commentEndFor(std::uint32_t begin);

private:
    struct Mark {
        NodeIndex node = noIndex;
        bool isEnd = false;
    };
    class Depth;

    const LexToken& previous() const { return m_token[-1]; }
    void skipDropped()
    {
        while (m_token->type == LexType::Dropped)
            ++m_token;
    }
    bool isTagClosed() const;
    void parseOutput();
    void parseTag();
    bool isStop(std::span<const std::string_view> stops, std::string_view name) const;
    bool isAwaited(std::string_view name) const;
    void addEndMark(const LexToken& name);
    void pairMarks(std::size_t first);
    void dropStrayMarks(std::size_t first);
    void beginTag(const LexToken& open);
    struct Operator {
        ExpressionKind kind = ExpressionKind::Literal;
        Comparison comparison = Comparison::Equal;
        int strength = 0; ///< 0: no operator
    };
    static Operator operatorOf(const LexToken& token);
    static bool isOperator(const LexToken& token);
    ExpressionIndex parseBinary(int weakest);
    ExpressionIndex parseParenthesis();
    ExpressionIndex parseNumber(const LexToken& token);
    bool isPathWithConstantName() const;
    void parseBracketedRoot(Expression& path);
    void parseSteps();
    void parseFilter();
    std::size_t moveNamedBehind(std::span<ExpressionIndex> arguments) const;
    std::uint32_t firstLiteralOf(std::span<const ExpressionIndex> arguments) const;
    ExpressionIndex parseArgument();
    ExpressionIndex noValue();

    Program::Impl& m_program;
    const LexToken* m_token = nullptr; ///< the next one
    std::uint32_t m_tagBegin = 0;
    const LexToken* m_tagNameToken = nullptr;
    std::string_view m_tagName;
    const TagDefinition* m_tagDefinition = nullptr;
    bool m_tagHasError = false;
    int m_depth = 0;
    Table<std::span<const std::string_view>> m_openStops;
    std::vector<Mark> m_marks;
    Table<Step> m_steps; ///< of paths being read, as they nest
    std::vector<CommentEnd> m_commentEnds;
    std::optional<std::uint32_t> m_firstSyntaxError;
};

} // namespace hookbench::liquid
