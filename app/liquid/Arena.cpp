// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Arena.h"

#include <algorithm>

namespace hookbench::liquid {

namespace {

constexpr std::size_t smallestBlock = 4096;
constexpr std::size_t largestStep = 1U << 20U;

} // namespace

void* Arena::allocateInNextBlock(std::size_t bytes)
{
    // Blocks come from operator new[] and are therefore aligned for everything that is kept here.
    std::size_t next = m_blocks.empty() ? 0 : m_block + 1;
    while (next < m_blocks.size() && m_blocks[next].size < bytes)
        ++next;
    if (next >= m_blocks.size()) {
        const std::size_t previous = m_blocks.empty() ? smallestBlock / 2 : m_blocks.back().size;
        const std::size_t size = std::max(bytes, std::min(previous * 2, largestStep));
        m_blocks.push_back({std::make_unique_for_overwrite<std::byte[]>(size), size});
        next = m_blocks.size() - 1;
    }
    m_block = next;
    m_used = bytes;
    m_total += bytes;
    return m_blocks[next].bytes.get();
}

} // namespace hookbench::liquid
