// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>

namespace hookbench::liquid {

class Map;
struct IntegerRange;
struct LoopState;

enum class ValueType : std::uint8_t {
    Nil,
    Boolean,
    Integer,
    Decimal,
    BigInteger, ///< an integer beyond 64 bits, kept as its digits
    String,
    List,
    Map,
    Range, ///< a..b, never spelled out
    Loop, ///< what `forloop` and `tablerowloop` stand for
    Empty, ///< the constant `empty`
    Blank, ///< the constant `blank`
    Break, ///< left behind by a `break` inside a capture, in dialects where it becomes the captured value
    Continue,
};

/// A value as templates see it: sixteen bytes that own nothing. Texts, lists and maps are views into a Data, a
/// program's source or the memory of a render, and live as long as that does. Texts are UTF-8, sizes in bytes.
class Value {
public:
    constexpr Value() = default;
    static Value boolean(bool value);
    static Value integer(std::int64_t value);
    /// An integer that loops and sizes make. The clevertap dialect tells it from one of the data.
    static Value narrowInteger(std::int64_t value);
    static Value decimal(double value);
    static Value bigInteger(std::string_view digits);
    static Value string(std::string_view text);
    /// A list of the data.
    static Value list(const Value* items, std::size_t size);
    /// A list that a filter made, or a pair of key and value. The clevertap dialect tells it from one of the data.
    static Value madeList(const Value* items, std::size_t size);
    static Value map(const Map& map);
    /// A map that came out of `sort` by a property in the clevertap dialect, where such a one prints differently.
    static Value sortedMap(const Map& map);
    static Value range(const IntegerRange& range);
    static Value loop(const LoopState& loop);
    /// One of the types that carry nothing: Nil, Empty, Blank, Break, Continue.
    static Value constant(ValueType type);

    ValueType type() const { return static_cast<ValueType>(m_about & typeMask); }
    bool is(ValueType wanted) const { return type() == wanted; }
    bool isNil() const { return is(ValueType::Nil); }
    bool isString() const { return is(ValueType::String); }
    bool isList() const { return is(ValueType::List); }
    bool isMap() const { return is(ValueType::Map); }
    bool isNumber() const { return is(ValueType::Integer) || is(ValueType::Decimal) || is(ValueType::BigInteger); }
    bool isMarker() const { return is(ValueType::Break) || is(ValueType::Continue); }
    bool isNarrow() const { return is(ValueType::Integer) && (m_about & specialBit) != 0; }
    bool isMade() const { return is(ValueType::List) && (m_about & specialBit) != 0; }
    bool isSortedMap() const { return is(ValueType::Map) && (m_about & specialBit) != 0; }
    /// Everything but nil and false, in every dialect.
    bool isTruthy() const { return !isNil() && (!is(ValueType::Boolean) || m_data.boolean); }

    /// Each of these is for values of that type only.
    bool toBoolean() const { return m_data.boolean; }
    std::int64_t toInteger() const { return m_data.integer; }
    double toDecimal() const { return m_data.decimal; }
    std::string_view text() const { return {m_data.text, size()}; } ///< of a String or BigInteger
    std::span<const Value> items() const { return {m_data.items, size()}; }
    const Map& map() const { return *m_data.map; }
    const IntegerRange& range() const { return *m_data.range; }
    const LoopState& loop() const { return *m_data.loop; }

private:
    union Payload {
        std::int64_t integer = 0;
        bool boolean;
        double decimal;
        const char* text;
        const Value* items;
        const Map* map;
        const IntegerRange* range;
        const LoopState* loop;
    };

    static constexpr std::uint64_t typeMask = 0xFF;
    static constexpr std::uint64_t specialBit = 0x100;
    static constexpr unsigned sizeShift = 32;

