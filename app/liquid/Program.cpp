// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Program.h"

#include "liquid/BlankBlocks.h"
#include "liquid/Lexer.h"
#include "liquid/Parser.h"

#include <algorithm>

namespace hookbench::liquid {

namespace {

/// How often another end of a comment is tried before the template counts as broken.
constexpr int mostCommentTrials = 64;
constexpr std::size_t largestSource = 1U << 30U;

/// Room for what so many tokens usually make, so that the tables need not grow step by step.
void reserveParse(Program::Impl& program)
{
    const std::size_t tokens = program.lexTokens.size();
    program.nodes.reserve(tokens / 4);
    program.expressions.reserve(tokens / 3);
    program.steps.reserve(tokens / 6);
    program.literals.reserve(tokens / 8);
    program.filterCalls.reserve(tokens / 8);
    program.arguments.reserve(tokens / 8);
    program.names.reserve(std::min<std::size_t>(tokens / 8, 64));
}

void clearParse(Program::Impl& program)
{
    program.nodes.clear();
    program.expressions.clear();
    program.steps.clear();
    program.literals.clear();
    program.filterCalls.clear();
    program.arguments.clear();
    program.names.clear();
    program.nameIndex.clear();
    program.loops.clear();
    program.variables.clear();
    program.lists.clear();
    program.slotCount = 0;
    program.linksNames = false;
    program.strictDiagnostics.clear();
    program.laxDiagnostics.clear();
}

void lex(Program::Impl& program, Lexer::Mode mode)
{
    program.lexTokens.clear();
    program.diagnostics.clear();
    Lexer lexer(program.source, program.lexTokens, program.diagnostics, mode);
    program.dialect->grammar.lex(lexer);
    lexer.moveTo(program.source.size());
    lexer.add(LexType::End, 0, TokenKind::Space);
}

/// Moves to the next way of ending the comments: the last one before the error that has another end ends there.
bool tryOtherCommentEnds(std::vector<Parser::CommentEnd>& ends, std::uint32_t error)
{
    while (!ends.empty() && (ends.back().begin >= error || !ends.back().canSkipAnother))
        ends.pop_back();
    if (ends.empty())
        return false;
    ++ends.back().skipped;
    return true;
}

/// Parses what was lexed. In a dialect where a comment ends at the first end behind which the template makes sense,
/// other ends are tried as long as it does not. Returns whether the syntax is right.
bool parseTokens(Program::Impl& program)
{
    const std::vector<Diagnostic> lexical = program.diagnostics;
    reserveParse(program);
    std::vector<Parser::CommentEnd> ends;
    for (int trial = 0;; ++trial) {
        clearParse(program);
        program.diagnostics = lexical;
        Parser parser(program, ends);
        parser.parseTemplate();
        const auto error = parser.firstSyntaxError();
        if (!error && lexical.empty())
            return true;
        ends = parser.commentEnds();
        if (!lexical.empty() || trial == mostCommentTrials || !tryOtherCommentEnds(ends, *error))
            return false;
    }
}

} // namespace

std::shared_ptr<const Program> Program::parse(std::string source, const Dialect& dialect)
{
    auto tables = std::make_unique<Impl>(std::move(source));
    Impl& program = *tables;
    program.dialect = &dialect;
    if (program.source.size() > largestSource) {
        program.source.clear();
        lex(program, Lexer::Mode::Exact);
        program.diagnostics.push_back(syntaxError(syntax::tooLarge, {}));
    } else {
        program.lexTokens.reserve(program.source.size() / 4 + 16);
        lex(program, Lexer::Mode::Exact);
        if (!parseTokens(program)) {
            // Once more for better findings: a tag never closed then ends where the next one begins.
            lex(program, Lexer::Mode::Recovering);
            if (parseTokens(program)) {
                lex(program, Lexer::Mode::Exact);
                parseTokens(program);
            }
        }
    }
    dropBlankBlocks(program);
    sortByPlace(program.diagnostics);
    sortByPlace(program.strictDiagnostics);
    program.hasErrors = hookbench::hasErrors(program.diagnostics);
    return std::shared_ptr<const Program>(new Program(std::move(tables)));
}

Program::Program(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

Program::~Program() = default;

const std::string& Program::source() const
{
    return m_impl->source;
}

const Dialect& Program::dialect() const
{
    return *m_impl->dialect;
}

const std::vector<Diagnostic>& Program::diagnostics() const
{
    return m_impl->diagnostics;
}

bool Program::hasErrors() const
{
    return m_impl->hasErrors;
}

std::span<const Token> Program::tokens() const
{
    std::call_once(m_impl->tokensMade, [this] {
        std::size_t covered = 0;
        bool isInComment = false;
        for (const LexToken& token : m_impl->lexTokens) {
            if (covered < token.begin) {
                const bool isComment = isInComment && token.colour == TokenKind::Comment;
                m_impl->tokens.push_back({isComment ? TokenKind::Comment : TokenKind::Space, {covered, token.begin}});
            }
            if (token.begin < token.end)
                m_impl->tokens.push_back({token.colour, {token.begin, token.end}});
            covered = token.end;
            isInComment = token.colour == TokenKind::Comment;
        }
    });
    return m_impl->tokens;
}

} // namespace hookbench::liquid
