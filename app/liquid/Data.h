// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Value.h"

#include <memory>
#include <string_view>

namespace hookbench::liquid {

/// A tree of values that templates read: strings, numbers as written, lists, maps in key order. Owns all its memory;
/// immutable once built, so it may be shared between threads. Cheap to move and to copy (the copy shares the tree).
class Data {
public:
    /// An empty map.
    Data();

    /// Valid as long as some copy of this Data lives.
    const Value& root() const { return m_block[0]; }

private:
    friend class DataBuilder;
    explicit Data(std::shared_ptr<const Value[]> block);

    std::shared_ptr<const Value[]> m_block; ///< the root, then everything in it
};

/// Builds a Data from events in document order, as a JSON reader meets them. Texts are copied. Ends with finish(),
/// after which another may be built; the caller keeps begin and end calls balanced. Equal keys of one map: the last one
/// wins, in the first one's place.
class DataBuilder {
public:
    DataBuilder();
    ~DataBuilder();
    DataBuilder(const DataBuilder&) = delete;
    DataBuilder& operator=(const DataBuilder&) = delete;

    void beginMap();
    void key(std::string_view name);
    void endMap();
    void beginList();
    void endList();
    void nil();
    void boolean(bool value);
    /// A JSON number as written: an integer where it has neither point nor exponent. Digits beyond 64 bits are kept.
    void number(std::string_view text);
    void string(std::string_view text);

    Data finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace hookbench::liquid
