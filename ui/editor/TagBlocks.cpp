// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/TagBlocks.h"

#include "liquid/TagNames.h"

#include <algorithm>

namespace hookbench {

namespace {

std::string_view textOf(const liquid::Program& program, const ByteRange& range)
{
    return std::string_view(program.source()).substr(range.begin, range.size());
}

/// Takes a tag that ends something: the innermost open tag that it is the end of. Tags opened inside that one have no
/// end, as increment has none.
void close(
    std::vector<TagBlock>& open, const liquid::Program& program, const WrittenTag& end, std::vector<TagBlock>& done)
{
    const std::string_view begun = textOf(program, end.name).substr(3);
    const auto found = std::find_if(open.rbegin(), open.rend(),
        [&](const TagBlock& block) { return textOf(program, block.front().name) == begun; });
    if (found == open.rend())
        return;
    TagBlock block = std::move(*found);
    block.push_back(end);
    open.erase(found.base() - 1, open.end());
    done.push_back(std::move(block));
}

/// Of the innermost open tag that can have branches.
void addBranch(std::vector<TagBlock>& open, const liquid::Program& program, const WrittenTag& branch)
{
    const auto found = std::find_if(open.rbegin(), open.rend(), [&](const TagBlock& block) {
        const std::string_view name = textOf(program, block.front().name);
        return name == "if" || name == "unless" || name == "case" || name == "for";
    });
    if (found != open.rend())
        found->push_back(branch);
}

} // namespace

std::vector<WrittenTag> writtenTags(const liquid::Program& program)
{
    std::vector<WrittenTag> tags;
    WrittenTag tag;
    bool isInside = false;
    for (const liquid::Token& token : program.tokens()) {
        if (token.kind == liquid::TokenKind::TagDelimiter) {
            if (!isInside)
                tag = {token.range, {}};
            tag.whole.end = token.range.end;
            if (isInside && !tag.name.isEmpty())
                tags.push_back(tag);
            isInside = !isInside;
        } else if (isInside && token.kind == liquid::TokenKind::TagName && tag.name.isEmpty()) {
            tag.name = token.range;
        }
    }
    return tags;
}

std::vector<TagBlock> tagBlocks(const liquid::Program& program)
{
    std::vector<TagBlock> open;
    std::vector<TagBlock> done;
    for (const WrittenTag& tag : writtenTags(program)) {
        const std::string_view name = textOf(program, tag.name);
        if (name.starts_with("end"))
            close(open, program, tag, done);
        else if (liquid::isBranchTag(name))
            addBranch(open, program, tag);
        else
            open.push_back({tag});
    }
    return done;
}

const TagBlock* blockWithTagAt(const std::vector<TagBlock>& blocks, std::size_t byte)
{
    const auto isHere = [byte](const WrittenTag& tag) { return tag.whole.begin <= byte && byte <= tag.whole.end; };
    const auto found = std::find_if(blocks.begin(), blocks.end(),
        [&](const TagBlock& block) { return std::any_of(block.begin(), block.end(), isHere); });
    return found == blocks.end() ? nullptr : &*found;
}

} // namespace hookbench
