// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/BodySnippet.h"

#include "completion/TagReader.h"

#include <algorithm>
#include <array>

namespace hookbench {

namespace {

constexpr auto conditions = std::to_array<std::string_view>({"if", "unless", "case"});

bool isCondition(std::string_view name)
{
    return std::find(conditions.begin(), conditions.end(), name) != conditions.end();
}

bool isInCondition(std::string_view body, const TagsBefore& before)
{
    int depth = 0;
    for (const ReadTag& tag : before.tags) {
        if (tag.isOutput || tag.words.empty())
            continue;
        const ByteRange range = tag.words.front().range;
        const std::string_view name = body.substr(range.begin, range.size());
        if (isCondition(name))
            ++depth;
        else if (name.starts_with("end") && isCondition(name.substr(3)))
            --depth;
    }
    return depth > 0;
}

/// Behind the tag that a place is in.
std::size_t behindTag(std::string_view body, std::size_t place, const ReadTag& tag)
{
    const std::size_t end = body.find(tag.isOutput ? "}}" : "%}", place > 0 ? place - 1 : 0);
    return end == std::string_view::npos ? place : end + 2;
}

SnippetInsertion wrapped(ByteRange replaced, std::string_view before, std::string_view middle, std::string_view after)
{
    SnippetInsertion insertion;
    insertion.replaced = replaced;
    insertion.text.append(before).append(middle).append(after);
    insertion.caret = before.size();
    return insertion;
}

} // namespace

SnippetInsertion snippetInsertion(std::string_view body, ByteRange selection, BodySnippet snippet, bool isJson)
{
    const TagsBefore before = tagsBefore(body, selection.begin);
    if (before.isLastOpen) {
        const std::size_t place = behindTag(body, selection.end, before.tags.back());
        selection = {place, place};
    }
    const std::string selected(body.substr(selection.begin, selection.size()));
    SnippetInsertion insertion;
    switch (snippet) {
    case BodySnippet::Condition:
        insertion = wrapped(selection, "{% if ", " %}" + selected, "{% else %}{% endif %}");
        insertion.asksForField = true;
        break;
    case BodySnippet::List: {
        const char* comma = isJson ? "{% unless forloop.last %},{% endunless %}" : "";
        insertion = wrapped(selection, "{% for item in ", " %}" + selected, std::string(comma) + "{% endfor %}");
        insertion.asksForField = true;
        break;
    }
    case BodySnippet::Abort:
        if (isInCondition(body, before)) {
            insertion = wrapped({selection.end, selection.end}, "{% abort %}", {}, {});
        } else {
            insertion = wrapped({selection.end, selection.end}, "{% if ", " %}{% abort %}{% endif %}", {});
            insertion.asksForField = true;
        }
        break;
    case BodySnippet::Comment:
        insertion = wrapped(selection, "{% comment %}", selected, "{% endcomment %}");
        break;
    }
    return insertion;
}

} // namespace hookbench
