// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/request/HtmlElements.h"

#include "campaign/request/HostNames.h"

#include <algorithm>
#include <array>
#include <string>

namespace hookbench {

namespace {

/// The elements of the HTML Living Standard and the obsolete ones that mail still uses; sorted.
constexpr auto elements = std::to_array<std::string_view>(
    {"a", "abbr", "acronym", "address", "area", "article", "aside", "audio", "b", "base", "basefont", "bdi", "bdo",
        "big", "blockquote", "body", "br", "button", "canvas", "caption", "center", "cite", "code", "col", "colgroup",
        "data", "datalist", "dd", "del", "details", "dfn", "dialog", "dir", "div", "dl", "dt", "em", "embed",
        "fieldset", "figcaption", "figure", "font", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5",
        "h6", "head", "header", "hgroup", "hr", "html", "i", "iframe", "img", "input", "ins", "kbd", "label", "legend",
        "li", "link", "main", "map", "mark", "marquee", "math", "menu", "meta", "meter", "nav", "nobr", "noframes",
        "noscript", "object", "ol", "optgroup", "option", "output", "p", "param", "picture", "pre", "progress", "q",
        "rp", "rt", "ruby", "s", "samp", "script", "search", "section", "select", "slot", "small", "source", "span",
        "strike", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td", "template", "textarea",
        "tfoot", "th", "thead", "time", "title", "tr", "track", "tt", "u", "ul", "var", "video", "wbr"});
static_assert(std::is_sorted(elements.begin(), elements.end()));

} // namespace

bool isHtmlElement(std::string_view name)
{
    const std::string lower = lowerCase(name);
    return std::binary_search(elements.begin(), elements.end(), std::string_view(lower));
}

} // namespace hookbench
