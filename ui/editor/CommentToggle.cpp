// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/CommentToggle.h"

#include "editor/TagBlocks.h"

#include <algorithm>

namespace hookbench {

namespace {

constexpr std::string_view blanks = " \t\r\n";

/// The line, or the lines, without the blanks around them.
ByteRange trimmed(std::string_view body, ByteRange range)
{
    while (range.begin < range.end && blanks.find(body[range.begin]) != std::string_view::npos)
        ++range.begin;
    while (range.end > range.begin && blanks.find(body[range.end - 1]) != std::string_view::npos)
        --range.end;
    return range;
}

ByteRange lineAround(std::string_view body, std::size_t byte)
{
    const std::size_t before = byte == 0 ? std::string_view::npos : body.find_last_of("\r\n", byte - 1);
    const std::size_t behind = body.find_first_of("\r\n", byte);
    return {before == std::string_view::npos ? 0 : before + 1, std::min(behind, body.size())};
}

/// A tag or an output that a border of the range cuts is taken whole.
ByteRange withWholeTags(const liquid::Program& program, ByteRange range)
{
    using liquid::TokenKind;
    std::size_t begin = 0;
    bool isInside = false;
    for (const liquid::Token& token : program.tokens()) {
        if (token.kind != TokenKind::TagDelimiter && token.kind != TokenKind::OutputDelimiter)
            continue;
        if (!isInside) {
            begin = token.range.begin;
        } else {
            const ByteRange tag{begin, token.range.end};
            if (tag.begin < range.begin && range.begin < tag.end)
                range.begin = tag.begin;
            if (tag.begin < range.end && range.end < tag.end)
                range.end = tag.end;
        }
        isInside = !isInside;
    }
    return range;
}

const TagBlock* commentAround(
    const liquid::Program& program, const std::vector<TagBlock>& blocks, const ByteRange& selection)
{
    const auto found = std::find_if(blocks.begin(), blocks.end(), [&](const TagBlock& block) {
        const ByteRange name = block.front().name;
        return std::string_view(program.source()).substr(name.begin, name.size()) == "comment"
            && block.front().whole.begin <= selection.begin && selection.end <= block.back().whole.end;
    });
    return found == blocks.end() ? nullptr : &*found;
}

} // namespace

std::vector<BodyChange> commentToggle(const liquid::Program& program, const ByteRange& selection)
{
    const std::string_view body = program.source();
    const ByteRange chosen = selection.isEmpty() ? lineAround(body, selection.begin) : selection;
    const ByteRange range = trimmed(body, withWholeTags(program, trimmed(body, chosen)));
    const auto blocks = tagBlocks(program);
    if (const TagBlock* comment = commentAround(program, blocks, range))
        return {{comment->front().whole, {}}, {comment->back().whole, {}}};
    if (range.isEmpty())
        return {};
    return {{{range.begin, range.begin}, "{% comment %}"}, {{range.end, range.end}, "{% endcomment %}"}};
}

} // namespace hookbench
