// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/BareText.h"

#include "json/Characters.h"

#include <algorithm>
#include <cctype>
#include <string>

namespace hookbench::json {

namespace {

std::size_t digitsEnd(std::string_view text, std::size_t position)
{
    while (position < text.size() && isDigit(text[position]))
        ++position;
    return position;
}

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(
        lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return lower;
}

bool looksLikeNumber(std::string_view text)
{
    return std::string_view("0123456789+-.").find(text[0]) != std::string_view::npos
        && text.find_first_not_of("0123456789abcdefABCDEF+-.xX_") == std::string_view::npos
        && text.find_first_of("0123456789") != std::string_view::npos;
}

Problem numberProblem(std::string_view text)
{
    const bool isNegative = text[0] == '-';
    const std::string_view digits = text.substr(isNegative || text[0] == '+' ? 1 : 0);
    const std::size_t point = digits.find('.');
    if (text[0] == '+' && numberLength(digits) == digits.size())
        return Problem::LeadingPlus;
    if (digits.size() > 1 && digits[0] == '0' && isDigit(digits[1]))
        return Problem::LeadingZero;
    if (digits.find('.', point + 1) == std::string_view::npos && (point == 0 || point + 1 == digits.size()))
        return Problem::BarePoint;
    return Problem::BadNumber;
}

} // namespace

std::size_t numberLength(std::string_view text)
{
    std::size_t position = text.starts_with('-') ? 1 : 0;
    const std::size_t integer = position;
    position = digitsEnd(text, position);
    if (position == integer)
        return 0;
    if (text[integer] == '0')
        position = integer + 1;
    if (position < text.size() && text[position] == '.') {
        const std::size_t fractionEnd = digitsEnd(text, position + 1);
        if (fractionEnd == position + 1)
            return position;
        position = fractionEnd;
    }
    if (position < text.size() && (text[position] == 'e' || text[position] == 'E')) {
        std::size_t exponent = position + 1;
        if (exponent < text.size() && (text[exponent] == '+' || text[exponent] == '-'))
            ++exponent;
        const std::size_t exponentEnd = digitsEnd(text, exponent);
        if (exponentEnd > exponent)
            position = exponentEnd;
    }
    return position;
}

std::string_view correctLiteral(std::string_view text)
{
    const std::string lower = lowerCase(text);
    if (lower == "true")
        return "true";
    if (lower == "false")
        return "false";
    if (lower == "null" || lower == "none" || lower == "nil" || lower == "undefined")
        return "null";
    return {};
}

std::size_t literalLength(std::string_view text)
{
    for (const std::string_view literal : {"true", "false", "null"}) {
        if (text.starts_with(literal))
            return literal.size();
    }
    return 0;
}

Problem bareTextProblem(std::string_view text)
{
    const std::string lower = lowerCase(text);
    const std::string_view unsignedText =
        lower.starts_with('-') || lower.starts_with('+') ? std::string_view(lower).substr(1) : std::string_view(lower);
    if (unsignedText == "nan" || unsignedText == "infinity" || unsignedText == "inf")
        return Problem::NotFinite;
    if (!correctLiteral(text).empty())
        return Problem::WrongLiteral;
    return looksLikeNumber(text) ? numberProblem(text) : Problem::UnquotedValue;
}

} // namespace hookbench::json
