// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/ByteRange.h"
#include "text/Diagnostic.h"
#include "text/Result.h"
#include "json/Scanner.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hookbench::json {

/// The values of one valid JSON text with their places, in order, each before what is in it: the way between JSON
/// pointers (RFC 6901) and bytes. Keeps a view of the text, which has to outlive it.
class Outline {
public:
    using Index = std::uint32_t;
    static constexpr Index none = 0xFFFFFFFFU;

    struct Item {
        TokenKind kind = TokenKind::Literal; ///< BeginObject, BeginArray, String, Number or Literal
        ByteRange range; ///< the whole value
        ByteRange key; ///< the key's token; empty but in an object
        Index parent = none;
        std::uint32_t place = 0; ///< among the members or elements of its parent, from 0
        Index next = 0; ///< what is in item i are i + 1 up to this, exclusive
    };

    /// The error is the first one of scan(). Linear in the text.
    static Result<Outline, Diagnostic> of(std::string_view text);

    const std::vector<Item>& items() const { return m_items; } ///< the first is the root; never empty
    const Item& item(Index index) const { return m_items[index]; }
    std::string_view text() const { return m_text; }
    std::string_view text(ByteRange range) const { return m_text.substr(range.begin, range.size()); }

    /// Members or elements of an item, in order.
    std::vector<Index> children(Index parent) const;

    /// The name of a member, escapes resolved.
    std::string name(Index index) const { return stringText(text(m_items[index].key)); }

    /// Such as /recipients/0/id; empty for the root.
    std::string pointer(Index index) const;
    /// Of members with equal names the first one. Nothing if there is no such value, or this is no pointer.
    std::optional<Index> find(std::string_view pointer) const;
    /// The innermost value in or before whose range a byte lies: a byte of a key gives its member's value.
    Index at(std::size_t byte) const;

private:
    explicit Outline(std::string_view text)
        : m_text(text)
    {
    }
    void read(const Scan& scan);

    std::string_view m_text;
    std::vector<Item> m_items;
};

} // namespace hookbench::json
