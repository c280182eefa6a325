// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/Outline.h"

#include <algorithm>
#include <charconv>

namespace hookbench::json {

namespace {

std::string escaped(std::string_view name)
{
    std::string step;
    for (const char c : name) {
        if (c == '~')
            step += "~0";
        else if (c == '/')
            step += "~1";
        else
            step += c;
    }
    return step;
}

/// Nothing where a ~ is followed by neither 0 nor 1.
std::optional<std::string> unescaped(std::string_view step)
{
    std::string name;
    for (std::size_t i = 0; i < step.size(); ++i) {
        if (step[i] != '~') {
            name += step[i];
            continue;
        }
        if (++i == step.size() || (step[i] != '0' && step[i] != '1'))
            return std::nullopt;
        name += step[i] == '0' ? '~' : '/';
    }
    return name;
}

/// An array index as RFC 6901 wants it: no sign, no leading zero.
std::optional<std::uint32_t> indexOf(std::string_view step)
{
    std::uint32_t index = 0;
    const char* end = step.data() + step.size();
    const auto read = std::from_chars(step.data(), end, index);
    const bool isWhole = read.ec == std::errc() && read.ptr == end;
    if (!isWhole || (step.size() > 1 && step.front() == '0') || step.front() == '-')
        return std::nullopt;
    return index;
}

} // namespace

Result<Outline, Diagnostic> Outline::of(std::string_view text)
{
    Scan scanned = scan(text);
    if (!scanned.diagnostics.empty())
        return Unexpected(std::move(scanned.diagnostics.front()));
    Outline outline(text);
    outline.read(scanned);
    return outline;
}

void Outline::read(const Scan& scan)
{
    std::vector<Index> open;
    std::vector<std::uint32_t> counts;
    ByteRange key;
    for (const Token& token : scan.tokens) {
        switch (token.kind) {
        case TokenKind::Key:
            key = token.range;
            break;
        case TokenKind::EndObject:
        case TokenKind::EndArray:
            m_items[open.back()].range.end = token.range.end;
            m_items[open.back()].next = static_cast<Index>(m_items.size());
            open.pop_back();
            counts.pop_back();
            break;
        case TokenKind::BeginObject:
        case TokenKind::BeginArray:
        case TokenKind::String:
        case TokenKind::Number:
        case TokenKind::Literal: {
            const auto index = static_cast<Index>(m_items.size());
            Item item{token.kind, token.range, key, open.empty() ? none : open.back(), 0, index + 1};
            if (!open.empty())
                item.place = counts.back()++;
            m_items.push_back(item);
            key = {};
            if (token.kind == TokenKind::BeginObject || token.kind == TokenKind::BeginArray) {
                open.push_back(index);
                counts.push_back(0);
            }
            break;
        }
        default:
            break;
        }
    }
}

std::vector<Outline::Index> Outline::children(Index parent) const
{
    std::vector<Index> found;
    for (Index i = parent + 1; i < m_items[parent].next; i = m_items[i].next)
        found.push_back(i);
    return found;
}

std::string Outline::pointer(Index index) const
{
    std::string text;
    for (; m_items[index].parent != none; index = m_items[index].parent) {
        const bool isMember = m_items[m_items[index].parent].kind == TokenKind::BeginObject;
        text.insert(0, "/" + (isMember ? escaped(name(index)) : std::to_string(m_items[index].place)));
    }
    return text;
}

std::optional<Outline::Index> Outline::find(std::string_view pointer) const
{
    Index at = 0;
    while (!pointer.empty()) {
        if (pointer.front() != '/')
            return std::nullopt;
        const std::string_view step = pointer.substr(1, pointer.find('/', 1) - 1);
        pointer.remove_prefix(step.size() + 1);
        const bool isObject = m_items[at].kind == TokenKind::BeginObject;
        const auto wantedName = unescaped(step);
        const auto wantedPlace = isObject || step.empty() ? std::nullopt : indexOf(step);
        if (!wantedName || (!isObject && !wantedPlace))
            return std::nullopt;
        Index found = at + 1;
        const Index end = m_items[at].next;
        while (found < end && (isObject ? name(found) != *wantedName : m_items[found].place != *wantedPlace))
            found = m_items[found].next;
        if (found >= end)
            return std::nullopt;
        at = found;
    }
    return at;
}

Outline::Index Outline::at(std::size_t byte) const
{
    Index found = 0;
    for (Index i = 1; i < m_items[found].next;) {
        const Item& item = m_items[i];
        const std::size_t begin = item.key.isEmpty() ? item.range.begin : item.key.begin;
        if (begin <= byte && byte < item.range.end) {
            found = i;
            i = found + 1;
        } else {
            i = item.next;
        }
    }
    return found;
}

} // namespace hookbench::json
