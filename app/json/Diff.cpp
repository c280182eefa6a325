// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/Diff.h"

#include "text/Alignment.h"

#include <map>

namespace hookbench::json {

namespace {

using Index = Outline::Index;
using Indices = std::vector<Index>;

/// Without white space, which does not count.
std::vector<std::string> minifiedTexts(const Outline& outline, const Indices& items)
{
    std::vector<std::string> texts;
    for (const Index item : items)
        texts.push_back(minified(outline.text(outline.item(item).range)));
    return texts;
}

class Comparison {
public:
    Comparison(const Outline& before, const Outline& after)
        : m_before(before)
        , m_after(after)
    {
    }

    std::vector<Difference> run()
    {
        compare(0, 0);
        return std::move(m_found);
    }

private:
    struct Pair {
        Index before = Outline::none; ///< none: added
        Index after = Outline::none; ///< none: removed
    };

    void compare(Index before, Index after);
    void compareMembers(Index before, Index after);
    void compareElements(Index before, Index after);
    void comparePair(const Pair& pair);
    void report(Difference::Kind kind, Index before, Index after);

    const Outline& m_before;
    const Outline& m_after;
    std::vector<Difference> m_found;
};

void Comparison::report(Difference::Kind kind, Index before, Index after)
{
    const bool isRemoved = kind == Difference::Kind::Removed;
    Difference difference;
    difference.kind = kind;
    difference.pointer = isRemoved ? m_before.pointer(before) : m_after.pointer(after);
    if (before != Outline::none)
        difference.before = m_before.item(before).range;
    if (after != Outline::none)
        difference.after = m_after.item(after).range;
    m_found.push_back(std::move(difference));
}

void Comparison::compare(Index before, Index after)
{
    const Outline::Item& first = m_before.item(before);
    const Outline::Item& second = m_after.item(after);
    if (first.kind != second.kind)
        report(Difference::Kind::Changed, before, after);
    else if (first.kind == TokenKind::BeginObject)
        compareMembers(before, after);
    else if (first.kind == TokenKind::BeginArray)
        compareElements(before, after);
    else if (m_before.text(first.range) != m_after.text(second.range))
        report(Difference::Kind::Changed, before, after);
}

void Comparison::comparePair(const Pair& pair)
{
    if (pair.before == Outline::none) {
        report(Difference::Kind::Added, pair.before, pair.after);
        return;
    }
    if (pair.after == Outline::none) {
        report(Difference::Kind::Removed, pair.before, pair.after);
        return;
    }
    const ByteRange firstKey = m_before.item(pair.before).key;
    const ByteRange secondKey = m_after.item(pair.after).key;
    if (m_before.text(firstKey) != m_after.text(secondKey))
        m_found.push_back({Difference::Kind::Changed, m_after.pointer(pair.after), firstKey, secondKey});
    compare(pair.before, pair.after);
}

void Comparison::compareMembers(Index before, Index after)
{
    std::map<std::string, Indices, std::less<>> left; // of the text before, not yet paired; first ones last
    const Indices oldMembers = m_before.children(before);
    for (auto member = oldMembers.rbegin(); member != oldMembers.rend(); ++member)
        left[m_before.name(*member)].push_back(*member);
    for (const Index member : m_after.children(after)) {
        Indices& same = left[m_after.name(member)];
        Pair pair{Outline::none, member};
        if (!same.empty()) {
            pair.before = same.back();
            same.pop_back();
        }
        comparePair(pair);
    }
    for (const Index member : oldMembers) {
        Indices& same = left[m_before.name(member)];
        if (!same.empty() && same.back() == member) {
            same.pop_back();
            comparePair({member, Outline::none});
        }
    }
}

void Comparison::compareElements(Index before, Index after)
{
    const Indices oldElements = m_before.children(before);
    const Indices newElements = m_after.children(after);
    const std::vector<std::string> oldTexts = minifiedTexts(m_before, oldElements);
    const std::vector<std::string> newTexts = minifiedTexts(m_after, newElements);
    for (const AlignedPair& pair : aligned({oldTexts.begin(), oldTexts.end()}, {newTexts.begin(), newTexts.end()})) {
        if (!pair.isEqual)
            comparePair({pair.before == AlignedPair::none ? Outline::none : oldElements[pair.before],
                pair.after == AlignedPair::none ? Outline::none : newElements[pair.after]});
    }
}

} // namespace

std::vector<Difference> differences(const Outline& before, const Outline& after)
{
    return Comparison(before, after).run();
}

} // namespace hookbench::json
