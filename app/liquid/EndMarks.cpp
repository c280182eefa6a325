// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Parser.h"

#include <algorithm>

namespace hookbench::liquid {

namespace {

/// Beyond so many in one block the pairing, which grows fast, is not tried.
constexpr std::size_t mostMarks = 200;

} // namespace

// LiqP's grammar lets tags such as ifchanged, break and increment have a block that ends at any {% end… %} that belongs
// to no other tag. Which of them gets which end follows from its preferences: the first tag rather takes a block than
// none, the block rather ends early than late, and every end has to belong to a tag.

void Parser::addEndMark(const LexToken& name)
{
    const NodeIndex index = openNode(NodeKind::EndMark);
    const bool isBare = is(LexType::TagClose);
    if (!isBare)
        fail(syntax::wordsAfterTag, {peek().begin, peek().end}, {std::string(text(name))});
    skipTag();
    closeNode(index);
    node(index).end = name.end;
    m_marks.push_back({index, true});
}

void Parser::pairMarks(std::size_t first)
{
    const auto isEnd = [](const Mark& mark) { return mark.isEnd; };
    const auto begin = m_marks.begin() + static_cast<std::ptrdiff_t>(first);
    if (std::any_of(begin, m_marks.end(), isEnd)) {
        dropStrayMarks(first);
        if (m_marks.size() - first <= mostMarks) {
            pairMarks(first, m_marks.size());
        } else {
            m_tagHasError = false;
            const Node& last = m_program.nodes[m_marks.back().node];
            fail(syntax::tooDeep, {last.begin, last.end});
        }
    }
    m_marks.resize(first);
}

/// Reports ends without a tag and forgets them.
void Parser::dropStrayMarks(std::size_t first)
{
    std::size_t open = 0;
    std::size_t kept = first;
    for (std::size_t i = first; i < m_marks.size(); ++i) {
        const Mark mark = m_marks[i];
        if (mark.isEnd && open == 0) {
            const Node& end = m_program.nodes[mark.node];
            m_tagHasError = false;
            fail(syntax::strayTag, {end.begin, end.end}, {std::string(m_program.text(end.begin, end.end))});
            continue;
        }
        open = mark.isEnd ? open - 1 : open + 1;
        m_marks[kept++] = mark;
    }
    m_marks.resize(kept);
}

bool Parser::arePaired(std::size_t first, std::size_t end) const
{
    std::size_t open = 0;
    for (std::size_t i = first; i < end; ++i) {
        if (m_marks[i].isEnd && open == 0)
            return false;
        open = m_marks[i].isEnd ? open - 1 : open + 1;
    }
    return true;
}

void Parser::pairMarks(std::size_t first, std::size_t end)
{
    while (first < end) {
        std::size_t match = first + 1;
        while (match < end && !(m_marks[match].isEnd && arePaired(first + 1, match) && arePaired(match + 1, end)))
            ++match;
        if (match >= end)
            return;
        Node& opening = m_program.nodes[m_marks[first].node];
        opening.flag = true;
        opening.next = m_program.nodes[m_marks[match].node].next;
        pairMarks(first + 1, match);
        first = match + 1;
    }
}

} // namespace hookbench::liquid
