// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/template/TemplateWriter.h"

#include <algorithm>

namespace hookbench {

namespace {

using Kind = TemplatePart::Kind;

bool isEmptyGroup(const TemplatePart& part)
{
    return part.kind == Kind::Group && part.parts.empty();
}

/// The first line end of a text; empty if it has none.
std::string_view firstLineEnd(std::string_view text)
{
    const std::size_t lineEnd = text.find_first_of("\r\n");
    if (lineEnd == std::string_view::npos)
        return {};
    const bool isCrLf = text.substr(lineEnd, 2) == "\r\n";
    return text.substr(lineEnd, isCrLf ? 2 : 1);
}

/// The first one inside a tag or a string.
std::string_view keptLineEnd(const TemplateSequence& parts, std::string_view source)
{
    const auto in = [source](ByteRange range) { return firstLineEnd(source.substr(range.begin, range.size())); };
    for (const TemplatePart& part : parts) {
        const bool isWhole = part.kind != Kind::Group && part.kind != Kind::Block;
        std::string_view found = isWhole ? in(part.range) : keptLineEnd(part.parts, source);
        for (const TemplateBranch& branch : part.branches) {
            if (found.empty())
                found = in(branch.tag);
            if (found.empty())
                found = keptLineEnd(branch.parts, source);
        }
        if (found.empty() && part.kind == Kind::Block)
            found = in(part.closing);
        if (!found.empty())
            return found;
    }
    return {};
}

/// What is kept goes first, so that the choice is the same for what was laid out.
std::string_view lineEndOf(const TemplateTree& tree, std::string_view source)
{
    std::string_view found = keptLineEnd(tree.parts, source);
    if (found.empty())
        found = firstLineEnd(source);
    return found.empty() ? "\n" : found;
}

} // namespace

TemplateWriter::TemplateWriter(std::string_view source, TemplateStyle style)
    : m_source(source)
    , m_isMinified(style == TemplateStyle::Minified)
{
}

std::string TemplateWriter::write(const TemplateTree& tree)
{
    m_lineEnd = lineEndOf(tree, m_source);
    m_text.reserve(m_source.size() + m_source.size() / 4);
    if (!tree.parts.empty())
        separate(Separation::None, tree.parts.front().gap, 0);
    sequence(tree.parts, 0, true);
    const bool endsLine = tree.endGap.lineBreaks > 0 && !tree.parts.empty();
    TemplateGap end = tree.endGap;
    end.lineBreaks = 0; // no blank lines there
    separate(endsLine ? Separation::Line : Separation::None, end, 0);
    return std::move(m_text);
}

/// A block without commas and colons of its own stays on one line.
TemplateWriter::Shape TemplateWriter::shapeOf(const TemplatePart& block)
{
    bool hasComma = false;
    bool hasValue = false;
    bool hasManyStatements = false;
    for (const TemplateBranch& branch : block.branches) {
        std::size_t statements = 0;
        for (const TemplatePart& part : branch.parts) {
            const Shape shape = part.kind == Kind::Block ? shapeOf(part) : Shape::Value;
            const bool isOutside = part.kind == Kind::Colon || (part.kind == Kind::Group && !part.parts.empty());
            if (isOutside || shape == Shape::Lines || isComment(part))
                return Shape::Lines;
            if (part.kind == Kind::Comma || shape == Shape::Comma)
                hasComma = true;
            else if (part.kind == Kind::Statement || shape == Shape::Statement)
                hasManyStatements = ++statements > 1;
            else
                hasValue = true;
        }
    }
    if (hasComma || hasManyStatements)
        return hasValue || hasManyStatements ? Shape::Lines : Shape::Comma;
    const bool isStatement = std::any_of(block.branches.begin(), block.branches.end(),
        [](const TemplateBranch& branch) { return !branch.parts.empty(); });
    return hasValue || !isStatement ? Shape::Value : Shape::Statement;
}

bool TemplateWriter::isLikeComma(const TemplatePart& part)
{
    return part.kind == Kind::Comma || (part.kind == Kind::Block && shapeOf(part) == Shape::Comma);
}

bool TemplateWriter::hasOwnLines(const TemplatePart& part)
{
    if (part.kind != Kind::Block)
        return part.kind == Kind::Statement;
    const Shape shape = shapeOf(part);
    return shape == Shape::Lines || shape == Shape::Statement;
}

bool TemplateWriter::isComment(const TemplatePart& part)
{
    return part.kind == Kind::Statement && (part.name == "comment" || part.name == "doc" || part.name == "#");
}

/// `isLeading`: `first` begins the sequence.
TemplateWriter::Separation TemplateWriter::between(
    const TemplatePart& first, const TemplatePart& second, bool isLeading)
{
    if (isComment(second) && second.gap.lineBreaks == 0)
        return Separation::Space; // what stood at the end of a line belongs to it
    if (isLikeComma(second))
        return hasOwnLines(first) && first.kind == Kind::Statement ? Separation::Line : Separation::None;
    if (second.kind == Kind::Colon)
        return Separation::None;
    if (isLikeComma(first))
        return isLeading && !hasOwnLines(second) ? Separation::Space : Separation::Line;
    if (first.kind == Kind::Colon)
        return Separation::Space;
    if (hasOwnLines(first) || hasOwnLines(second))
        return Separation::Line;
    return second.gap.hasSpace ? Separation::Space : Separation::None;
}

void TemplateWriter::sequence(const TemplateSequence& parts, int level, bool isLine)
{
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) {
            const Separation wanted = between(parts[i - 1], parts[i], i == 1);
            separate(isLine || wanted == Separation::Space ? wanted : Separation::None, parts[i].gap, level);
        }
        part(parts[i], level);
    }
}

