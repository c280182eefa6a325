// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Parser.h"

#include <algorithm>
#include <vector>

namespace hookbench::liquid {

// LiqP's grammar lets tags such as ifchanged, break and increment have a block that ends at any {% end… %} that belongs
// to no other tag. Which of them gets which end follows from its preferences: a tag rather takes a block than none, as
// long as the ends that are left suffice for it and for all blocks around it, and an end closes the innermost block.

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
    if (std::any_of(m_marks.begin() + static_cast<std::ptrdiff_t>(first), m_marks.end(), isEnd)) {
        dropStrayMarks(first);
        const auto begin = m_marks.begin() + static_cast<std::ptrdiff_t>(first);
        auto endsLeft = static_cast<std::size_t>(std::count_if(begin, m_marks.end(), isEnd));
        std::vector<NodeIndex> open;
        for (auto mark = begin; mark != m_marks.end(); ++mark) {
            if (!mark->isEnd) {
                if (endsLeft > open.size())
                    open.push_back(mark->node);
                continue;
            }
            Node& opening = m_program.nodes[open.back()];
            opening.flag = true;
            opening.next = m_program.nodes[mark->node].next;
            open.pop_back();
            --endsLeft;
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

} // namespace hookbench::liquid
