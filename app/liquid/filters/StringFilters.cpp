// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Unicode.h"
#include "liquid/filters/Filters.h"

namespace hookbench::liquid::filters {

namespace {

Value joined(FilterCallContext& call, std::string_view first, std::string_view second)
{
    TextBuffer& text = call.buffer;
    const std::size_t begin = text.size();
    text.append(first);
    text.append(second);
    return call.finish(begin);
}

} // namespace

Value append(FilterCallContext& call, const Value& input)
{
    const std::string_view text = call.text(input);
    return joined(call, text, call.text(call.argument(0)));
}

Value prepend(FilterCallContext& call, const Value& input)
{
    const std::string_view text = call.text(input);
    return joined(call, call.text(call.argument(0)), text);
}

Value upcase(FilterCallContext& call, const Value& input)
{
    const std::string_view text = call.text(input);
    const std::size_t begin = call.buffer.size();
    appendUpperCase(call.buffer, text);
    return call.finish(begin);
}

Value downcase(FilterCallContext& call, const Value& input)
{
    const std::string_view text = call.text(input);
    const std::size_t begin = call.buffer.size();
    appendLowerCase(call.buffer, text);
    return call.finish(begin);
}

} // namespace hookbench::liquid::filters
