// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/RecyclingAllocator.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace hookbench::liquid {

class TextBuffer;

/// A decimal number of any length: its digits × 10^exponent. For the few that fit nowhere else; exact, and slow.
class LongDecimal {
public:
    LongDecimal() = default;
    /// Of a text `-?digits[.digits]`, times 10^exponent.
    explicit LongDecimal(std::string_view text, int exponent = 0);

    bool isZero() const { return m_limbs.empty(); }
    bool isNegative() const { return m_isNegative; }
    bool isWhole() const; ///< without places behind the point
    /// What its calculations cost, in units of nine digits.
    std::size_t size() const { return m_limbs.size(); }
    /// Appends the digits of a whole number.
    void appendText(TextBuffer& text) const;
    double toDouble() const; ///< the nearest; infinite beyond all of them
    LongDecimal negated() const;

    /// To a whole number of 10^exponent, as `floor` and the like do.
    enum class Rounding { Down, HalfAway };
    LongDecimal rounded(int exponent, Rounding rounding) const;

    friend LongDecimal operator+(const LongDecimal& left, const LongDecimal& right);
    friend LongDecimal operator-(const LongDecimal& left, const LongDecimal& right);
    friend LongDecimal operator*(const LongDecimal& left, const LongDecimal& right);
    friend bool operator<(const LongDecimal& left, const LongDecimal& right);
    /// The whole quotient below, for a divisor that is not zero.
    static LongDecimal flooredQuotient(const LongDecimal& dividend, const LongDecimal& divisor);
    /// The quotient with at least so many digits that count.
    static LongDecimal quotient(const LongDecimal& dividend, const LongDecimal& divisor, int digits);

private:
    /// Nine digits each, the last ones first, without zeros at the end.
    using Limbs = std::vector<std::uint32_t, RecyclingAllocator<std::uint32_t>>;

    static int compare(const Limbs& left, const Limbs& right);
    static Limbs added(const Limbs& left, const Limbs& right);
    static Limbs subtracted(const Limbs& greater, const Limbs& less);
    static Limbs multiplied(const Limbs& left, const Limbs& right);
    struct Division;
    static Division divided(const Limbs& dividend, const Limbs& divisor);
    static std::uint32_t divideBy(Limbs& limbs, std::uint32_t divisor);
    static void trim(Limbs& limbs);
    static Limbs shifted(const Limbs& limbs, int digits);
    static LongDecimal combined(const LongDecimal& left, const LongDecimal& right, bool isNegative);

    LongDecimal atExponent(int exponent) const;
    int digitCount() const;

    Limbs m_limbs;
    int m_exponent = 0;
    bool m_isNegative = false;
};

} // namespace hookbench::liquid
