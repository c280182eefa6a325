// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/RenderContext.h"

#include <algorithm>
#include <new>
#include <span>

namespace hookbench::liquid::filters {

/// The elements of a list with what they are sorted by, in the memory of the render: sorting takes nothing from the
/// heap. What is made between its beginning and its end (keys, say) is gone afterwards, but for sorted().
class KeyedItems {
public:
    struct Entry {
        Value key;
        Value item;
    };

    /// Room for so many. If there is no memory left the context has failed, and nothing can be added.
    KeyedItems(RenderContext& context, std::size_t most)
        : m_context(context)
        , m_result(context.allocateValues(most))
        , m_mark(context.arena().mark())
    {
        constexpr std::size_t valuesPerEntry = sizeof(Entry) / sizeof(Value);
        // The second half is where they are merged.
        Value* const room = context.hasFailed() ? nullptr : context.allocateValues(2 * most * valuesPerEntry);
        if (room == nullptr)
            return;
        m_entries = new (static_cast<void*>(room)) Entry[2 * most];
        m_most = most;
    }
    ~KeyedItems() { m_context.arena().release(m_mark); }
    KeyedItems(const KeyedItems&) = delete;
    KeyedItems& operator=(const KeyedItems&) = delete;

    void add(const Value& key, const Value& item)
    {
        if (m_count < m_most)
            m_entries[m_count++] = {key, item};
    }
    std::span<Entry> entries() { return {m_entries, m_count}; }

    /// The items as a new list in the order of their keys; equals stay in theirs. An order that is none, as that of
    /// NaN, gives some order.
    template <typename Before> Value sorted(const Before& isBefore)
    {
        if (m_result == nullptr)
            return {};
        const auto areSwapped = [&isBefore](const Entry& a, const Entry& b) { return isBefore(a.key, b.key); };
        for (std::size_t width = 1; width < m_count; width *= 2) {
            for (std::size_t begin = 0; begin + width < m_count; begin += 2 * width) {
                Entry* const first = m_entries + begin;
                Entry* const middle = first + width;
                Entry* const end = m_entries + std::min(begin + 2 * width, m_count);
                Entry* const merged = m_entries + m_most;
                if (areSwapped(*middle, middle[-1]))
                    std::copy(merged, std::merge(first, middle, middle, end, merged, areSwapped), first);
            }
        }
        std::ranges::transform(entries(), m_result, &Entry::item);
        return Value::madeList(m_result, m_count);
    }

private:
    RenderContext& m_context;
    Value* m_result;
    Arena::Mark m_mark;
    Entry* m_entries = nullptr;
    std::size_t m_most = 0;
    std::size_t m_count = 0;
};

} // namespace hookbench::liquid::filters
