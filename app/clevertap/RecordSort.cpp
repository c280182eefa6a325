// SPDX-License-Identifier: GPL-3.0-or-later
#include "clevertap/RecordSort.h"

#include "clevertap/RecordFilter.h"

#include <QString>

#include <algorithm>
#include <limits>

namespace hookbench {

namespace {

constexpr std::size_t longestKey = 64;
constexpr std::size_t atOnce = 32'768; // keys sorted between two looks at the progress

} // namespace

RecordSort::RecordSort(bool isDescending)
    : m_isDescending(isDescending)
{
}

void RecordSort::add(std::uint32_t record, const json::Value* value)
{
    Key key;
    key.record = record;
    if (value) {
        const auto number = numberOf(*value);
        if (number) {
            key.rank = Rank::Number;
            key.number = *number;
        } else if (value->isString()) {
            key.rank = Rank::Text;
            addText(key, value->text());
        } else if (value->kind() == json::Value::Kind::Boolean) {
            key.rank = Rank::Boolean;
            key.number = value->toBoolean() ? 1 : 0;
        } else if (value->isNull()) {
            key.rank = Rank::Null;
        } else {
            key.rank = Rank::Nested;
            addText(key, json::toCompactText(*value));
        }
    }
    m_keys.push_back(key);
}

void RecordSort::append(const RecordSort& next)
{
    const bool hasRoom = m_texts.size() + next.m_texts.size() <= std::numeric_limits<std::uint32_t>::max();
    const auto begin = static_cast<std::uint32_t>(hasRoom ? m_texts.size() : 0);
    for (Key key : next.m_keys) {
        key.text += begin;
        if (!hasRoom)
            key.size = 0;
        m_keys.push_back(key);
    }
    if (hasRoom)
        m_texts += next.m_texts;
}

void RecordSort::addText(Key& key, const std::string& text)
{
    // Twice the length of a key is enough whatever folding makes of it.
    std::string folded = QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min(text.size(), 2 * longestKey)))
                             .toCaseFolded()
                             .toStdString();
    folded.resize(std::min(folded.size(), longestKey));
    if (m_texts.size() + folded.size() > std::numeric_limits<std::uint32_t>::max())
        return; // four gigabytes of names: the rest stays as it is in the file
    key.text = static_cast<std::uint32_t>(m_texts.size());
    key.size = static_cast<std::uint8_t>(folded.size());
    m_texts += folded;
}

bool RecordSort::isBefore(const Key& one, const Key& other) const
{
    if (one.rank == Rank::Missing || other.rank == Rank::Missing)
        return one.rank != Rank::Missing && other.rank == Rank::Missing;
    const Key& low = m_isDescending ? other : one;
    const Key& high = m_isDescending ? one : other;
    if (low.rank != high.rank)
        return low.rank < high.rank;
    if (low.number != high.number)
        return low.number < high.number;
    const std::string_view texts = m_texts;
    return texts.substr(low.text, low.size) < texts.substr(high.text, high.size);
}

/// In pieces that are merged, so that it can be stopped in between.
std::optional<std::vector<std::uint32_t>> RecordSort::finish(const std::function<bool(int percent)>& progress)
{
    const auto before = [this](const Key& one, const Key& other) { return isBefore(one, other); };
    const auto at = [this](std::size_t index) {
        return m_keys.begin() + static_cast<std::ptrdiff_t>(std::min(index, m_keys.size()));
    };
    for (std::size_t begin = 0; begin < m_keys.size(); begin += atOnce) {
        if (!progress(90 + static_cast<int>(begin * 5 / m_keys.size())))
            return std::nullopt;
        std::stable_sort(at(begin), at(begin + atOnce), before);
    }
    for (std::size_t size = atOnce; size < m_keys.size(); size *= 2) {
        for (std::size_t begin = 0; begin + size < m_keys.size(); begin += 2 * size) {
            if (!progress(95 + static_cast<int>(size * 4 / m_keys.size())))
                return std::nullopt;
            std::inplace_merge(at(begin), at(begin + size), at(begin + 2 * size), before);
        }
    }
    std::vector<std::uint32_t> records;
    records.reserve(m_keys.size());
    for (const Key& key : m_keys)
        records.push_back(key.record);
    return records;
}

} // namespace hookbench
