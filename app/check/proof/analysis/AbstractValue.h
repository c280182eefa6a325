// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/proof/language/Languages.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <vector>

namespace hookbench::proof {

using PathIndex = std::uint32_t;
using LoopIndex = std::uint32_t;
constexpr std::uint32_t noIndex = 0xFFFFFFFFU;

/// The kinds of values, as bits.
enum ValueKind : std::uint16_t {
    NilKind = 1,
    TrueKind = 2,
    FalseKind = 4,
    IntegerKind = 8,
    DecimalKind = 16,
    TextKind = 32,
    ListKind = 64,
    MapKind = 128,
    RangeKind = 256,
    LoopKind = 512,
    EmptyKind = 1024, ///< the constant `empty`
    BlankKind = 2048,
    MarkerKind = 4096, ///< a break or continue caught by a capture
};
constexpr std::uint16_t booleanKinds = TrueKind | FalseKind;
constexpr std::uint16_t numberKinds = IntegerKind | DecimalKind;
/// What a property may hold, absence included.
constexpr std::uint16_t propertyKinds = NilKind | booleanKinds | numberKinds | TextKind | ListKind | MapKind;

/// Bounds, both included; infinite ones for none. Integers beyond 64 bits count as within an infinite bound.
struct Interval {
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();

    bool isEmpty() const { return low > high; }
    bool isSingle() const { return low == high; }
    bool has(double value) const { return low <= value && value <= high; }
    bool operator==(const Interval&) const = default;
};
Interval hull(const Interval& a, const Interval& b);
Interval overlap(const Interval& a, const Interval& b);

struct ListShape;

/// A set of values: for each kind that is possible, which ones.
struct AbstractValue {
    std::uint16_t kinds = 0; ///< none: no value at all
    Interval integer;
    Interval decimal; ///< bounds that are infinite stand for infinite values too
    bool mayBeNaN = false;
    Language text = 0;
    std::shared_ptr<const ListShape> list; ///< of ListKind; null: any list of properties
    PathIndex path = noIndex; ///< the value of this path, whichever it is
    LoopIndex loop = noIndex; ///< of LoopKind

    bool isNone() const { return kinds == 0; }
    bool may(std::uint16_t wanted) const { return (kinds & wanted) != 0; }
    bool isOnly(std::uint16_t wanted) const { return (kinds & ~wanted) == 0; }
};

/// No text or list is longer, and nothing is counted further in small steps. As a bound it says just that.
constexpr double mostCounted = 1125899906842624.0; // 2^50

/// What is known of a list.
struct ListShape {
    std::uint32_t least = 0;
    std::uint32_t most = noIndex; ///< elements; noIndex: any number
    bool hasElement = false; ///< false: elements are what its path says, or any property
    AbstractValue element; ///< all of them
    std::vector<AbstractValue> items; ///< each of them, where they are known
};

bool operator==(const ListShape& a, const ListShape& b);
bool operator==(const AbstractValue& a, const AbstractValue& b);

inline std::uint32_t mostOf(const AbstractValue& value)
{
    return value.list ? value.list->most : noIndex;
}
inline std::uint32_t leastOf(const AbstractValue& value)
{
    return value.list ? value.list->least : 0;
}

// Plain ones.
AbstractValue nilValue();
AbstractValue booleanValue(bool value);
AbstractValue anyBoolean();
AbstractValue integerValue(double low, double high);
AbstractValue anyDecimal();
AbstractValue textValue(Language text);
AbstractValue ofKind(std::uint16_t kinds);

/// With these kinds only. What is left of a kind that goes is made plain, so that equal sets compare equal.
AbstractValue restricted(AbstractValue value, std::uint16_t kinds);
AbstractValue joined(Languages& languages, const AbstractValue& a, const AbstractValue& b);
/// Values in both; where that cannot be told, those of the first. Keeps the first one's path.
AbstractValue met(Languages& languages, const AbstractValue& a, const AbstractValue& b);
/// `now` where it is within `before`, and otherwise something larger than both that ends a row of growing sets.
AbstractValue widened(Languages& languages, const AbstractValue& before, const AbstractValue& now);
/// With at least and at most so many elements.
AbstractValue withLength(AbstractValue list, std::uint32_t least, std::uint32_t most);

} // namespace hookbench::proof
