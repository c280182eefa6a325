// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/bulk/PayloadSizes.h"

#include <algorithm>
#include <bit>

namespace hookbench {

namespace {

constexpr std::size_t stepsOfADoubling = 8;

} // namespace

/// Exact below eight bytes, then eight steps from one power of two to the next.
std::size_t PayloadSizes::indexOf(std::size_t bytes)
{
    if (bytes < stepsOfADoubling)
        return bytes;
    const auto power = static_cast<std::size_t>(std::bit_width(bytes)) - 1;
    const std::size_t step = (bytes >> (power - 3U)) - stepsOfADoubling;
    return std::min((power - 2) * stepsOfADoubling + step, barCount - 1);
}

std::size_t PayloadSizes::beginOf(std::size_t index)
{
    if (index < stepsOfADoubling)
        return index;
    const std::size_t power = index / stepsOfADoubling + 2;
    return (stepsOfADoubling + index % stepsOfADoubling) << (power - 3U);
}

void PayloadSizes::add(std::size_t bytes, std::size_t profile)
{
    m_smallest = m_count == 0 ? bytes : std::min(m_smallest, bytes);
    if (m_count == 0 || bytes > m_largest) {
        m_largest = bytes;
        m_largestProfile = profile;
    }
    ++m_count;
    m_total += bytes;
    ++m_counts[indexOf(bytes)];
}

void PayloadSizes::add(const PayloadSizes& others)
{
    if (others.m_count == 0)
        return;
    m_smallest = m_count == 0 ? others.m_smallest : std::min(m_smallest, others.m_smallest);
    if (m_count == 0 || others.m_largest > m_largest) {
        m_largest = others.m_largest;
        m_largestProfile = others.m_largestProfile;
    }
    m_count += others.m_count;
    m_total += others.m_total;
    for (std::size_t i = 0; i < barCount; ++i)
        m_counts[i] += others.m_counts[i];
}

std::size_t PayloadSizes::quantile(double share) const
{
    const auto wanted = static_cast<std::size_t>(share * static_cast<double>(m_count));
    std::size_t passed = 0;
    for (std::size_t i = 0; i < barCount; ++i) {
        passed += m_counts[i];
        if (passed > wanted)
            return std::clamp(beginOf(i + 1) - 1, m_smallest, m_largest);
    }
    return m_largest;
}

PayloadSizes::Bar PayloadSizes::bar(std::size_t index) const
{
    return {beginOf(index), beginOf(index + 1), m_counts[index]};
}

} // namespace hookbench