    constexpr explicit Value(ValueType type, std::size_t size = 0)
        : m_about(static_cast<std::uint64_t>(type) | static_cast<std::uint64_t>(size) << sizeShift)
    {
    }
    std::size_t size() const { return m_about >> sizeShift; }
    Value special() const
    {
        Value result = *this;
        result.m_about |= specialBit;
        return result;
    }

    Payload m_data;
    /// Type, mark and size in one word: as members of their own they made every copy wait for its pieces.
    std::uint64_t m_about = static_cast<std::uint64_t>(ValueType::Nil);
};

static_assert(sizeof(Value) == 16);

struct IntegerRange {
    std::int64_t first = 0;
    std::int64_t last = 0;

    std::int64_t size() const { return last < first ? 0 : last - first + 1; }
};

/// The hash under which keys are found. Programs keep it beside each name, data beside each key. It differs from run to
/// run of the program, so that nobody can make up keys that all have the same.
std::uint32_t keyHash(std::string_view key);

bool hasSameBytes(const char* left, const char* right, std::size_t size);

/// left == right, quick for the short texts that names are.
bool isSameText(std::string_view left, std::string_view right);

/// One key of a map with its value.
struct MapEntry {
    const char* keyText = nullptr;
    std::uint32_t keySize = 0;
    std::uint32_t hash = 0;
    Value value;

    std::string_view key() const { return {keyText, keySize}; }
    bool hasKey(std::string_view wanted, std::uint32_t wantedHash) const;
};

/// A map in the order of its keys. A view, like Value. Small maps are searched in a row, larger ones through an index.
class Map {
public:
    Map() = default;
    /// `index` has `indexSize` places (a power of two, at least twice the entries) and is filled here; none for a small
    /// map.
    Map(const MapEntry* entries, std::size_t size, std::uint32_t* index, std::size_t indexSize);

    /// Places that an index for so many entries needs; 0 for so few that none is used.
    static std::size_t indexSizeFor(std::size_t entryCount);

    std::span<const MapEntry> entries() const { return {m_entries, m_size}; }
    std::size_t size() const { return m_size; }
    /// nullptr if there is no such key.
    const Value* find(std::string_view key) const { return find(key, keyHash(key)); }
    const Value* find(std::string_view key, std::uint32_t hash) const;

private:
    const Value* findInIndex(std::string_view key, std::uint32_t hash) const;

    const MapEntry* m_entries = nullptr;
    const std::uint32_t* m_index = nullptr; ///< place of hash & mask holds entry number + 1, 0 is free
    std::uint32_t m_size = 0;
    std::uint32_t m_mask = 0;
};

/// The state of one loop that `forloop` and `tablerowloop` show. Lives in the memory of the render.
struct LoopState {
    std::int64_t index0 = 0;
    std::int64_t length = 0; ///< as the dialect counts it; rindex follows from it
    bool hasBegun = true; ///< before, it has no properties
    bool isFirst = false;
    bool isLast = false;
    bool isTable = false;
    std::string_view name; ///< empty: there is none
    const LoopState* parent = nullptr;
    bool hasParent = false; ///< whether `parentloop` exists in the dialect
    bool isOfPartial = false; ///< made by `render … for`: no parent of the loops inside
    std::int64_t column0 = 0; ///< of a tablerow, like the rest
    std::int64_t row = 0;
    std::int64_t columns = 0;
    std::int64_t remaining = 0; ///< rounds left with this one

