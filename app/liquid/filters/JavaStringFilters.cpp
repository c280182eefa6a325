// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Characters.h"
#include "liquid/Unicode.h"
#include "liquid/Utf16.h"
#include "liquid/filters/Filters.h"
#include "text/Utf8.h"

#include <string>

namespace hookbench::liquid::filters {

namespace {

std::string_view withoutLeading(std::string_view text, bool (*goes)(char))
{
    while (!text.empty() && goes(text.front()))
        text.remove_prefix(1);
    return text;
}

std::string_view withoutTrailing(std::string_view text, bool (*goes)(char))
{
    while (!text.empty() && goes(text.back()))
        text.remove_suffix(1);
    return text;
}

bool isControlOrSpace(char c)
{
    return static_cast<unsigned char>(c) <= ' ';
}

} // namespace

/// Only the first letter changes, to one letter.
Value javaCapitalize(FilterCallContext& call, const Value& input)
{
    const std::string_view text = call.text(input);
    if (text.empty())
        return Value::string(text);
    const CodePoint first = codePointAt(text, 0);
    const char32_t upper = first.value < 0x10000 ? simpleUpperCase(first.value) : first.value;
    if (upper == first.value)
        return Value::string(text);
    std::string head; // never longer than what a string holds without the heap
    appendUtf8(head, upper);
    const std::size_t begin = call.buffer.size();
    call.buffer.append(head);
    call.buffer.append(text.substr(first.size));
    return call.finish(begin);
}

Value javaStrip(FilterCallContext&, const Value& input)
{
    if (!input.isString())
        return input;
    return Value::string(withoutTrailing(withoutLeading(input.text(), isControlOrSpace), isControlOrSpace));
}

Value javaLstrip(FilterCallContext&, const Value& input)
{
    return input.isString() ? Value::string(withoutLeading(input.text(), isSpace)) : input;
}

Value javaRstrip(FilterCallContext&, const Value& input)
{
    return input.isString() ? Value::string(withoutTrailing(input.text(), isSpace)) : input;
}

Value javaStripNewlines(FilterCallContext& call, const Value& input)
{
    const std::string_view text = call.text(input);
    if (text.find_first_of("\r\n") == std::string_view::npos)
        return Value::string(text);
    TextBuffer& result = call.buffer;
    const std::size_t begin = result.size();
    for (const char c : text) {
        if (c != '\r' && c != '\n')
            result.append(c);
    }
    return call.finish(begin);
}

Value javaNewlineToBr(FilterCallContext& call, const Value& input)
{
    const std::string_view text = call.text(input);
    TextBuffer& result = call.buffer;
    const std::size_t begin = result.size();
    for (const char c : text) {
        if (c == '\n')
            result.append("<br />");
        result.append(c);
    }
    return call.finish(begin);
}

} // namespace hookbench::liquid::filters
