// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/bulk/PayloadShapes.h"

#include <algorithm>
#include <functional>

namespace hookbench {

namespace {

enum Kind : std::uint64_t { Nothing = 1, Truth, Number, Text, List, Object };

std::uint64_t mixed(std::uint64_t one, std::uint64_t other)
{
    std::uint64_t hash = (one ^ other) * 0x9E3779B97F4A7C15U;
    hash ^= hash >> 32U;
    return hash * 0xD6E8FEB86659FD93U;
}

/// Goes through a payload once. Recursive: valid JSON is nested no deeper than 512 levels.
class ShapeReader {
public:
    ShapeReader(std::string_view text, std::vector<std::uint64_t>& elements)
        : m_text(text)
        , m_elements(elements)
    {
    }

    std::uint64_t value(int depth = 0)
    {
        switch (next()) {
        case '{':
            return depth < mostLevels ? object(depth) : giveUp();
        case '[':
            return depth < mostLevels ? list(depth) : giveUp();
        case '"':
            text();
            return Text;
        case 'n':
            literal();
            return Nothing;
        case 't':
        case 'f':
            literal();
            return Truth;
        default:
            literal();
            return Number;
        }
    }

private:
    static constexpr int mostLevels = 512;

    /// The next character that is no space; none at the end.
    char next()
    {
        while (m_at < m_text.size() && static_cast<unsigned char>(m_text[m_at]) <= ' ')
            ++m_at;
        return m_at < m_text.size() ? m_text[m_at] : '\0';
    }

    std::uint64_t giveUp()
    {
        m_at = m_text.size();
        return Nothing;
    }

    std::string_view text()
    {
        const std::size_t begin = ++m_at;
        std::size_t end = std::min(m_text.find('"', begin), m_text.size());
        const bool isPlain = m_text.substr(begin, end - begin).find('\\') == std::string_view::npos;
        if (!isPlain) {
            for (end = begin; end < m_text.size() && m_text[end] != '"';)
                end += m_text[end] == '\\' ? 2 : 1;
            end = std::min(end, m_text.size());
        }
        m_at = end + 1;
        return m_text.substr(begin, end - begin);
    }

    void literal()
    {
        const std::size_t end = m_text.find_first_of(",]} \t\r\n", m_at + 1);
        m_at = std::min(end, m_text.size());
    }

    /// Past the comma; false at the bracket, or at the end.
    bool goesOn(char bracket)
    {
        const char c = next();
        if (c == '\0')
            return false;
        if (c == bracket) {
            ++m_at;
            return false;
        }
        m_at += c == ',' ? 1 : 0;
        return true;
    }

    std::uint64_t object(int depth)
    {
        ++m_at;
        std::uint64_t sum = 0; // in whichever order
        while (goesOn('}')) {
            const std::uint64_t name = next() == '"' ? std::hash<std::string_view>()(text()) : giveUp();
            if (next() == ':')
                ++m_at;
            sum += mixed(name, value(depth + 1));
        }
        return mixed(Object, sum);
    }

    std::uint64_t list(int depth)
    {
        ++m_at;
        const auto first = static_cast<std::ptrdiff_t>(m_elements.size());
        while (goesOn(']'))
            m_elements.push_back(value(depth + 1));
        std::sort(m_elements.begin() + first, m_elements.end());
        const auto end = std::unique(m_elements.begin() + first, m_elements.end());
        std::uint64_t hash = List;
        for (auto element = m_elements.begin() + first; element != end; ++element)
            hash = mixed(hash, *element);
        m_elements.erase(m_elements.begin() + first, m_elements.end());
        return hash;
    }

    std::string_view m_text;
    std::vector<std::uint64_t>& m_elements;
    std::size_t m_at = 0;
};

} // namespace

bool PayloadShapes::add(std::string_view payload, std::size_t profile)
{
    m_elements.clear();
    return count({ShapeReader(payload, m_elements).value(), 1, profile});
}

void PayloadShapes::add(const PayloadShapes& next)
{
    for (const Shape& shape : next.m_shapes)
        count(shape);
    m_others += next.m_others;
}

bool PayloadShapes::count(const Shape& shape)
{
    const auto known =
        std::ranges::find_if(m_shapes, [&](const Shape& each) { return each.fingerprint == shape.fingerprint; });
    if (known != m_shapes.end()) {
        known->count += shape.count;
        return false;
    }
    if (m_shapes.size() == mostShapes) {
        m_others += shape.count;
        return false;
    }
    m_shapes.push_back(shape);
    return true;
}

} // namespace hookbench