    /// A property such as `index` or `rindex0`; nil if there is none of that name.
    Value property(std::string_view key) const;
};

inline Value Value::boolean(bool value)
{
    Value result(ValueType::Boolean);
    result.m_data.integer = value ? 1 : 0;
    return result;
}

inline Value Value::integer(std::int64_t value)
{
    Value result(ValueType::Integer);
    result.m_data.integer = value;
    return result;
}

inline Value Value::narrowInteger(std::int64_t value)
{
    return integer(value).special();
}

inline Value Value::decimal(double value)
{
    Value result(ValueType::Decimal);
    result.m_data.decimal = value;
    return result;
}

inline Value Value::string(std::string_view text)
{
    Value result(ValueType::String, text.size());
    result.m_data.text = text.data();
    return result;
}

inline Value Value::bigInteger(std::string_view digits)
{
    Value result(ValueType::BigInteger, digits.size());
    result.m_data.text = digits.data();
    return result;
}

inline Value Value::list(const Value* items, std::size_t size)
{
    Value result(ValueType::List, size);
    result.m_data.items = items;
    return result;
}

inline Value Value::madeList(const Value* items, std::size_t size)
{
    return list(items, size).special();
}

inline Value Value::map(const Map& map)
{
    Value result(ValueType::Map);
    result.m_data.map = &map;
    return result;
}

inline Value Value::sortedMap(const Map& map)
{
    return Value::map(map).special();
}

inline Value Value::range(const IntegerRange& range)
{
    Value result(ValueType::Range);
    result.m_data.range = &range;
    return result;
}

inline Value Value::loop(const LoopState& loop)
{
    Value result(ValueType::Loop);
    result.m_data.loop = &loop;
    return result;
}

inline Value Value::constant(ValueType type)
{
    return Value(type);
}

namespace hashing {

/// Odd and random, made when the program starts.
extern const std::uint64_t secret;

inline std::uint64_t load(const char* at, std::size_t size)
{
    std::uint64_t word = 0;
    std::memcpy(&word, at, size);
    return word;
}

/// All bytes of a text of less than eight in one word; some stand in it twice.
inline std::uint64_t shortWord(const char* at, std::size_t size)
{
    if (size >= 4)
        return load(at, 4) | load(at + size - 4, 4) << 32U;
    const auto byte = [at](std::size_t i) { return static_cast<std::uint64_t>(static_cast<unsigned char>(at[i])); };
    return size == 0 ? 0 : byte(0) | byte(size / 2) << 8U | byte(size - 1) << 16U;
}

/// Both halves of a product of 128 bits, so that each bit of the secret matters for each bit of the result.
inline std::uint64_t mixed(std::uint64_t hash, std::uint64_t word)
{
    __extension__ using Wide = unsigned __int128;
    const Wide product = static_cast<Wide>(hash ^ word) * secret;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64U);
}

} // namespace hashing

inline std::uint32_t keyHash(std::string_view key)
{
    const char* at = key.data();
    std::size_t left = key.size();
    std::uint64_t hash = hashing::secret ^ left;
    for (; left > 8; at += 8, left -= 8)
        hash = hashing::mixed(hash, hashing::load(at, 8));
    hash = hashing::mixed(hash, left == 8 ? hashing::load(at, 8) : hashing::shortWord(at, left));
    return static_cast<std::uint32_t>(hash ^ hash >> 32U);
}

inline bool hasSameBytes(const char* left, const char* right, std::size_t size)
{
    if (size < 8)
        return hashing::shortWord(left, size) == hashing::shortWord(right, size);
    if (size > 16)
        return std::memcmp(left, right, size) == 0;
    return hashing::load(left, 8) == hashing::load(right, 8)
        && hashing::load(left + size - 8, 8) == hashing::load(right + size - 8, 8);
}

inline bool isSameText(std::string_view left, std::string_view right)
{
    return left.size() == right.size() && hasSameBytes(left.data(), right.data(), left.size());
}

inline bool MapEntry::hasKey(std::string_view wanted, std::uint32_t wantedHash) const
{
    return hash == wantedHash && keySize == wanted.size() && hasSameBytes(keyText, wanted.data(), keySize);
}

inline const Value* Map::find(std::string_view key, std::uint32_t hash) const
{
    if (m_index != nullptr)
        return findInIndex(key, hash);
    for (const MapEntry *entry = m_entries, *end = m_entries + m_size; entry != end; ++entry) {
        if (entry->hasKey(key, hash))
            return &entry->value;
    }
    return nullptr;
}

} // namespace hookbench::liquid
