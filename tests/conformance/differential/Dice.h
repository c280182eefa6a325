// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <span>
#include <string>
#include <string_view>

/// Random choices that depend on the seed alone, on every machine.
class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : m_engine(seed)
    {
    }

    /// 0 to count - 1.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(m_engine() % count); }
    int between(int least, int most)
    {
        return least + static_cast<int>(below(static_cast<std::size_t>(most - least + 1)));
    }
    bool oneIn(std::size_t count) { return below(count) == 0; }
    std::string pick(std::span<const std::string_view> choices) { return std::string(choices[below(choices.size())]); }

private:
    std::mt19937_64 m_engine;
};
