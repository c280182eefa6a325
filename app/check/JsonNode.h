// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/Scanner.h"

#include <string>
#include <string_view>
#include <vector>

namespace hookbench {

/// One value of a JSON text that knows where it stands: what rules and schemas work on. A value type; places count
/// bytes of the text that it was made from, which need not live on.
struct JsonNode {
    enum class Kind { Null, Boolean, Number, String, Array, Object };

    Kind kind = Kind::Null;
    ByteRange range; ///< with its quotes or brackets
    ByteRange keyRange; ///< of a member, with the quotes; empty for elements and for the root
    std::string key; ///< of a member
    std::string text; ///< what a string stands for; numbers and literals as written
    std::vector<JsonNode> children; ///< members or elements, in order

    bool isObject() const { return kind == Kind::Object; }
    bool isString() const { return kind == Kind::String; }

    /// The first member of that name; nullptr if there is none or this is no object.
    const JsonNode* find(std::string_view name) const;
    /// The value at a dotted path such as "header.subject"; nullptr if there is none. Keys with dots are not found.
    const JsonNode* at(std::string_view dottedPath) const;
    /// The value that is named by keys and positions on the way to it; the nearest one around it if there is none.
    const JsonNode& nearest(const std::vector<std::string>& path) const;
    /// The key of a member, else the value itself.
    ByteRange keyOrValue() const { return keyRange.isEmpty() ? range : keyRange; }
};

/// Of a text that scan() found no fault in.
JsonNode jsonTree(std::string_view text, const json::Scan& scan);

/// What has to go, with the comma, to take the child at this position out of its object or list.
ByteRange removalRange(const JsonNode& parent, std::size_t child);

} // namespace hookbench
