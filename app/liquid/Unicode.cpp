// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Unicode.h"

#include "liquid/TextBuffer.h"
#include "liquid/Utf16.h"
#include "text/Utf8.h"

#include <QChar>
#include <QString>

#include <string>

namespace hookbench::liquid {

namespace {

constexpr char32_t capitalSigma = U'\u03A3';
constexpr char32_t finalSigma = U'\u03C2';

char asciiUpperCase(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

char asciiLowerCase(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

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

/// Whether a letter comes before and none behind, marks and apostrophes between aside.
bool endsWord(std::string_view text, std::size_t begin, std::size_t end)
{
    const auto isPassedOver = [](char32_t c) {
        return QChar::isMark(c) || c == U'\'' || c == U'\u2019' || c == U'\u00AD';
    };
    bool hasLetterBefore = false;
    for (std::size_t at = 0; at < begin;) {
        const CodePoint point = codePointAt(text, at);
        if (!isPassedOver(point.value))
            hasLetterBefore = QChar::isLetter(point.value);
        at += point.size;
    }
    for (std::size_t at = end; at < text.size();) {
        const CodePoint point = codePointAt(text, at);
        if (!isPassedOver(point.value))
            return hasLetterBefore && !QChar::isLetter(point.value);
        at += point.size;
    }
    return hasLetterBefore;
}

} // namespace

int digitValue(char32_t character)
{
    return QChar::category(character) == QChar::Number_DecimalDigit ? QChar::digitValue(character) : -1;
}

void appendTitleCase(TextBuffer& result, std::string_view letter)
{
    const char32_t value = codePointAt(letter, 0).value;
    if (value >= 0x80 && QChar::toTitleCase(value) != QChar::toUpper(value)) {
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
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = codePointAt(text, at);
        if (point.value < 0x80)
            result.append(asciiUpperCase(text[at]));
        else
            appendMapped(result, point.value, true);
        at += point.size;
    }
}

void appendLowerCase(TextBuffer& result, std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = codePointAt(text, at);
        if (point.value < 0x80)
            result.append(asciiLowerCase(text[at]));
        else if (point.value == capitalSigma && endsWord(text, at, at + point.size))
            appendCodePoint(result, finalSigma);
        else
            appendMapped(result, point.value, false);
        at += point.size;
    }
}

} // namespace hookbench::liquid
