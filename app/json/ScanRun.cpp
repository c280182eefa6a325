// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/ScanRun.h"

#include "text/Utf8.h"
#include "json/BareText.h"
#include "json/Characters.h"

#include <algorithm>
#include <utility>

namespace hookbench::json {

namespace {

constexpr std::size_t smallText = 4096; // a record of many: all its tokens fit at once, mostly

/// Of the brackets that are open at the end, so many are named.
constexpr std::size_t mostRelated = 8;

const char* closingBracket(bool isObject)
{
    return isObject ? "}" : "]";
}

} // namespace

ScanRun::ScanRun(std::string_view text)
    : m_text(text)
    , m_lexer(text)
    , m_badUtf8(firstInvalidUtf8(text))
{
}

Scan ScanRun::run()
{
    m_tokens.reserve(m_text.size() < smallText ? m_text.size() / 3 : m_text.size() / 8);
    while (!m_lexer.isAtEnd())
        step();
    acceptEnd();
    return {std::move(m_tokens), m_findings.take()};
}

void ScanRun::step()
{
    Lexeme lexeme = m_lexer.next(isKeyExpected());
    const std::size_t depthBefore = m_open.size();
    if (lexeme.isBetween())
        reportInside(lexeme);
    else
        accept(lexeme);
    if (m_badUtf8 && lexeme.range.contains(*m_badUtf8))
        reportBadUtf8(lexeme.range);
    const auto depth = static_cast<std::uint32_t>(std::min(depthBefore, m_open.size()));
    m_tokens.push_back({lexeme.kind, lexeme.range, depth});
}

void ScanRun::accept(Lexeme& lexeme)
{
    switch (lexeme.kind) {
    case TokenKind::BeginObject:
    case TokenKind::BeginArray:
        acceptOpening(lexeme);
        break;
    case TokenKind::EndObject:
    case TokenKind::EndArray:
        acceptClosing(lexeme);
        break;
    case TokenKind::Comma:
        acceptComma(lexeme);
        break;
    case TokenKind::Colon:
        acceptColon(lexeme);
        break;
    default:
        acceptItem(lexeme);
        break;
    }
    m_beforePrevious = m_previous;
    m_previous = lexeme;
}

void ScanRun::acceptComma(const Lexeme& lexeme)
{
    switch (m_expect) {
    case Expect::Nothing:
        reportTextAfterEnd(lexeme);
        return;
    case Expect::AfterItem:
        break;
    case Expect::Colon:
        m_findings.report(Problem::MissingColon, m_previous.range);
        break;
    case Expect::MemberValue:
        m_findings.report(Problem::MissingValue, {m_previous.range.begin, lexeme.range.begin});
        break;
    case Expect::Value:
    case Expect::FirstItem:
    case Expect::FirstKey:
    case Expect::Key:
        m_findings.report(Problem::ExtraComma, lexeme.range);
        return;
    }
    m_findings.startItem();
    m_expect = isInObject() ? Expect::Key : Expect::Value;
}

void ScanRun::acceptColon(const Lexeme& lexeme)
{
    switch (m_expect) {
    case Expect::Nothing:
        reportTextAfterEnd(lexeme);
        break;
    case Expect::Colon:
        m_expect = Expect::MemberValue;
        break;
    case Expect::AfterItem:
        reportColonAfterItem(lexeme);
        m_expect = isInObject() ? Expect::MemberValue : Expect::Value;
        break;
    case Expect::FirstKey:
    case Expect::Key:
        m_findings.report(Problem::MissingKey, lexeme.range);
        m_expect = Expect::MemberValue;
        break;
    case Expect::MemberValue:
    case Expect::Value:
    case Expect::FirstItem:
        m_findings.report(Problem::ExtraColon, lexeme.range);
        break;
    }
}

/// Says what is missing before a value, and goes on as if it stood there. False after the end of the text's one value.
bool ScanRun::prepareForItem(const Lexeme& lexeme)
{
    const ByteRange gap{m_previous.range.end, m_previous.range.end};
    if (m_expect == Expect::Nothing) {
        reportTextAfterEnd(lexeme);
        return false;
    }
    if (m_expect == Expect::Colon) {
        m_findings.report(Problem::MissingColon, gap);
        m_expect = Expect::MemberValue;
    } else if (m_expect == Expect::AfterItem) {
        m_findings.report(Problem::MissingComma, gap);
        m_expect = isInObject() ? Expect::Key : Expect::Value;
    }
    return true;
}

void ScanRun::acceptItem(Lexeme& lexeme)
{
    if (!prepareForItem(lexeme))
        return;
    if (isKeyExpected()) {
        acceptKey(lexeme);
    } else {
        reportInside(lexeme);
        m_expect = afterValue();
    }
}

void ScanRun::acceptKey(Lexeme& lexeme)
{
    const bool isPartOfNumber = m_beforePrevious.kind == TokenKind::Number && isDigit(m_text[lexeme.range.begin])
        && m_beforePrevious.range.end + 1 == lexeme.range.begin;
    if (isPartOfNumber) {
        m_findings.report(Problem::CommaInNumber, {m_beforePrevious.range.begin, lexeme.range.end});
        m_expect = Expect::AfterItem;
        return;
    }
    if (lexeme.kind == TokenKind::String || lexeme.problem == Problem::SingleQuotes
        || lexeme.problem == Problem::SmartQuotes)
        reportInside(lexeme);
    else
        m_findings.report(Problem::UnquotedKey, lexeme.range);
    if (lexeme.kind == TokenKind::String)
        lexeme.kind = TokenKind::Key;
    m_expect = Expect::Colon;
}

void ScanRun::acceptOpening(const Lexeme& lexeme)
{
    if (!prepareForItem(lexeme))
        return;
    if (isKeyExpected())
        m_findings.report(Problem::MissingKey, lexeme.range);
    if (m_open.size() == deepest)
        m_findings.report(Problem::TooDeep, lexeme.range, {std::to_string(deepest)});
    const bool isObject = lexeme.kind == TokenKind::BeginObject;
    m_open.push_back({lexeme.range, isObject, false});
    m_expect = isObject ? Expect::FirstKey : Expect::FirstItem;
    m_findings.startItem();
}

void ScanRun::acceptClosing(const Lexeme& lexeme)
{
    const bool isObject = lexeme.kind == TokenKind::EndObject;
    if (m_open.empty()) {
        m_findings.report(Problem::ExtraClosing, lexeme.range, {closingBracket(isObject)});
        m_findings.loseBrackets();
        return;
    }
    reportBeforeClosing(lexeme);
    if (m_open.back().isObject != isObject)
        reportOtherBracket(lexeme);
    m_open.pop_back();
    m_expect = afterValue();
    m_findings.startItem();
}

void ScanRun::reportBeforeClosing(const Lexeme& lexeme)
{
    if (m_expect == Expect::MemberValue)
        m_findings.report(Problem::MissingValue, {m_previous.range.begin, lexeme.range.begin});
    else if (m_expect == Expect::Colon)
        m_findings.report(Problem::MissingColon, m_previous.range);
    else if ((m_expect == Expect::Key || m_expect == Expect::Value) && m_previous.kind == TokenKind::Comma)
        m_findings.report(Problem::TrailingComma, m_previous.range);
}

/// An array with members is one slip, however many it has.
void ScanRun::reportColonAfterItem(const Lexeme& lexeme)
{
    if (isInObject())
        m_findings.report(Problem::ExtraColon, lexeme.range);
    else if (!std::exchange(m_open.back().hasColon, true))
        m_findings.report(Problem::ColonInArray, lexeme.range);
}

/// A bracket of the wrong kind closes what is around the innermost one if that fits, for then one is missing; else it
/// is taken for a slip of the key.
void ScanRun::reportOtherBracket(const Lexeme& lexeme)
{
    const Open innermost = m_open.back();
    const bool isObject = !innermost.isObject;
    const char* missing = closingBracket(innermost.isObject);
    if (m_open.size() > 1 && m_open[m_open.size() - 2].isObject == isObject) {
        m_findings.forgetConsequences(innermost.range.begin);
        m_findings.report(
            Problem::MissingClosing, {m_previous.range.end, m_previous.range.end}, {missing}, {innermost.range});
        m_open.pop_back();
    } else {
        m_findings.report(Problem::WrongClosing, lexeme.range, {closingBracket(isObject), missing}, {innermost.range});
    }
    m_findings.loseBrackets();
}

void ScanRun::acceptEnd()
{
    const ByteRange end{m_previous.range.end, m_previous.range.end};
    if (m_expect == Expect::Value && m_open.empty() && !m_findings.areBracketsLost())
        m_findings.report(Problem::Empty, {0, m_text.size()});
    if (m_open.empty() || m_previous.problem == Problem::UnclosedString)
        return;
    std::string missing;
    std::vector<ByteRange> related;
    for (auto open = m_open.rbegin(); open != m_open.rend() && related.size() < mostRelated; ++open) {
        missing += closingBracket(open->isObject);
        related.push_back(open->range);
    }
    m_findings.report(Problem::MissingClosing, end, {missing}, related);
}

void ScanRun::reportTextAfterEnd(const Lexeme& lexeme)
{
    std::size_t end = m_text.size();
    while (isSpace(m_text[end - 1]))
        --end;
    m_findings.report(Problem::TextAfterEnd, {lexeme.range.begin, end});
    m_findings.loseBrackets();
}

void ScanRun::reportInside(const Lexeme& lexeme)
{
    if (lexeme.problem == Problem::None)
        return;
    const std::string_view text = m_text.substr(lexeme.range.begin, lexeme.range.size());
    std::vector<std::string> arguments;
    if (lexeme.problem == Problem::WrongLiteral)
        arguments = {std::string(text), std::string(correctLiteral(text))};
    else if (lexeme.problem == Problem::NotFinite)
        arguments = {std::string(text)};
    m_findings.report(lexeme.problem, lexeme.problemRange, std::move(arguments));
}

void ScanRun::reportBadUtf8(ByteRange range)
{
    m_findings.report(Problem::InvalidUtf8, {*m_badUtf8, *m_badUtf8 + 1});
    const auto next = firstInvalidUtf8(m_text.substr(range.end));
    m_badUtf8 = next ? std::optional(range.end + *next) : std::nullopt;
}

} // namespace hookbench::json
