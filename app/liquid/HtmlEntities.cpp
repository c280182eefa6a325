// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/HtmlEntities.h"

#include "liquid/Characters.h"
#include "liquid/HtmlEntityTable.h"
#include "liquid/TextBuffer.h"
#include "text/Utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <vector>

namespace hookbench::liquid {

namespace {

struct Entity {
    std::string_view name;
    std::string_view codePoints;
    bool needsNoSemicolon = false;
};

std::vector<Entity> readTable()
{
    std::vector<Entity> entities;
    for (std::string_view rest = htmlEntityTable; !rest.empty();) {
        const std::string_view entry = rest.substr(0, rest.find(' '));
        const std::size_t colon = entry.find(':');
        std::string_view name = entry.substr(0, colon);
        const bool isOld = name.ends_with('!');
        if (isOld)
            name.remove_suffix(1);
        entities.push_back({name, entry.substr(colon + 1), isOld});
        rest.remove_prefix(std::min(entry.size() + 1, rest.size()));
    }
    std::ranges::sort(entities, {}, &Entity::name);
    return entities;
}

const Entity* findEntity(std::string_view name)
{
    static const std::vector<Entity> entities = readTable();
    const auto found = std::ranges::lower_bound(entities, name, {}, &Entity::name);
    return found == entities.end() || found->name != name ? nullptr : &*found;
}

void appendCodePoint(TextBuffer& result, char32_t codePoint)
{
    std::string utf8;
    appendUtf8(utf8, codePoint);
    result.append(utf8);
}

void appendCodePoints(TextBuffer& result, std::string_view hexadecimal)
{
    while (!hexadecimal.empty()) {
        std::uint32_t value = 0;
        const char* const last = hexadecimal.data() + hexadecimal.size();
        const char* const end = std::from_chars(hexadecimal.data(), last, value, 16).ptr;
        appendCodePoint(result, value);
        hexadecimal.remove_prefix(std::min(static_cast<std::size_t>(end - hexadecimal.data()) + 1, hexadecimal.size()));
    }
}

/// What browsers take the numbers 0x80 to 0x9F for: those of Windows-1252.
char32_t repaired(std::uint32_t value)
{
    constexpr std::array<char32_t, 32> windows = {0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6,
        0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178};
    return value >= 0x80 && value < 0xA0 ? windows[value - 0x80] : char32_t(value);
}

std::size_t appendNumeric(TextBuffer& result, std::string_view text)
{
    const bool isHexadecimal = text.size() > 2 && (text[2] | 0x20) == 'x';
    const std::size_t begin = isHexadecimal ? 3 : 2;
    std::uint32_t value = 0;
    const char* const first = text.data() + std::min(begin, text.size());
    const auto [end, error] = std::from_chars(first, text.data() + text.size(), value, isHexadecimal ? 16 : 10);
    if (end == first)
        return 0;
    appendCodePoint(result, error == std::errc() ? repaired(value) : U'\uFFFD');
    const auto size = static_cast<std::size_t>(end - text.data());
    return size < text.size() && text[size] == ';' ? size + 1 : size;
}

} // namespace

std::size_t appendHtmlEntity(TextBuffer& result, std::string_view text)
{
    if (text.size() > 1 && text[1] == '#')
        return appendNumeric(result, text);
    std::size_t size = 1;
    while (size < text.size() && isLetter(text[size]))
        ++size;
    while (size < text.size() && isDigit(text[size]))
        ++size;
    const bool hasSemicolon = size < text.size() && text[size] == ';';
    const Entity* entity = findEntity(text.substr(1, size - 1));
    if (entity == nullptr || (!hasSemicolon && !entity->needsNoSemicolon))
        return 0;
    appendCodePoints(result, entity->codePoints);
    return hasSemicolon ? size + 1 : size;
}

} // namespace hookbench::liquid