void TemplateWriter::part(const TemplatePart& part, int level)
{
    if (part.kind == Kind::Group)
        group(part, level);
    else if (part.kind == Kind::Block)
        block(part, level);
    else
        copy(part.range);
}

void TemplateWriter::group(const TemplatePart& part, int level)
{
    copy({part.range.begin, part.range.begin + 1});
    if (!isEmptyGroup(part)) {
        TemplateGap first = part.parts.front().gap;
        first.lineBreaks = 0; // no blank lines at the edges
        separate(Separation::Line, first, level + 1);
        sequence(part.parts, level + 1, true);
        TemplateGap last = part.closingGap;
        last.lineBreaks = 0;
        separate(Separation::Line, last, level);
    }
    copy(part.closing);
}

void TemplateWriter::block(const TemplatePart& part, int level)
{
    const bool isLines = shapeOf(part) == Shape::Lines;
    const auto edge = [&](TemplateGap gap, int edgeLevel) {
        gap.lineBreaks = 0;
        separate(isLines ? Separation::Line : Separation::None, gap, edgeLevel);
    };
    for (std::size_t i = 0; i < part.branches.size(); ++i) {
        const TemplateBranch& branch = part.branches[i];
        if (i > 0)
            edge(branch.gap, level);
        copy(branch.tag);
        if (branch.parts.empty())
            continue;
        edge(branch.parts.front().gap, level + 1);
        sequence(branch.parts, level + 1, isLines);
    }
    edge(part.closingGap, level);
    copy(part.closing);
}

void TemplateWriter::separate(Separation wanted, const TemplateGap& gap, int level)
{
    if (m_isMinified)
        wanted = Separation::None;
    if (!gap.isFree && !gap.hasSpace)
        return;
    const bool wouldMakeTag = m_text.ends_with('{') && m_source.substr(gap.end, 1) == "{";
    if (wanted == Separation::None && (!gap.isFree || wouldMakeTag))
        wanted = Separation::Space;
    if (wanted == Separation::Space) {
        m_text += ' ';
    } else if (wanted == Separation::Line) {
        m_text += m_lineEnd;
        if (gap.lineBreaks > 1)
            m_text += m_lineEnd;
        m_text.append(std::size_t(2) * static_cast<std::size_t>(level), ' ');
    }
}

} // namespace hookbench
