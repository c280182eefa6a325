// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory_resource>
#include <vector>

namespace hookbench::liquid {

/// Finds the place of something in a list by the hash of its name, in a time that does not grow with the list.
class HashIndex {
public:
    static constexpr std::uint32_t nowhere = 0xFFFFFFFFU;

    explicit HashIndex(std::pmr::memory_resource* memory = std::pmr::get_default_resource())
        : m_entries(memory)
    {
    }

    /// The place with this hash for which `matches(place)` is true; `nowhere` if there is none.
    template <typename Matches> std::uint32_t find(std::uint32_t hash, Matches matches) const
    {
        if (m_entries.empty())
            return nowhere;
        const Entry* const entries = m_entries.data();
        const std::size_t last = mask();
        for (std::size_t at = hash & last; entries[at].place != nowhere; at = (at + 1) & last) {
            if (entries[at].hash == hash && matches(entries[at].place))
                return entries[at].place;
        }
        return nowhere;
    }

    void add(std::uint32_t hash, std::uint32_t place)
    {
        if ((m_size + 1) * 2 > m_entries.size())
            grow();
        insert({hash, place});
        ++m_size;
    }

    void clear()
    {
        m_entries.clear();
        m_size = 0;
    }

private:
    struct Entry {
        std::uint32_t hash = 0;
        std::uint32_t place = nowhere; ///< free
    };

    std::size_t mask() const { return m_entries.size() - 1; }

    void insert(Entry entry)
    {
        std::size_t at = entry.hash & mask();
        while (m_entries[at].place != nowhere)
            at = (at + 1) & mask();
        m_entries[at] = entry;
    }

    void grow()
    {
        std::pmr::vector<Entry> before(m_entries.empty() ? 64 : m_entries.size() * 2, m_entries.get_allocator());
        before.swap(m_entries);
        for (const Entry& entry : before) {
            if (entry.place != nowhere)
                insert(entry);
        }
    }

    std::pmr::vector<Entry> m_entries; ///< a power of two, at least twice as many as are in use
    std::size_t m_size = 0;
};

} // namespace hookbench::liquid
