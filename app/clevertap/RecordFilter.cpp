// SPDX-License-Identifier: GPL-3.0-or-later
#include "clevertap/RecordFilter.h"

#include <algorithm>
#include <charconv>

namespace hookbench {

namespace {

bool isAsciiText(std::string_view text)
{
    return std::ranges::all_of(text, [](char byte) { return static_cast<unsigned char>(byte) < 0x80U; });
}

char lower(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : byte;
}

QString folded(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toCaseFolded();
}

std::optional<double> numberOf(std::string_view text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = !text.empty() && error == std::errc() && end == text.data() + text.size();
    const bool isFinite = isWhole && number - number == 0; // neither inf nor nan, which from_chars takes
    return isFinite ? std::optional(number) : std::nullopt;
}

bool isEmptyValue(const json::Value& value)
{
    switch (value.kind()) {
    case json::Value::Kind::Null:
        return true;
    case json::Value::Kind::String:
        return value.text().empty();
    case json::Value::Kind::Array:
        return value.items().empty();
    case json::Value::Kind::Object:
        return value.members().empty();
    default:
        return false;
    }
}

bool anyHolds(const json::Value& value, const SoughtText& text)
{
    if (value.isString() || value.kind() == json::Value::Kind::Number)
        return text.isIn(value.text());
    if (value.isArray())
        return std::ranges::any_of(value.items(), [&text](const json::Value& item) { return anyHolds(item, text); });
    if (value.isObject())
        return std::ranges::any_of(
            value.members(), [&text](const auto& member) { return anyHolds(member.second, text); });
    return text.isIn(json::toCompactText(value));
}

} // namespace

std::string shownText(const json::Value& value)
{
    const bool isPlain = value.isString() || value.kind() == json::Value::Kind::Number;
    return isPlain ? value.text() : json::toCompactText(value);
}

std::optional<double> numberOf(const json::Value& value)
{
    const bool isPlain = value.isString() || value.kind() == json::Value::Kind::Number;
    return isPlain ? numberOf(std::string_view(value.text())) : std::nullopt;
}

SoughtText::SoughtText(std::string_view text)
    : m_plain(text)
    , m_folded(folded(text))
    , m_isAscii(isAsciiText(text))
{
    if (m_isAscii)
        std::ranges::transform(m_plain, m_plain.begin(), lower);
}

bool SoughtText::isIn(std::string_view text) const
{
    if (!isAsciiText(text))
        return folded(text).contains(m_folded);
    if (!m_isAscii)
        return false;
    // Not the one of std::ranges, which clang 14 cannot read in libstdc++ 12.
    const auto isSame = [](char byte, char sought) { return lower(byte) == sought; };
    return m_plain.empty()
        || std::search(text.begin(), text.end(), m_plain.begin(), m_plain.end(), isSame) != text.end();
}

bool SoughtText::isAtBeginOf(std::string_view text) const
{
    if (!isAsciiText(text))
        return folded(text).startsWith(m_folded);
    return m_isAscii && text.size() >= m_plain.size()
        && std::ranges::equal(text.substr(0, m_plain.size()), m_plain, {}, lower);
}

bool SoughtText::isAll(std::string_view text) const
{
    return isAsciiText(text) ? m_isAscii && std::ranges::equal(text, m_plain, {}, lower) : folded(text) == m_folded;
}

bool comparesText(FieldCondition::Test test)
{
    using Test = FieldCondition::Test;
    return test != Test::IsMissing && test != Test::IsThere && test != Test::IsEmpty && test != Test::IsNull;
}

FieldFilter::FieldFilter(const FieldCondition& condition)
    : m_condition(condition)
    , m_sought(condition.text)
    , m_number(numberOf(std::string_view(condition.text)))
{
}

bool FieldFilter::keeps(const ProfileAndEvent& record) const
{
    using Test = FieldCondition::Test;
    const json::Value* value = valueOf(record, m_condition.field);
    switch (m_condition.test) {
    case Test::IsMissing:
        return !value;
    case Test::IsThere:
        return value;
    case Test::IsEmpty:
        return value && isEmptyValue(*value);
    case Test::IsNull:
        return value && value->isNull();
    case Test::ContainsNot:
    case Test::EqualsNot:
        return !value || !compares(*value);
    default:
        return value && compares(*value);
    }
}

bool FieldFilter::compares(const json::Value& value) const
{
    using Test = FieldCondition::Test;
    const auto number = m_number ? numberOf(value) : std::nullopt;
    switch (m_condition.test) {
    case Test::Equals:
    case Test::EqualsNot:
        return number && value.kind() == json::Value::Kind::Number ? *number == *m_number
                                                                   : m_sought.isAll(shownText(value));
    case Test::BeginsWith:
        return m_sought.isAtBeginOf(shownText(value));
    case Test::Greater:
        return number && *number > *m_number;
    case Test::Less:
        return number && *number < *m_number;
    default:
        return m_sought.isIn(shownText(value));
    }
}

bool holdsText(const ProfileAndEvent& record, const SoughtText& text)
{
    return anyHolds(record.profile.fields, text) || (record.event && anyHolds(record.event->fields, text));
}

} // namespace hookbench
