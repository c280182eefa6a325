// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/template/TreeBuilder.h"

#include "text/Utf8.h"

#include <algorithm>
#include <array>

namespace hookbench {

namespace {

using Kind = TemplatePart::Kind;

constexpr const char* openString =
    HOOKBENCH_TEXT("This string begins on one side of a tag and ends on the other, where not every customer may pass.");
constexpr const char* openBracket = HOOKBENCH_TEXT("This %1 is not closed in the block that opens it.");
constexpr const char* strayBracket = HOOKBENCH_TEXT("This %1 closes nothing in its block.");
constexpr const char* noJson = HOOKBENCH_TEXT("This is no JSON.");
constexpr const char* otherTag = HOOKBENCH_TEXT("What the tag %1 does to the text around it is not known here.");
constexpr const char* tooDeep = HOOKBENCH_TEXT("Blocks and brackets are nested too deeply here.");

template <std::size_t size> bool isOneOf(std::string_view name, const std::array<std::string_view, size>& names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr std::array<std::string_view, 4> blocks{"if", "unless", "case", "for"};
constexpr std::array<std::string_view, 2> printedBlocks{"ifchanged", "tablerow"};
constexpr std::array<std::string_view, 3> branches{"elsif", "else", "when"};
constexpr std::array<std::string_view, 7> statements{"assign", "abort", "break", "continue", "comment", "doc", "#"};
constexpr std::array<std::string_view, 5> printingTags{"increment", "decrement", "cycle", "echo", "liquid"};

constexpr bool isJsonSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// What may stand bare: numbers and literals, and words that are none but plainly no other thing.
constexpr bool isScalarByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' || c == '-'
        || c == '.' || c == '_' || c == '<' || c == '>' || c == '$';
}

bool hasOddQuotes(std::string_view text)
{
    return std::count(text.begin(), text.end(), '"') % 2 != 0;
}

} // namespace

TreeBuilder::TreeBuilder(const liquid::Program& program)
    : m_source(program.source())
    , m_units(templateUnits(program))
{
    if (!m_units.empty())
        m_at = m_units.front().range.begin;
}

Result<TemplateTree, Diagnostic> TreeBuilder::build()
{
    TemplateTree tree;
    readSequence(tree.parts, '\0', tree.endGap);
    if (m_problem)
        return Unexpected(std::move(*m_problem));
    return tree;
}

void TreeBuilder::fail(const char* message, ByteRange range, std::string argument)
{
    if (m_problem)
        return;
    m_problem.emplace();
    m_problem->code = "template.not-understood";
    m_problem->severity = Severity::Information;
    m_problem->messageText = message;
    m_problem->hintText = HOOKBENCH_TEXT("The body was left as it is.");
    m_problem->arguments = {std::move(argument)};
    m_problem->place.range = range;
}

void TreeBuilder::goTo(std::size_t unit)
{
    m_unit = unit;
    m_at = isAtEnd() ? m_source.size() : m_units[unit].range.begin;
}

void TreeBuilder::step(std::size_t bytes)
{
    m_at += bytes;
    if (m_at >= unit().range.end)
        goTo(m_unit + 1);
}

/// Whether a tag comes that goes on with a block or ends it.
bool TreeBuilder::isInnerTag() const
{
    return !isAtEnd() && unit().kind == TemplateUnit::Kind::Tag
        && (isOneOf(unit().name, branches) || unit().name.starts_with("end"));
}

TemplateGap TreeBuilder::readGap()
{
    TemplateGap gap;
    gap.begin = m_at;
    while (isText() && isJsonSpace(character())) {
        gap.hasSpace = true;
        const bool isCrLf = character() == '\r' && m_source.substr(m_at, 2) == "\r\n";
        if (character() == '\n' || (character() == '\r' && !isCrLf))
            ++gap.lineBreaks;
        step(1);
    }
    gap.end = m_at;
    return gap;
}

void TreeBuilder::readSequence(TemplateSequence& parts, char closing, TemplateGap& endGap)
{
    if (++m_depth > deepest)
        fail(tooDeep, {m_at, m_at});
    while (!m_problem) {
        const TemplateGap gap = readGap();
        if (endsSequence(closing)) {
            endGap = gap;
            break;
        }
        if (!m_problem)
            readPart(parts, gap);
    }
    --m_depth;
}

/// `closing` is the bracket that is awaited, 't' for a tag, or 0 for the end.
bool TreeBuilder::endsSequence(char closing)
{
    if (isAtEnd() || isInnerTag()) {
        if (closing != (isAtEnd() ? '\0' : 't'))
            fail(openBracket, {m_at, m_at}, std::string(1, closing == '}' ? '{' : '['));
        return true;
    }
    if (!isText() || (character() != '}' && character() != ']'))
        return false;
    if (character() != closing)
        fail(strayBracket, {m_at, m_at + 1}, std::string(1, character()));
    return true;
}

void TreeBuilder::readPart(TemplateSequence& parts, TemplateGap gap)
{
    TemplatePart part;
    part.gap = gap;
    part.range.begin = m_at;
    switch (unit().kind) {
    case TemplateUnit::Kind::Text:
        readText(part);
        break;
    case TemplateUnit::Kind::Output:
        part.kind = Kind::Output;
        part.range = unit().range;
        goTo(m_unit + 1);
        break;
    default:
        part.name = unit().name;
        readTag(part);
    }
    parts.push_back(std::move(part));
}

void TreeBuilder::readText(TemplatePart& part)
{
    switch (character()) {
    case ',':
    case ':':
        part.kind = character() == ',' ? Kind::Comma : Kind::Colon;
        part.range.end = m_at + 1;
        step(1);
        return;
    case '{':
    case '[':
        readGroup(part);
        return;
    case '"':
        readString(part);
        return;
    default:
        readScalar(part);
    }
}

void TreeBuilder::readScalar(TemplatePart& part)
{
    part.kind = Kind::Scalar;
    const std::size_t end = unit().range.end;
    std::size_t at = m_at;
    while (at < end && isScalarByte(m_source[at]))
        ++at;
    if (at == m_at) {
        std::size_t after = m_at + 1;
        while (after < end && isContinuationByte(m_source[after]))
            ++after;
        fail(noJson, {m_at, after});
        return;
    }
    part.range.end = at;
    step(at - m_at);
}

void TreeBuilder::readGroup(TemplatePart& part)
{
    part.kind = Kind::Group;
    const char opening = character();
    step(1);
    readSequence(part.parts, opening == '{' ? '}' : ']', part.closingGap);
    if (m_problem) {
        if (m_problem->messageText == openBracket && m_problem->place.range.isEmpty())
            m_problem->place.range = {part.range.begin, part.range.begin + 1};
        return;
    }
    part.closing = {m_at, m_at + 1};
    part.range.end = m_at + 1;
    step(1);
}

/// All tags inside belong to the string; it has to end outside the blocks in it.
void TreeBuilder::readString(TemplatePart& part)
{
    part.kind = Kind::String;
    const std::size_t begin = part.range.begin;
    step(1);
    int depth = 0;
    while (!m_problem) {
        if (isAtEnd()) {
            fail(openString, {begin, begin + 1});
        } else if (unit().kind == TemplateUnit::Kind::Text) {
            if (readStringText(depth, begin)) {
                part.range.end = m_at;
                return;
            }
        } else if (unit().kind == TemplateUnit::Kind::RawText) {
            if (m_source.substr(m_at, unit().range.end - m_at).find('"') != std::string_view::npos)
                fail(openString, {begin, begin + 1});
            goTo(m_unit + 1);
        } else if (!readStringTag(depth, begin)) {
            fail(openString, {begin, begin + 1});
        }
    }
}

/// Up to the end of the string or of the unit; true at the end of the string.
bool TreeBuilder::readStringText(int depth, std::size_t begin)
{
    const std::size_t end = unit().range.end;
    for (std::size_t at = m_at; at < end; ++at) {
        if (m_source[at] == '\\') {
            ++at;
        } else if (m_source[at] == '"') {
            if (depth > 0)
                fail(openString, {begin, begin + 1});
            const std::size_t after = at + 1;
            if (after == end)
                goTo(m_unit + 1);
            else
                m_at = after;
            // The end of a text may be the beginning of the next unit: both are the same byte.
            return true;
        }
    }
    goTo(m_unit + 1);
    return false;
}

/// Goes past a tag inside a string; false if it leaves the block in which the string began.
bool TreeBuilder::readStringTag(int& depth, std::size_t begin)
{
    const std::string_view name = unit().kind == TemplateUnit::Kind::Tag ? unit().name : std::string_view();
    if (name == "capture") {
        skipTo("endcapture");
        return true;
    }
    if (isOneOf(name, blocks) || isOneOf(name, printedBlocks))
        ++depth;
    else if (isOneOf(name, branches) && depth == 0)
        return false;
    else if (name.starts_with("end") && name != "endraw" && --depth < 0)
        return false;
    else if (!name.empty() && name != "raw" && name != "endraw" && !name.starts_with("end") && !isOneOf(name, branches)
        && !isOneOf(name, statements) && !isOneOf(name, printingTags))
        fail(otherTag, {begin, begin + 1}, std::string(name));
    goTo(m_unit + 1);
    return true;
}

void TreeBuilder::readTag(TemplatePart& part)
{
    part.range = unit().range;
    if (isOneOf(part.name, blocks))
        readBlock(part);
    else if (part.name == "raw")
        readPrinted(part, "endraw");
    else if (part.name == "tablerow")
        readPrinted(part, "endtablerow");
    else if (part.name == "capture" || isOneOf(part.name, statements))
        readStatement(part);
    else if (isOneOf(part.name, printingTags)) {
        part.kind = Kind::Output;
        goTo(m_unit + 1);
    } else
        fail(otherTag, part.range, std::string(part.name));
}

void TreeBuilder::readStatement(TemplatePart& part)
{
    part.kind = Kind::Statement;
    if (part.name == "capture")
        skipTo("endcapture");
    else
        goTo(m_unit + 1);
    part.range.end = m_at;
}

/// A block whose text is printed as it stands, so that no white space may change in it.
void TreeBuilder::readPrinted(TemplatePart& part, std::string_view end)
{
    part.kind = Kind::Output;
    const std::size_t begin = m_at;
    skipTo(end);
    part.range.end = m_at;
    if (hasOddQuotes(m_source.substr(begin, m_at - begin)))
        fail(openString, part.range);
}

void TreeBuilder::skipTo(std::string_view end)
{
    const ByteRange opening = unit().range;
    const std::string_view name = unit().name;
    int depth = 0;
    for (std::size_t i = m_unit; i < m_units.size(); ++i) {
        const bool isTag = m_units[i].kind == TemplateUnit::Kind::Tag;
        if (isTag && m_units[i].name == name)
            ++depth;
        if (isTag && m_units[i].name == end && --depth == 0) {
            goTo(i + 1);
            return;
        }
    }
    fail(otherTag, opening, std::string(name));
    goTo(m_units.size());
}

void TreeBuilder::readBlock(TemplatePart& part)
{
    part.kind = Kind::Block;
    const std::string end = "end" + std::string(part.name);
    TemplateBranch branch;
    branch.tag = unit().range;
    branch.name = part.name;
    for (;;) {
        goTo(m_unit + 1);
        TemplateGap gap;
        readSequence(branch.parts, 't', gap);
        const bool isBeforeWhen = part.name == "case" && part.branches.empty();
        if (isBeforeWhen && !branch.parts.empty())
            fail(noJson, branch.parts.front().range); // text there is dropped
        part.branches.push_back(std::move(branch));
        if (m_problem)
            return;
        if (unit().name == end) {
            part.closingGap = gap;
            break;
        }
        if (unit().name.starts_with("end")) {
            fail(otherTag, unit().range, std::string(unit().name));
            return;
        }
        branch = {};
        branch.gap = gap;
        branch.tag = unit().range;
        branch.name = unit().name;
    }
    part.closing = unit().range;
    part.range.end = part.closing.end;
    goTo(m_unit + 1);
}

} // namespace hookbench
