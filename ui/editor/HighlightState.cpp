// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/HighlightState.h"

namespace hookbench {

namespace {

constexpr std::uint32_t bitsPerBlock = 2;
constexpr std::uint32_t savedMask = (1U << (bitsPerBlock * HighlightState::savedBlocks)) - 1U;
constexpr std::uint32_t blocksMask = HighlightState::maxBlocks;
constexpr std::uint32_t blocksShift = 3;
constexpr std::uint32_t savedShift = 9;

} // namespace

void HighlightState::enterBlock()
{
    if (blocks >= maxBlocks)
        return;
    ++blocks;
    saved = ((saved << bitsPerBlock) | (inString ? 1U : 0U) | (inKey ? 2U : 0U)) & savedMask;
}

void HighlightState::restartBranch()
{
    if (blocks == 0 || blocks > savedBlocks)
        return;
    inString = (saved & 1U) != 0;
    inKey = (saved & 2U) != 0;
}

void HighlightState::leaveBlock()
{
    if (blocks == 0)
        return;
    --blocks;
    saved >>= bitsPerBlock;
}

int HighlightState::packed() const
{
    const std::uint32_t bits = (inString ? 1U : 0U) | (inKey ? 2U : 0U) | (afterTrim ? 4U : 0U)
        | (std::uint32_t{blocks} << blocksShift) | (saved << savedShift);
    return static_cast<int>(bits);
}

HighlightState HighlightState::unpacked(int packed)
{
    const auto bits = static_cast<std::uint32_t>(packed);
    HighlightState state;
    state.inString = (bits & 1U) != 0;
    state.inKey = (bits & 2U) != 0;
    state.afterTrim = (bits & 4U) != 0;
    state.blocks = static_cast<std::uint8_t>((bits >> blocksShift) & blocksMask);
    state.saved = (bits >> savedShift) & savedMask;
    return state;
}

} // namespace hookbench
