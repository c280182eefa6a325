// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Value.h"

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace hookbench::liquid {

/// Copies a tree of values into one block of memory: the root first, then each map and list with its keys and texts
/// right behind it, from the root down. Rendering many profiles is mostly waiting for memory, and a profile that lies
/// in one piece is there at once.
class DataPacker {
public:
    using Block = std::shared_ptr<const Value[]>;

    /// Bytes that a value needs beside itself, without those of the maps and lists in it.
    static std::size_t bytesFor(const Value& value);

    /// `bytes` is the sum of bytesFor() of the root and everything in it, or more.
    static Block pack(const Value& root, std::size_t bytes);

private:
    explicit DataPacker(std::byte* place)
        : m_place(place)
    {
    }

    void moveContent(Value& value);
    void moveMap(Value& value);
    void moveList(Value& value);
    void moveText(Value& value);
    const char* put(std::string_view text);
    void note(Value& value);

    std::byte* m_place = nullptr;
    std::vector<Value*> m_unmoved; ///< maps and lists in the block whose content is not there yet
};

} // namespace hookbench::liquid
