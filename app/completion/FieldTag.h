// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Dialect.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hookbench {

/// A field that is put into a body by someone who need not know Liquid.
struct FieldTag {
    std::string field; ///< as Liquid has it: Profile.Name, Event.items[0].sku
    std::string type; ///< as KnownField has it; empty: not known
    std::optional<std::string> fallback; ///< where the customer has no such field; an empty one fits the type
    std::string datePattern; ///< of the filter date; empty: as it is stored
    bool isMadeSafe = false; ///< with filters that keep quotes, backslashes and line breaks from breaking a JSON string
};

/// What a place of a body asks of a tag that is put there.
enum class TagPlace : std::uint8_t {
    Text, ///< nothing: in a string of JSON, or in plain text
    BareValue, ///< quotes around it, unless it is a number or true or false
    InTag, ///< the field alone: the braces are there
};

/// A place is a byte of the body.
TagPlace tagPlaceAt(std::string_view body, std::size_t place, bool isJson);

/// What is put in, and where the caret is then.
struct TagInsertion {
    std::string text;
    std::size_t caret = 0; ///< bytes of the text; in the quotes of an empty fallback, else behind it all
};

TagInsertion fieldInsertion(const FieldTag& tag, TagPlace place, const liquid::Dialect& dialect);

/// Whether values of this type may stand in JSON without quotes.
bool isBareType(std::string_view type);

} // namespace hookbench
