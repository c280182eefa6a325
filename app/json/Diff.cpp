// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/Diff.h"

#include <algorithm>
#include <map>

namespace hookbench::json {

namespace {

using Index = Outline::Index;
using Indices = std::vector<Index>;

/// Beyond so many comparisons the elements of two arrays are paired in order.
constexpr std::size_t mostComparisons = 4'000'000;

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
    std::vector<Pair> paired(const Indices& before, const Indices& after) const;
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
    for (const Pair& pair : paired(m_before.children(before), m_after.children(after)))
        comparePair(pair);
}

/// What stands between two equal pairs, in order.
template <typename Pair> void pairRest(std::vector<Pair>& pairs, const Indices& before, const Indices& after)
{
    for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i)
        pairs.push_back({i < before.size() ? before[i] : Outline::none, i < after.size() ? after[i] : Outline::none});
}

/// Lengths of the longest common subsequences of all ends of two lists.
std::vector<std::uint32_t> commonLengths(const std::vector<std::string>& first, const std::vector<std::string>& second)
{
    const std::size_t width = second.size() + 1;
    std::vector<std::uint32_t> lengths((first.size() + 1) * width);
    for (std::size_t i = first.size(); i-- > 0;) {
        for (std::size_t j = second.size(); j-- > 0;) {
            const std::uint32_t skipped = std::max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
            lengths[i * width + j] = first[i] == second[j] ? lengths[(i + 1) * width + j + 1] + 1 : skipped;
        }
    }
    return lengths;
}

std::vector<Comparison::Pair> Comparison::paired(const Indices& before, const Indices& after) const
{
    std::vector<Pair> pairs;
    const auto texts = [](const Outline& outline, const Indices& items) {
        std::vector<std::string> all;
        for (const Index item : items)
            all.push_back(minified(outline.text(outline.item(item).range)));
        return all;
    };
    if (before.size() * after.size() > mostComparisons) {
        pairRest(pairs, before, after);
        return pairs;
    }
    const std::vector<std::string> first = texts(m_before, before);
    const std::vector<std::string> second = texts(m_after, after);
    const std::vector<std::uint32_t> lengths = commonLengths(first, second);
    const std::size_t width = second.size() + 1;
    Indices oldRest;
    Indices newRest;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < first.size() || j < second.size()) {
        if (i < first.size() && j < second.size() && first[i] == second[j]) {
            pairRest(pairs, oldRest, newRest);
            oldRest.clear();
            newRest.clear();
            ++i; // equal: nothing to compare
            ++j;
        } else if (j == second.size()
            || (i < first.size() && lengths[(i + 1) * width + j] >= lengths[i * width + j + 1])) {
            oldRest.push_back(before[i++]);
        } else {
            newRest.push_back(after[j++]);
        }
    }
    pairRest(pairs, oldRest, newRest);
    return pairs;
}

} // namespace

std::vector<Difference> differences(const Outline& before, const Outline& after)
{
    return Comparison(before, after).run();
}

} // namespace hookbench::json
