// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/EscapeReader.h"

#include "liquid/HtmlEntities.h"
#include "liquid/TextBuffer.h"

#include <QChar>
#include <QString>

#include <algorithm>
#include <string>

namespace hookbench {

namespace {

void add(EscapeReader::Readings& readings, const EscapeReader::Reading& reading)
{
    if (readings.all.size() < EscapeReader::mostReadings && !readings.all.contains(reading))
        readings.all.append(reading);
}

void addBytes(EscapeReader::Readings& readings, QByteArrayView bytes, qsizetype end)
{
    EscapeReader::Reading reading;
    if (bytes.size() > static_cast<qsizetype>(reading.bytes.size()))
        return;
    std::copy(bytes.begin(), bytes.end(), reading.bytes.begin());
    reading.size = static_cast<std::uint8_t>(bytes.size());
    reading.end = end;
    add(readings, reading);
}

void addByte(EscapeReader::Readings& readings, char byte, qsizetype end)
{
    addBytes(readings, {&byte, 1}, end);
}

void addCharacter(EscapeReader::Readings& readings, char32_t character, qsizetype end)
{
    if (character <= QChar::LastValidCodePoint && !QChar::isSurrogate(character))
        addBytes(readings, QString::fromUcs4(&character, 1).toUtf8(), end);
}

int digitValue(char byte)
{
    if (byte >= '0' && byte <= '9')
        return byte - '0';
    const char lower = static_cast<char>(byte | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : 99;
}

bool isAlphanumeric(char byte)
{
    const char lower = static_cast<char>(byte | 0x20);
    return (byte >= '0' && byte <= '9') || (lower >= 'a' && lower <= 'z');
}

/// What \n, \t and the like stand for; NUL for all others.
char controlOf(char letter)
{
    switch (letter) {
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'v':
        return '\v';
    case 'a':
        return '\a';
    default:
        return 0;
    }
}

} // namespace

EscapeReader::EscapeReader(QByteArrayView text)
    : m_text(text)
{
}

bool EscapeReader::beginsEscape(char byte)
{
    return byte == '\\' || byte == '%' || byte == '&' || byte == '=' || byte == '+';
}

EscapeReader::Readings EscapeReader::read(int level, qsizetype place)
{
    Readings readings;
    if (place >= m_text.size()) {
        readings.mayBeCutOff = true;
        return readings;
    }
    if (level == 0 || !beginsEscape(m_text[place])) {
        addByte(readings, m_text[place], place + 1);
        return readings;
    }
    if (m_slots.empty())
        m_slots.resize(depth * slotCount);
    const auto index = static_cast<std::size_t>((level - 1) * slotCount + place % slotCount);
    if (m_slots[index].place != place)
        m_slots[index] = {place, readAnew(level, place)};
    return m_slots[index].readings;
}

EscapeReader::Readings EscapeReader::readAnew(int level, qsizetype place)
{
    Readings readings = read(level - 1, place);
    const Readings intros = readings;
    for (const Reading& intro : intros.all) {
        if (intro.size == 1)
            addEscapes(level - 1, intro, readings);
    }
    return readings;
}

/// `level` is the one on which the parts of the escape are read.
void EscapeReader::addEscapes(int level, const Reading& intro, Readings& readings)
{
    switch (intro.bytes[0]) {
    case '%':
        addPercent(level, intro.end, readings);
        break;
    case '\\':
        addBackslash(level, intro.end, readings);
        break;
    case '&':
        addReference(level, intro.end, readings);
        break;
    case '=':
        addPercent(level, intro.end, readings); // quoted-printable, but for the mark the same
        addSoftBreak(level, intro.end, readings);
        break;
    case '+':
        addByte(readings, ' ', intro.end);
        break;
    default:
        break;
    }
}

/// %41, and %u0041 as JavaScript's escape() has it.
void EscapeReader::addPercent(int level, qsizetype place, Readings& readings)
{
    const Number byte = number(level, place, 16, 2, 2, readings.mayBeCutOff);
    if (byte.end >= 0)
        addByte(readings, static_cast<char>(byte.value), byte.end);
    else if (const qsizetype digits = after(level, place, 'u', readings.mayBeCutOff); digits >= 0)
        addUnicode(level, digits, readings);
}

void EscapeReader::addBackslash(int level, qsizetype place, Readings& readings)
{
    const Readings nexts = read(level, place);
    readings.mayBeCutOff |= nexts.mayBeCutOff;
    for (const Reading& next : nexts.all) {
        add(readings, next); // \" \/ \\ and whatever else stands for itself
        if (next.size != 1)
            continue;
        const char letter = next.bytes[0];
        if (const char control = controlOf(letter))
            addByte(readings, control, next.end);
        Number value;
        if (letter == 'u') {
            addUnicode(level, next.end, readings);
        } else if (letter == 'U') {
            value = number(level, next.end, 16, 8, 8, readings.mayBeCutOff);
            if (value.end >= 0)
                addCharacter(readings, value.value, value.end);
        } else if (letter == 'x') {
            value = number(level, next.end, 16, 2, 2, readings.mayBeCutOff);
            if (value.end >= 0)
                addByte(readings, static_cast<char>(value.value), value.end);
        } else if (letter >= '0' && letter <= '7') {
            value = number(level, place, 8, 1, 3, readings.mayBeCutOff);
            if (value.end >= 0)
                addByte(readings, static_cast<char>(value.value), value.end);
        }
    }
}

/// Behind the u: 0041, {41}, or the first half of a pair, whose other half follows as an escape of its own.
void EscapeReader::addUnicode(int level, qsizetype place, Readings& readings)
{
    bool& ranOut = readings.mayBeCutOff;
    if (const qsizetype brace = after(level, place, '{', ranOut); brace >= 0) {
        const Number value = number(level, brace, 16, 1, 8, ranOut);
        if (const qsizetype end = value.end < 0 ? -1 : after(level, value.end, '}', ranOut); end >= 0)
            addCharacter(readings, value.value, end);
        return;
    }
    const Number unit = number(level, place, 16, 4, 4, ranOut);
    if (unit.end < 0)
        return;
    addCharacter(readings, unit.value, unit.end);
    if (!QChar::isHighSurrogate(unit.value))
        return;
    const Readings marks = read(level, unit.end);
    ranOut |= marks.mayBeCutOff;
    for (const Reading& mark : marks.all) {
        if (mark.size == 1 && (mark.bytes[0] == '\\' || mark.bytes[0] == '%'))
            addPair(level, static_cast<char16_t>(unit.value), mark.end, readings);
    }
}

/// Behind the second mark of a pair. There may be more than one u to go on from: \u0075 is one too.
void EscapeReader::addPair(int level, char16_t high, qsizetype place, Readings& readings)
{
    const Readings nexts = read(level, place);
    readings.mayBeCutOff |= nexts.mayBeCutOff;
    for (const Reading& next : nexts.all) {
        if (next.size != 1 || next.bytes[0] != 'u')
            continue;
        const Number low = number(level, next.end, 16, 4, 4, readings.mayBeCutOff);
        if (low.end >= 0 && QChar::isLowSurrogate(low.value))
            addCharacter(readings, QChar::surrogateToUcs4(high, static_cast<char16_t>(low.value)), low.end);
    }
}

/// Behind the &: #65; #x41; or a name.
void EscapeReader::addReference(int level, qsizetype place, Readings& readings)
{
    bool& ranOut = readings.mayBeCutOff;
    const qsizetype hash = after(level, place, '#', ranOut);
    if (hash < 0) {
        addNamed(level, place, readings);
        return;
    }
    addNumbered(level, hash, 10, readings);
    // Not instead of that, and each that may be the mark: in \x33 the x may be, or belong to an escape for a digit.
    const Readings marks = read(level, hash);
    ranOut |= marks.mayBeCutOff;
    for (const Reading& mark : marks.all) {
        if (mark.size == 1 && (mark.bytes[0] == 'x' || mark.bytes[0] == 'X'))
            addNumbered(level, mark.end, 16, readings);
    }
}

void EscapeReader::addNumbered(int level, qsizetype place, int base, Readings& readings)
{
    constexpr int mostDigits = 12; // leading zeros are allowed
    const Number value = number(level, place, base, 1, mostDigits, readings.mayBeCutOff);
    const qsizetype end = value.end < 0 ? -1 : after(level, value.end, ';', readings.mayBeCutOff);
    if (end >= 0)
        addCharacter(readings, value.value, end);
}

void EscapeReader::addNamed(int level, qsizetype place, Readings& readings)
{
    constexpr std::size_t longest = 33;
    std::string entity = "&";
    while (entity.size() < longest) {
        const Readings nexts = read(level, place);
        readings.mayBeCutOff |= nexts.mayBeCutOff;
        if (nexts.all.isEmpty() || nexts.all.first().size != 1)
            return;
        const Reading& next = nexts.all.last(); // the most decoded one
        const char byte = next.bytes[0];
        if (next.size != 1 || (!isAlphanumeric(byte) && byte != ';'))
            return;
        entity += byte;
        place = next.end;
        if (byte != ';')
            continue;
        liquid::TextBuffer character;
        if (liquid::appendHtmlEntity(character, entity) == entity.size())
            addBytes(
                readings, QByteArrayView(character.view().data(), static_cast<qsizetype>(character.size())), place);
        return;
    }
}

/// Quoted-printable breaks a line anywhere: "=" and the line's end.
void EscapeReader::addSoftBreak(int level, qsizetype place, Readings& readings)
{
    const qsizetype afterReturn = after(level, place, '\r', readings.mayBeCutOff);
    const qsizetype end = after(level, afterReturn < 0 ? place : afterReturn, '\n', readings.mayBeCutOff);
    if (end >= 0)
        addBytes(readings, {}, end);
}

EscapeReader::Number EscapeReader::number(int level, qsizetype place, int base, int least, int most, bool& ranOut)
{
    constexpr char32_t tooLarge = 0x7fffffff;
    Number number;
    for (int count = 0; count < most; ++count) {
        const Readings nexts = read(level, place);
        ranOut |= nexts.mayBeCutOff;
        const auto digit = std::find_if(nexts.all.begin(), nexts.all.end(),
            [base](const Reading& next) { return next.size == 1 && digitValue(next.bytes[0]) < base; });
        if (digit == nexts.all.end())
            break;
        const auto value = static_cast<char32_t>(digitValue(digit->bytes[0]));
        const auto factor = static_cast<char32_t>(base);
        number.value = number.value > tooLarge / factor - 1 ? tooLarge : number.value * factor + value;
        place = digit->end;
        if (count + 1 >= least)
            number.end = place;
    }
    return number;
}

qsizetype EscapeReader::after(int level, qsizetype place, char byte, bool& ranOut)
{
    const Readings nexts = read(level, place);
    ranOut |= nexts.mayBeCutOff;
    const auto found = std::find_if(nexts.all.begin(), nexts.all.end(),
        [byte](const Reading& next) { return next.size == 1 && next.bytes[0] == byte; });
    return found == nexts.all.end() ? -1 : found->end;
}

} // namespace hookbench
