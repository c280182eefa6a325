// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Value.h"

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace hookbench::liquid {

/// Memory for many small things that live and die together. Blocks are kept when it is emptied, so that a second use of
/// the same size allocates nothing. Destroys nothing: only for trivially destructible types.
class Arena {
public:
    /// A place to go back to with release().
    struct Mark {
        std::size_t block = 0;
        std::size_t used = 0;
        std::size_t total = 0;
    };

    Arena() = default;
    Arena(const Arena&) = delete;
    Arena& operator=(const Arena&) = delete;
    Arena(Arena&&) = default;
    Arena& operator=(Arena&&) = default;

    /// Bytes that may be in use before wants() says no.
    void setLimit(std::size_t bytes) { m_limit = bytes; }
    /// Whether so many more bytes stay within the limit. Ask before allocating what an input decides the size of.
    bool wants(std::size_t bytes) const { return bytes <= m_limit && m_total <= m_limit - bytes; }

    /// Room for `count` objects, not initialised.
    template <typename T> T* allocate(std::size_t count)
    {
        return static_cast<T*>(allocateBytes(count * sizeof(T), alignof(T)));
    }
    std::string_view copy(std::string_view text);

    Mark mark() const { return {m_block, m_used, m_total}; }
    void release(Mark mark);
    void clear() { release({}); }

private:
    struct Block {
        std::unique_ptr<std::byte[]> bytes;
        std::size_t size = 0;
    };

    void* allocateBytes(std::size_t bytes, std::size_t alignment)
    {
        const std::size_t begin = (m_used + alignment - 1) & ~(alignment - 1);
        if (m_block < m_blocks.size() && bytes <= m_blocks[m_block].size && begin <= m_blocks[m_block].size - bytes) {
            m_total += begin - m_used + bytes;
            m_used = begin + bytes;
            return m_blocks[m_block].bytes.get() + begin;
        }
        return allocateInNextBlock(bytes);
    }
    void* allocateInNextBlock(std::size_t bytes);

    std::vector<Block> m_blocks;
    std::size_t m_block = 0;
    std::size_t m_used = 0; ///< bytes of the block in use
    std::size_t m_total = 0; ///< bytes handed out
    std::size_t m_limit = static_cast<std::size_t>(-1);
};

inline void Arena::release(Mark mark)
{
    m_block = mark.block;
    m_used = mark.used;
    m_total = mark.total;
}

inline std::string_view Arena::copy(std::string_view text)
{
    if (text.empty())
        return {};
    char* place = allocate<char>(text.size());
    std::memcpy(place, text.data(), text.size());
    return {place, text.size()};
}

} // namespace hookbench::liquid
