// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>

namespace hookbench::liquid {

/// Text that grows at its end and keeps its memory when cleared. What goes beyond its limit is dropped and remembered.
class TextBuffer {
public:
    TextBuffer() = default;
    TextBuffer(const TextBuffer&) = delete;
    TextBuffer& operator=(const TextBuffer&) = delete;

    /// Empties it and bounds what it takes from now on, in bytes.
    void reset(std::size_t limit);
    bool isOverLimit() const { return m_isOverLimit; }

    void append(std::string_view text)
    {
        if (text.empty() || (text.size() > m_room - m_size && !makeRoom(text.size())))
            return;
        char* const place = m_bytes.get() + m_size;
        m_size += text.size();
        std::memcpy(place, text.data(), text.size()); // last, so that it can be jumped to
    }
    void append(char byte)
    {
        if (char* const place = extend(1))
            *place = byte;
    }
    /// So many more bytes at the end, for the caller to write; nullptr if there is nothing to write to.
    char* extend(std::size_t size)
    {
        if (size > m_room - m_size && !makeRoom(size))
            return nullptr;
        char* const place = m_bytes.get() + m_size;
        m_size += size;
        return place;
    }

    std::string_view view() const { return {m_bytes.get(), m_size}; }
    std::string_view viewFrom(std::size_t offset) const { return view().substr(offset); }
    std::size_t size() const { return m_size; }
    /// Drops all but the first `size` bytes.
    void truncate(std::size_t size) { m_size = size; }

private:
    bool makeRoom(std::size_t bytes);

    std::unique_ptr<char[]> m_bytes;
    std::size_t m_size = 0;
    std::size_t m_room = 0; ///< usable bytes: the smaller of capacity and limit
    std::size_t m_capacity = 0;
    std::size_t m_limit = static_cast<std::size_t>(-1);
    bool m_isOverLimit = false;
};

} // namespace hookbench::liquid
