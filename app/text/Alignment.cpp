// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Alignment.h"

#include <algorithm>
#include <cstdint>

namespace hookbench {

namespace {

using Texts = std::vector<std::string_view>;

constexpr std::size_t mostComparisons = 4'000'000;

/// What lies between the equal items at both ends.
struct Middle {
    std::size_t begin = 0;
    std::size_t endBefore = 0;
    std::size_t endAfter = 0;
};

Middle middleOf(const Texts& before, const Texts& after)
{
    Middle middle{0, before.size(), after.size()};
    while (middle.begin < middle.endBefore && middle.begin < middle.endAfter
        && before[middle.begin] == after[middle.begin])
        ++middle.begin;
    while (middle.endBefore > middle.begin && middle.endAfter > middle.begin
        && before[middle.endBefore - 1] == after[middle.endAfter - 1]) {
        --middle.endBefore;
        --middle.endAfter;
    }
    return middle;
}

/// Lengths of the longest common subsequences of all ends of the middle.
class CommonLengths {
public:
    CommonLengths(const Texts& before, const Texts& after, const Middle& middle)
        : m_middle(middle)
        , m_width(middle.endAfter - middle.begin + 1)
        , m_lengths((middle.endBefore - middle.begin + 1) * m_width)
    {
        for (std::size_t i = middle.endBefore; i-- > middle.begin;) {
            for (std::size_t j = middle.endAfter; j-- > middle.begin;)
                m_lengths[place(i, j)] =
                    before[i] == after[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }

    std::uint32_t at(std::size_t i, std::size_t j) const { return m_lengths[place(i, j)]; }

private:
    std::size_t place(std::size_t i, std::size_t j) const
    {
        return (i - m_middle.begin) * m_width + (j - m_middle.begin);
    }

    Middle m_middle;
    std::size_t m_width;
    std::vector<std::uint32_t> m_lengths;
};

/// Collects what has no equal partner, and pairs it in order before the next equal pair.
class Pairing {
public:
    void leaveBefore(std::size_t index) { m_before.push_back(index); }
    void leaveAfter(std::size_t index) { m_after.push_back(index); }
    void addEqual(std::size_t before, std::size_t after)
    {
        pairRest();
        m_pairs.push_back({before, after, true});
    }
    std::vector<AlignedPair> take()
    {
        pairRest();
        return std::move(m_pairs);
    }

private:
    void pairRest()
    {
        for (std::size_t i = 0; i < std::max(m_before.size(), m_after.size()); ++i)
            m_pairs.push_back({i < m_before.size() ? m_before[i] : AlignedPair::none,
                i < m_after.size() ? m_after[i] : AlignedPair::none, false});
        m_before.clear();
        m_after.clear();
    }

    std::vector<AlignedPair> m_pairs;
    std::vector<std::size_t> m_before;
    std::vector<std::size_t> m_after;
};

void pairMiddle(Pairing& pairing, const Texts& before, const Texts& after, const Middle& middle)
{
    const CommonLengths lengths(before, after, middle);
    std::size_t i = middle.begin;
    std::size_t j = middle.begin;
    while (i < middle.endBefore || j < middle.endAfter) {
        const bool hasBefore = i < middle.endBefore;
        const bool hasAfter = j < middle.endAfter;
        if (hasBefore && hasAfter && before[i] == after[j])
            pairing.addEqual(i++, j++);
        else if (!hasAfter || (hasBefore && lengths.at(i + 1, j) >= lengths.at(i, j + 1)))
            pairing.leaveBefore(i++);
        else
            pairing.leaveAfter(j++);
    }
}

void pairInOrder(Pairing& pairing, const Middle& middle)
{
    for (std::size_t i = middle.begin; i < middle.endBefore; ++i)
        pairing.leaveBefore(i);
    for (std::size_t j = middle.begin; j < middle.endAfter; ++j)
        pairing.leaveAfter(j);
}

} // namespace

std::vector<AlignedPair> aligned(const Texts& before, const Texts& after)
{
    const Middle middle = middleOf(before, after);
    Pairing pairing;
    for (std::size_t i = 0; i < middle.begin; ++i)
        pairing.addEqual(i, i);
    if ((middle.endBefore - middle.begin) * (middle.endAfter - middle.begin) > mostComparisons)
        pairInOrder(pairing, middle);
    else
        pairMiddle(pairing, before, after, middle);
    for (std::size_t i = middle.endBefore, j = middle.endAfter; i < before.size(); ++i, ++j)
        pairing.addEqual(i, j);
    return pairing.take();
}

} // namespace hookbench
