// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace hookbench {

/// A half-open range of bytes [begin, end) in one UTF-8 text. An empty range marks a place between two bytes.
struct ByteRange {
    std::size_t begin = 0;
    std::size_t end = 0;

    std::size_t size() const { return end - begin; }
    bool isEmpty() const { return begin == end; }
    bool contains(std::size_t offset) const { return begin <= offset && offset < end; }
    bool operator==(const ByteRange&) const = default;
};

} // namespace hookbench
