// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/template/GapFreedom.h"

#include <algorithm>
#include <utility>

namespace hookbench {

namespace {

using Kind = TemplatePart::Kind;

bool isJump(const TemplatePart& part)
{
    return part.kind == Kind::Statement && (part.name == "break" || part.name == "continue");
}

/// Whether a break or continue lies in it that leaves it.
bool hasJump(const TemplateSequence& parts)
{
    return std::any_of(parts.begin(), parts.end(), [](const TemplatePart& part) {
        return isJump(part) || hasJump(part.parts)
            || (part.name != "for"
                && std::any_of(part.branches.begin(), part.branches.end(),
                    [](const TemplateBranch& branch) { return hasJump(branch.parts); }));
    });
}

/// Whether a part ends, or begins, with what could grow together with a bare value beside it; a string's quotation
/// marks cannot.
bool isBare(Kind kind)
{
    return kind == Kind::Scalar || kind == Kind::Output;
}

/// Whether one of the branches is taken in any case.
bool isExhaustive(const TemplatePart& block)
{
    return block.name != "for" && block.branches.back().name == "else";
}

/// Goes through a tree in the order in which it is rendered, and knows at each gap whether a bare value may end there.
/// The first walk notes that in isFree; the second, backwards, knows whether one may begin, and decides.
class Walk {
public:
    explicit Walk(bool isForward)
        : m_isForward(isForward)
    {
    }

    void sequence(TemplateSequence& parts, bool& isOpen)
    {
        if (m_isForward) {
            for (TemplatePart& part : parts) {
                gap(part.gap, isOpen);
                visit(part, isOpen);
            }
        } else {
            for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
                visit(*part, isOpen);
                gap(part->gap, isOpen);
            }
        }
    }

    void gap(TemplateGap& gap, bool isOpen) const
    {
        if (!m_isTrial)
            gap.isFree = m_isForward ? !isOpen : gap.isFree || !isOpen;
    }

private:
    void visit(TemplatePart& part, bool& isOpen)
    {
        if (part.kind == Kind::Group)
            group(part, isOpen);
        else if (part.kind == Kind::Block)
            block(part, isOpen);
        else if (isJump(part))
            isOpen = true;
        else if (part.kind != Kind::Statement)
            isOpen = isBare(part.kind);
    }

    void group(TemplatePart& part, bool& isOpen)
    {
        isOpen = false;
        if (!m_isForward)
            gap(part.closingGap, false);
        sequence(part.parts, isOpen);
        if (m_isForward)
            gap(part.closingGap, isOpen);
        isOpen = false;
    }

    void block(TemplatePart& part, bool& isOpen)
    {
        if (part.name == "for")
            isOpen = loopEntry(part, isOpen);
        const bool entry = isOpen;
        bool exit = isExhaustive(part) ? false : entry;
        branches(part, entry, exit);
        isOpen = exit;
    }

    /// Round follows round: what one ends with, the next one meets, as does what stands behind the loop.
    bool loopEntry(TemplatePart& part, bool isOpen)
    {
        const bool wasTrial = std::exchange(m_isTrial, true);
        bool end = isOpen || hasJump(part.branches.front().parts);
        if (!end)
            branches(part, isOpen, end);
        m_isTrial = wasTrial;
        return end;
    }

    /// Walks each branch from the same entry; `exit` becomes true if one of them ends open.
    void branches(TemplatePart& part, bool entry, bool& exit)
    {
        for (std::size_t i = 0; i < part.branches.size(); ++i) {
            TemplateBranch& branch = part.branches[i];
            TemplateGap& after = i + 1 < part.branches.size() ? part.branches[i + 1].gap : part.closingGap;
            bool isOpen = entry;
            if (!m_isForward)
                gap(after, isOpen);
            sequence(branch.parts, isOpen);
            if (m_isForward)
                gap(after, isOpen);
            exit = exit || isOpen;
        }
    }

    bool m_isForward;
    bool m_isTrial = false; ///< only finds out how a loop ends
};

} // namespace

void findFreeGaps(TemplateTree& tree)
{
    bool isOpen = false;
    Walk forward(true);
    forward.sequence(tree.parts, isOpen);
    forward.gap(tree.endGap, isOpen);
    isOpen = false;
    Walk backward(false);
    backward.gap(tree.endGap, isOpen);
    backward.sequence(tree.parts, isOpen);
}

} // namespace hookbench
