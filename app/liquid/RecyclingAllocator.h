// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory_resource>

namespace hookbench::liquid {

/// Memory of the thread for what comes and goes during a render: what is given back is kept for the next, so that once
/// warm nothing is taken from the heap. For types that stay on their thread.
std::pmr::memory_resource& recycledMemory();

/// Lets a container of the standard library live in it.
template <typename T> class RecyclingAllocator {
public:
    using value_type = T;

    RecyclingAllocator() = default;
    template <typename U> explicit(false) RecyclingAllocator(const RecyclingAllocator<U>&) { }

    T* allocate(std::size_t count) { return static_cast<T*>(recycledMemory().allocate(count * sizeof(T), alignof(T))); }
    void deallocate(T* place, std::size_t count) { recycledMemory().deallocate(place, count * sizeof(T), alignof(T)); }

    bool operator==(const RecyclingAllocator&) const = default;
};

} // namespace hookbench::liquid
