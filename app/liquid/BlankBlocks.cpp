// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/BlankBlocks.h"

#include "liquid/Characters.h"
#include "liquid/DialectTable.h"
#include "liquid/ProgramData.h"

#include <algorithm>

namespace hookbench::liquid {

namespace {

class BlankFinder {
public:
    explicit BlankFinder(Program::Impl& program)
        : m_program(program)
    {
    }

    /// Whether all nodes between print nothing but white space.
    bool visit(NodeIndex first, NodeIndex end)
    {
        bool areBlank = true;
        for (NodeIndex i = first; i < end; i = m_program.nodes[i].next)
            areBlank = isBlank(i) && areBlank;
        return areBlank;
    }

private:
    bool isBlank(NodeIndex index)
    {
        Node& node = m_program.nodes[index];
        switch (node.kind) {
        case NodeKind::Text:
            return !node.flag && std::ranges::all_of(m_program.text(node.begin, node.end), isSpace);
        case NodeKind::Output:
            return false;
        case NodeKind::Tag:
            node.isBlank = isBlankTag(index);
            return node.isBlank;
        default:
            return visit(index + 1, node.next);
        }
    }

    bool isBlankTag(NodeIndex index)
    {
        const Node& node = m_program.nodes[index];
        const bool isContentBlank = visit(index + 1, node.next);
        const Blankness blankness = m_program.dialect->tags[node.tag].blankness;
        if (blankness == Blankness::IfContentIs && isContentBlank)
            dropText(index + 1, node.next);
        return blankness == Blankness::Always || (blankness != Blankness::Never && isContentBlank);
    }

    /// The text of the blocks themselves; tags inside them have seen to their own.
    void dropText(NodeIndex first, NodeIndex end)
    {
        for (NodeIndex i = first; i < end; i = m_program.nodes[i].next) {
            Node& node = m_program.nodes[i];
            if (node.kind == NodeKind::Branch)
                dropText(i + 1, node.next);
            else if (node.kind == NodeKind::Text)
                node.end = node.begin;
        }
    }

    Program::Impl& m_program;
};

} // namespace

void dropBlankBlocks(Program::Impl& program)
{
    if (program.dialect->grammar.dropsBlankBlocks)
        BlankFinder(program).visit(0, static_cast<NodeIndex>(program.nodes.size()));
}

} // namespace hookbench::liquid
