// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/TextBuffer.h"

#include <algorithm>

namespace hookbench::liquid {

namespace {

constexpr std::size_t smallestCapacity = 4096;

} // namespace

void TextBuffer::reset(std::size_t limit)
{
    m_size = 0;
    m_limit = limit;
    m_room = std::min(m_capacity, limit);
    m_isOverLimit = false;
}

bool TextBuffer::makeRoom(std::size_t bytes)
{
    if (bytes > m_limit - m_size) {
        m_isOverLimit = true;
        return false;
    }
    const std::size_t needed = m_size + bytes;
    const std::size_t capacity = std::max({needed, m_capacity * 2, smallestCapacity});
    auto larger = std::make_unique_for_overwrite<char[]>(capacity);
    if (m_size > 0)
        std::memcpy(larger.get(), m_bytes.get(), m_size);
    m_bytes = std::move(larger);
    m_capacity = capacity;
    m_room = std::min(m_capacity, m_limit);
    return true;
}

} // namespace hookbench::liquid
