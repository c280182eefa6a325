// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QVarLengthArray>

#include <array>
#include <cstdint>
#include <vector>

namespace hookbench {

/// Reads a text at any place in every way that it could be meant: as it stands, and with the escapes that JSON,
/// JavaScript, C, HTML, URLs, forms and quoted-printable have, also one within another (JSON in JSON, HTML in JSON, a
/// URL in a URL), three deep. Costs next to nothing where no escape begins, and no more than linear time for a text as
/// a whole. Places count bytes.
class EscapeReader {
public:
    static constexpr int depth = 3;

    /// One way to read what begins at a place: bytes (one character at most; none for a line break that is to be passed
    /// over), and where it ends.
    struct Reading {
        std::array<char, 4> bytes{};
        std::uint8_t size = 0;
        qsizetype end = 0;
        QByteArrayView view() const { return {bytes.data(), size}; }
        bool operator==(const Reading&) const = default;
    };
    /// Of one place: a run of backslashes has no end of them.
    static constexpr qsizetype mostReadings = 16;
    struct Readings {
        /// Never on the heap, which Qt 6.4 loses when one is assigned by moving.
        QVarLengthArray<Reading, mostReadings> all;
        bool mayBeCutOff = false; ///< the text ends within what could have been an escape
    };

    /// The text has to outlive this.
    explicit EscapeReader(QByteArrayView text);

    /// Whether there is more than one way to read what begins with this byte.
    static bool beginsEscape(char byte);

    /// At a place within the text.
    Readings at(qsizetype place) { return read(depth, place); }

private:
    struct Slot {
        qsizetype place = -1;
        Readings readings;
    };
    static constexpr qsizetype slotCount = 128; ///< places of each level that are remembered

    Readings read(int level, qsizetype place);
    Readings readAnew(int level, qsizetype place);

    void addEscapes(int level, const Reading& intro, Readings& readings);
    void addPercent(int level, qsizetype place, Readings& readings);
    void addBackslash(int level, qsizetype place, Readings& readings);
    void addUnicode(int level, qsizetype place, Readings& readings);
    void addPair(int level, char16_t high, qsizetype place, Readings& readings);
    void addReference(int level, qsizetype place, Readings& readings);
    void addNumbered(int level, qsizetype place, int base, Readings& readings);
    void addNamed(int level, qsizetype place, Readings& readings);
    void addSoftBreak(int level, qsizetype place, Readings& readings);

    /// A number of so many digits at most; its end is -1 where there are fewer than the least.
    struct Number {
        char32_t value = 0;
        qsizetype end = -1;
    };
    Number number(int level, qsizetype place, int base, int least, int most, bool& ranOut);
    /// The end of this one byte; -1 if it is not there.
    qsizetype after(int level, qsizetype place, char byte, bool& ranOut);

    QByteArrayView m_text;
    std::vector<Slot> m_slots; ///< made when the first escape is met
};

} // namespace hookbench
