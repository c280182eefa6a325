// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Unicode.h"

#include "liquid/Characters.h"
#include "liquid/TextBuffer.h"
#include "liquid/Utf16.h"
#include "text/Utf8.h"

#include <QChar>
#include <QString>

#include <algorithm>
#include <string>

namespace hookbench::liquid {

namespace {

constexpr char32_t capitalSigma = U'\u03A3';
constexpr char32_t finalSigma = U'\u03C2';

// Objects and not functions, so that loops over bytes are compiled with them inside.
constexpr auto asciiUpperCase = [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; };
constexpr auto asciiLowerCase = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };

void appendCodePoint(TextBuffer& result, char32_t codePoint)
{
    std::string utf8;
    appendUtf8(utf8, codePoint);
    result.append(utf8);
}

/// What the Unicode tables know beyond one letter for one: Qt maps it in whole strings only.
void appendMapped(TextBuffer& result, char32_t letter, bool toUpper)
{
    const char32_t simple = toUpper ? simpleUpperCase(letter) : simpleLowerCase(letter);
    if (simple != letter || !(toUpper ? QChar::isLower(letter) : letter == U'\u0130')) {
        appendCodePoint(result, simple);
        return;
    }
    const QString text = QString::fromUcs4(&letter, 1);
    result.append((toUpper ? text.toUpper() : text.toLower()).toStdString());
}

bool isPassedOver(char32_t c)
{
    return QChar::isMark(c) || c == U'\'' || c == U'\u2019' || c == U'\u00AD';
}

/// Whether a letter comes before and none behind, marks and apostrophes between aside.
bool endsWord(std::string_view text, std::size_t begin, std::size_t end)
{
    bool hasLetterBefore = false;
    for (std::size_t at = begin; at > 0;) {
        do
            --at;
        while (at > 0 && isContinuationByte(text[at]));
        const char32_t before = codePointAt(text, at).value;
        if (isPassedOver(before))
            continue;
        hasLetterBefore = QChar::isLetter(before);
        break;
    }
    for (std::size_t at = end; at < text.size();) {
        const CodePoint point = codePointAt(text, at);
        if (!isPassedOver(point.value))
            return hasLetterBefore && !QChar::isLetter(point.value);
        at += point.size;
    }
    return hasLetterBefore;
}

/// Appends the ASCII bytes that come next in their other case and returns where they end.
template <typename Change>
std::size_t appendAscii(TextBuffer& result, std::string_view text, std::size_t at, Change changed)
{
    const std::size_t end = at + asciiPrefix(text.substr(at));
    if (char* const place = result.extend(end - at))
        std::transform(text.data() + at, text.data() + end, place, changed);
    return end;
}

} // namespace

int digitValue(char32_t character)
{
    return QChar::category(character) == QChar::Number_DecimalDigit ? QChar::digitValue(character) : -1;
}

void appendTitleCase(TextBuffer& result, std::string_view letter)
{
    if (isAscii(letter)) {
        appendAscii(result, letter, 0, asciiUpperCase);
        return;
    }
    const char32_t value = codePointAt(letter, 0).value;
    if (QChar::toTitleCase(value) != QChar::toUpper(value)) {
        appendCodePoint(result, QChar::toTitleCase(value));
        return;
    }
    const std::size_t begin = result.size();
    appendUpperCase(result, letter);
    // A letter that becomes several keeps the others small.
    const std::string rest(result.viewFrom(begin + codePointAt(result.viewFrom(begin), 0).size));
    result.truncate(result.size() - rest.size());
    appendLowerCase(result, rest);
}

char32_t simpleUpperCase(char32_t letter)
{
    return QChar::toUpper(letter);
}

char32_t simpleLowerCase(char32_t letter)
{
    return QChar::toLower(letter);
}

void appendUpperCase(TextBuffer& result, std::string_view text)
{
    for (std::size_t at = appendAscii(result, text, 0, asciiUpperCase); at < text.size();) {
        const CodePoint point = codePointAt(text, at);
        appendMapped(result, point.value, true);
        at = appendAscii(result, text, at + point.size, asciiUpperCase);
    }
}

void appendLowerCase(TextBuffer& result, std::string_view text)
{
    for (std::size_t at = appendAscii(result, text, 0, asciiLowerCase); at < text.size();) {
        const CodePoint point = codePointAt(text, at);
        if (point.value == capitalSigma && endsWord(text, at, at + point.size))
            appendCodePoint(result, finalSigma);
        else
            appendMapped(result, point.value, false);
        at = appendAscii(result, text, at + point.size, asciiLowerCase);
    }
}

} // namespace hookbench::liquid
