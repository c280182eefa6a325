// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace hookbench {

/// How large the payloads of many profiles are, in bytes. Takes the same memory for any number of them.
class PayloadSizes {
public:
    void add(std::size_t bytes, std::size_t profile);
    void add(const PayloadSizes& others);

    std::size_t count() const { return m_count; }
    std::size_t smallest() const { return m_smallest; } ///< 0 without any
    std::size_t largest() const { return m_largest; }
    std::size_t largestProfile() const { return m_largestProfile; } ///< its number
    double mean() const { return m_count == 0 ? 0 : static_cast<double>(m_total) / static_cast<double>(m_count); }
    /// The size that this share of the payloads (0 to 1) does not go beyond, to about a tenth.
    std::size_t quantile(double share) const;

    /// Counts by size: steps of a tenth or so. For a plot.
    struct Bar {
        std::size_t from = 0; ///< bytes
        std::size_t to = 0; ///< not included
        std::size_t count = 0;
    };
    static constexpr std::size_t barCount = std::size_t{8} * 40;
    Bar bar(std::size_t index) const;

private:
    static std::size_t indexOf(std::size_t bytes);
    static std::size_t beginOf(std::size_t index);

    std::size_t m_count = 0;
    std::size_t m_smallest = 0;
    std::size_t m_largest = 0;
    std::size_t m_largestProfile = 0;
    std::uint64_t m_total = 0;
    std::array<std::size_t, barCount> m_counts{};
};

} // namespace hookbench
