// SPDX-License-Identifier: GPL-3.0-or-later
#include "FilterShapes.h"

#include <array>

namespace {

constexpr auto shapes = std::to_array<FilterShape>({
    {"abs", ""},
    {"append", "s", 1},
    {"at_least", "n", 1},
    {"at_most", "n", 1},
    {"base64_decode", ""},
    {"base64_encode", ""},
    {"base64_url_safe_decode", ""},
    {"base64_url_safe_encode", ""},
    {"capitalize", ""},
    {"ceil", ""},
    {"compact", "k"},
    {"concat", "l", 1},
    {"date", "d", 1},
    {"date", "d", 1},
    {"default", "v"},
    {"divided_by", "n", 1},
    {"downcase", ""},
    {"escape", ""},
    {"escape_once", ""},
    {"find", "kv", 1, 507},
    {"find_index", "kv", 1, 507},
    {"first", ""},
    {"floor", ""},
    {"h", ""},
    {"has", "kv", 1, 507},
    {"join", "s"},
    {"last", ""},
    {"lstrip", ""},
    {"map", "k", 1},
    {"minus", "n", 1},
    {"modulo", "n", 1},
    {"newline_to_br", ""},
    {"nosuch", "v"},
    {"plus", "n", 1},
    {"prepend", "s", 1},
    {"reject", "kv", 1, 507},
    {"remove", "s", 1},
    {"remove_first", "s", 1},
    {"remove_last", "s", 1},
    {"replace", "ss", 1},
    {"replace_first", "ss", 1},
    {"replace_last", "ss", 2},
    {"reverse", ""},
    {"round", "n"},
    {"rstrip", ""},
    {"size", ""},
    {"slice", "nn", 1},
    {"sort", "k"},
    {"sort_natural", "k"},
    {"split", "s", 1},
    {"squish", "", 0, 512},
    {"strip", ""},
    {"strip_html", ""},
    {"strip_newlines", ""},
    {"sum", "k", 0, 505},
    {"times", "n", 1},
    {"truncate", "ns"},
    {"truncatewords", "ns"},
    {"uniq", "k"},
    {"upcase", ""},
    {"url_decode", ""},
    {"url_encode", ""},
    {"where", "kv", 1},
});

} // namespace

std::span<const FilterShape> filterShapes()
{
    return shapes;
}
