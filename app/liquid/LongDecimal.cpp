// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/LongDecimal.h"

#include "liquid/Characters.h"
#include "liquid/TextBuffer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace hookbench::liquid {

namespace {

constexpr std::uint32_t base = 1'000'000'000;
constexpr int digitsPerLimb = 9;
constexpr std::array<std::uint32_t, digitsPerLimb> powers = {
    1, 10, 100, 1'000, 10'000, 100'000, 1'000'000, 10'000'000, 100'000'000};

} // namespace

struct LongDecimal::Division {
    Limbs quotient;
    Limbs rest;
};

LongDecimal::LongDecimal(std::string_view text, int exponent)
    : m_exponent(exponent)
    , m_isNegative(text.starts_with('-'))
{
    std::uint32_t power = 0; // of the next digit within its limb; the last digit comes first
    bool hasPoint = false;
    int places = 0;
    for (std::size_t at = text.size(); at-- > 0;) {
        hasPoint = hasPoint || text[at] == '.';
        if (!isDigit(text[at]))
            continue;
        places += hasPoint ? 0 : 1;
        if (power == 0)
            m_limbs.push_back(0);
        m_limbs.back() += static_cast<std::uint32_t>(text[at] - '0') * powers[power];
        power = (power + 1) % digitsPerLimb;
    }
    m_exponent -= hasPoint ? places : 0;
    trim(m_limbs);
}

void LongDecimal::trim(Limbs& limbs)
{
    while (!limbs.empty() && limbs.back() == 0)
        limbs.pop_back();
}

int LongDecimal::compare(const Limbs& left, const Limbs& right)
{
    if (left.size() != right.size())
        return left.size() < right.size() ? -1 : 1;
    for (std::size_t i = left.size(); i-- > 0;) {
        if (left[i] != right[i])
            return left[i] < right[i] ? -1 : 1;
    }
    return 0;
}

LongDecimal::Limbs LongDecimal::added(const Limbs& left, const Limbs& right)
{
    Limbs sum;
    std::uint32_t carry = 0;
    for (std::size_t i = 0; i < std::max(left.size(), right.size()) || carry > 0; ++i) {
        const std::uint32_t limb = (i < left.size() ? left[i] : 0) + (i < right.size() ? right[i] : 0) + carry;
        sum.push_back(limb % base);
        carry = limb / base;
    }
    return sum;
}

LongDecimal::Limbs LongDecimal::subtracted(const Limbs& greater, const Limbs& less)
{
    Limbs rest = greater;
    std::uint32_t borrow = 0;
    for (std::size_t i = 0; i < rest.size(); ++i) {
        const std::uint32_t taken = (i < less.size() ? less[i] : 0) + borrow;
        borrow = rest[i] < taken ? 1 : 0;
        rest[i] = rest[i] + borrow * base - taken;
    }
    trim(rest);
    return rest;
}

LongDecimal::Limbs LongDecimal::multiplied(const Limbs& left, const Limbs& right)
{
    Limbs product(left.size() + right.size(), 0);
    for (std::size_t i = 0; i < left.size(); ++i) {
        std::uint64_t carry = 0;
        for (std::size_t j = 0; j < right.size() || carry > 0; ++j) {
            const std::uint64_t limb =
                product[i + j] + carry + (j < right.size() ? static_cast<std::uint64_t>(left[i]) * right[j] : 0);
            product[i + j] = static_cast<std::uint32_t>(limb % base);
            carry = limb / base;
        }
    }
    trim(product);
    return product;
}

/// Gives the rest back.
std::uint32_t LongDecimal::divideBy(Limbs& limbs, std::uint32_t divisor)
{
    std::uint64_t rest = 0;
    for (std::size_t i = limbs.size(); i-- > 0;) {
        const std::uint64_t limb = rest * base + limbs[i];
        limbs[i] = static_cast<std::uint32_t>(limb / divisor);
        rest = limb % divisor;
    }
    trim(limbs);
    return static_cast<std::uint32_t>(rest);
}

/// By hand, as at school: each digit (of base) guessed from the first ones of rest and divisor, then put right.
LongDecimal::Division LongDecimal::divided(const Limbs& dividend, const Limbs& divisor)
{
    Division result;
    result.quotient = dividend;
    if (divisor.size() == 1) {
        const std::uint32_t rest = divideBy(result.quotient, divisor.front());
        if (rest > 0)
            result.rest.push_back(rest);
        return result;
    }
    // Scaled so that the divisor's first digit is large, the guess is two too high at most.
    const Limbs scale(1, base / (divisor.back() + 1));
    const Limbs by = multiplied(divisor, scale);
    Limbs& rest = result.rest;
    rest = multiplied(dividend, scale);
    const std::size_t places = rest.size() >= by.size() ? rest.size() - by.size() + 1 : 0;
    result.quotient.assign(places, 0);
    for (std::size_t place = places; place-- > 0;) {
        const auto limbAt = [&rest](std::size_t at) -> std::uint64_t { return at < rest.size() ? rest[at] : 0; };
        const std::uint64_t front = limbAt(place + by.size()) * base + limbAt(place + by.size() - 1);
        std::uint64_t digit = std::min<std::uint64_t>(front / by.back(), base - 1);
        Limbs part = multiplied(by, Limbs(1, static_cast<std::uint32_t>(digit)));
        part.insert(part.begin(), part.empty() ? 0 : place, 0);
        for (; compare(part, rest) > 0; --digit) {
            Limbs step = by;
            step.insert(step.begin(), place, 0);
            part = subtracted(part, step);
        }
        rest = subtracted(rest, part);
        result.quotient[place] = static_cast<std::uint32_t>(digit);
    }
    trim(result.quotient);
    divideBy(rest, scale.front());
    return result;
}

/// limbs × 10^digits
LongDecimal::Limbs LongDecimal::shifted(const Limbs& limbs, int digits)
{
    if (limbs.empty() || digits <= 0)
        return limbs;
    Limbs result = multiplied(limbs, Limbs(1, powers[static_cast<std::size_t>(digits % digitsPerLimb)]));
    result.insert(result.begin(), static_cast<std::size_t>(digits / digitsPerLimb), 0);
    return result;
}

LongDecimal LongDecimal::atExponent(int exponent) const
{
    LongDecimal result = *this;
    result.m_limbs = shifted(m_limbs, m_exponent - exponent);
    result.m_exponent = exponent;
    return result;
}

int LongDecimal::digitCount() const
{
    if (m_limbs.empty())
        return 0;
    int count = static_cast<int>(m_limbs.size() - 1) * digitsPerLimb;
    for (std::uint32_t front = m_limbs.back(); front > 0; front /= 10)
        ++count;
    return count;
}

bool LongDecimal::isWhole() const
{
    return m_exponent >= 0 || isZero();
}

void LongDecimal::appendText(TextBuffer& text) const
{
    if (isZero())
        return text.append('0');
    const Limbs limbs = shifted(m_limbs, m_exponent);
    if (m_isNegative)
        text.append('-');
    for (std::size_t i = limbs.size(); i-- > 0;) {
        std::array<char, digitsPerLimb + 1> digits;
        const char* const end = std::to_chars(digits.begin(), digits.end(), limbs[i]).ptr;
        const auto count = static_cast<std::size_t>(end - digits.begin());
        for (std::size_t zeros = i + 1 == limbs.size() ? count : digitsPerLimb; zeros > count; --zeros)
            text.append('0');
        text.append({digits.data(), count});
    }
}

double LongDecimal::toDouble() const
{
    thread_local TextBuffer written;
    written.reset(std::numeric_limits<std::size_t>::max());
    LongDecimal digits = *this;
    digits.m_exponent = 0;
    digits.appendText(written);
    written.append('e');
    std::array<char, 16> exponent;
    const char* const end = std::to_chars(exponent.begin(), exponent.end(), m_exponent).ptr;
    written.append({exponent.data(), static_cast<std::size_t>(end - exponent.data())});
    double value = 0;
    const std::string_view text = written.view();
    if (std::from_chars(text.data(), text.data() + text.size(), value).ec != std::errc::result_out_of_range)
        return value;
    const bool isHuge = digitCount() + m_exponent > 0;
    const double size = isHuge ? std::numeric_limits<double>::infinity() : 0;
    return m_isNegative ? -size : size;
}

LongDecimal LongDecimal::negated() const
{
    LongDecimal result = *this;
    result.m_isNegative = !m_isNegative && !isZero();
    return result;
}

LongDecimal LongDecimal::rounded(int exponent, Rounding rounding) const
{
    if (m_exponent >= exponent)
        return *this;
    LongDecimal result = *this;
    result.m_exponent = exponent;
    const Division division = divided(m_limbs, shifted(Limbs(1, 1), exponent - m_exponent));
    result.m_limbs = division.quotient;
    const Limbs twice = added(division.rest, division.rest);
    const bool isUp = rounding == Rounding::Down ? m_isNegative && !division.rest.empty()
                                                 : compare(twice, shifted(Limbs(1, 1), exponent - m_exponent)) >= 0;
    if (isUp)
        result.m_limbs = added(result.m_limbs, Limbs(1, 1));
    result.m_isNegative = m_isNegative && !result.isZero();
    return result;
}

/// Both at one exponent; `right` counts as negative if told so.
LongDecimal LongDecimal::combined(const LongDecimal& left, const LongDecimal& right, bool isNegative)
{
    const int exponent = std::min(left.m_exponent, right.m_exponent);
    const LongDecimal a = left.atExponent(exponent);
    const LongDecimal b = right.atExponent(exponent);
    LongDecimal result;
    result.m_exponent = exponent;
    if (a.m_isNegative == isNegative) {
        result.m_limbs = added(a.m_limbs, b.m_limbs);
        result.m_isNegative = isNegative && !result.isZero();
        return result;
    }
    const int order = compare(a.m_limbs, b.m_limbs);
    result.m_limbs = order < 0 ? subtracted(b.m_limbs, a.m_limbs) : subtracted(a.m_limbs, b.m_limbs);
    result.m_isNegative = order != 0 && (order < 0 ? isNegative : a.m_isNegative);
    return result;
}

LongDecimal operator+(const LongDecimal& left, const LongDecimal& right)
{
    return LongDecimal::combined(left, right, right.m_isNegative);
}

LongDecimal operator-(const LongDecimal& left, const LongDecimal& right)
{
    return LongDecimal::combined(left, right, !right.m_isNegative);
}

LongDecimal operator*(const LongDecimal& left, const LongDecimal& right)
{
    LongDecimal result;
    result.m_limbs = LongDecimal::multiplied(left.m_limbs, right.m_limbs);
    result.m_exponent = left.m_exponent + right.m_exponent;
    result.m_isNegative = left.m_isNegative != right.m_isNegative && !result.isZero();
    return result;
}

bool operator<(const LongDecimal& left, const LongDecimal& right)
{
    return (left - right).isNegative();
}

LongDecimal LongDecimal::flooredQuotient(const LongDecimal& dividend, const LongDecimal& divisor)
{
    const int exponent = std::min(dividend.m_exponent, divisor.m_exponent);
    const Division division = divided(dividend.atExponent(exponent).m_limbs, divisor.atExponent(exponent).m_limbs);
    LongDecimal result;
    result.m_limbs = division.quotient;
    const bool isNegative = dividend.m_isNegative != divisor.m_isNegative;
    if (isNegative && !division.rest.empty())
        result.m_limbs = added(result.m_limbs, Limbs(1, 1));
    result.m_isNegative = isNegative && !result.isZero();
    return result;
}

LongDecimal LongDecimal::quotient(const LongDecimal& dividend, const LongDecimal& divisor, int digits)
{
    const int shift = std::max(0, digits + divisor.digitCount() - dividend.digitCount());
    LongDecimal result;
    result.m_limbs = divided(shifted(dividend.m_limbs, shift), divisor.m_limbs).quotient;
    result.m_exponent = dividend.m_exponent - divisor.m_exponent - shift;
    result.m_isNegative = dividend.m_isNegative != divisor.m_isNegative && !result.isZero();
    return result;
}

} // namespace hookbench::liquid
