// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory_resource>
#include <type_traits>

namespace hookbench::liquid {

/// A vector of plain data in memory that is given back as a whole, never by the table. Filling one is most of what
/// parsing does, hence no more than needed: nothing is destroyed, and elements are moved as bytes. Not copied.
template <typename T> class Table {
public:
    explicit Table(std::pmr::memory_resource* memory)
        : m_memory(memory)
    {
        static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);
    }
    Table(const Table&) = delete;
    Table& operator=(const Table&) = delete;

    T& push_back(const T& value)
    {
        if (m_end == m_limit) [[unlikely]]
            return growAndPush(value);
        return *new (m_end++) T(value);
    }
    void pop_back() { --m_end; }
    void clear() { m_end = m_begin; }
    void reserve(std::size_t count)
    {
        if (count > static_cast<std::size_t>(m_limit - m_begin))
            grow(count);
    }
    /// To no more than there are.
    void truncate(std::size_t count) { m_end = m_begin + count; }

    bool empty() const { return m_begin == m_end; }
    std::size_t size() const { return static_cast<std::size_t>(m_end - m_begin); }
    T* data() { return m_begin; }
    const T* data() const { return m_begin; }
    T* begin() { return m_begin; }
    T* end() { return m_end; }
    const T* begin() const { return m_begin; }
    const T* end() const { return m_end; }
    T& operator[](std::size_t index) { return m_begin[index]; }
    const T& operator[](std::size_t index) const { return m_begin[index]; }
    T& back() { return m_end[-1]; }
    const T& back() const { return m_end[-1]; }

private:
    /// Apart, as it is rare: inside push_back() it would make each of its callers save registers for it. The value is a
    /// copy, as it may be one of the elements.
    [[gnu::noinline]] T& growAndPush(T value)
    {
        grow(std::max<std::size_t>(size() * 2, 8));
        return *new (m_end++) T(value);
    }

    void grow(std::size_t capacity)
    {
        const std::size_t count = size();
        T* const larger = static_cast<T*>(m_memory->allocate(capacity * sizeof(T), alignof(T)));
        if (count > 0)
            std::memcpy(static_cast<void*>(larger), m_begin, count * sizeof(T));
        m_begin = larger;
        m_end = larger + count;
        m_limit = larger + capacity;
    }

    std::pmr::memory_resource* m_memory = nullptr;
    T* m_begin = nullptr;
    T* m_end = nullptr;
    T* m_limit = nullptr;
};

} // namespace hookbench::liquid
