// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clevertap/RecordField.h"

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>

namespace hookbench {

/// What a table shows for a value: a text without quotes, a number as written, lists and objects as JSON.
std::string shownText(const json::Value& value);

/// A number, also one that is written as a text; nothing else.
std::optional<double> numberOf(const json::Value& value);

/// A text that is looked for in others, whatever the case of letters.
class SoughtText {
public:
    explicit SoughtText(std::string_view text); ///< UTF-8

    bool isIn(std::string_view text) const;
    bool isAtBeginOf(std::string_view text) const;
    bool isAll(std::string_view text) const;
    bool isEmpty() const { return m_plain.empty(); }
    bool isAscii() const { return m_isAscii; }
    const std::string& text() const { return m_plain; } ///< small letters where it is ASCII

private:
    std::string m_plain;
    QString m_folded;
    bool m_isAscii;
};

/// One condition on a field.
struct FieldCondition {
    enum class Test : std::uint8_t {
        Contains, ///< a part of what is shown, in any case of letters
        ContainsNot,
        Equals, ///< likewise the whole; numbers by what they are worth
        EqualsNot,
        BeginsWith,
        Greater, ///< of numbers
        Less,
        IsMissing, ///< the record has no such field
        IsThere,
        IsEmpty, ///< a text, a list or an object without anything in it, or null
        IsNull,
    };
    RecordField field;
    Test test = Test::Contains;
    std::string text; ///< for those tests that compare

    bool operator==(const FieldCondition&) const = default;
};

bool comparesText(FieldCondition::Test test);

/// A condition made ready for many records. Missing fields keep no condition but IsMissing and the two Not.
class FieldFilter {
public:
    explicit FieldFilter(const FieldCondition& condition);

    bool keeps(const ProfileAndEvent& record) const;

private:
    bool compares(const json::Value& value) const;

    FieldCondition m_condition;
    SoughtText m_sought;
    std::optional<double> m_number;
};

/// Whether any value of the record, names of fields aside, has the text in it.
bool holdsText(const ProfileAndEvent& record, const SoughtText& text);

} // namespace hookbench
