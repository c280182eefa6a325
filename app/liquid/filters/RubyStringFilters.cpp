// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Characters.h"
#include "liquid/RubyNumbers.h"
#include "liquid/RubyValues.h"
#include "liquid/TextSearch.h"
#include "liquid/Unicode.h"
#include "liquid/Utf16.h"
#include "liquid/filters/Filters.h"
#include "text/Utf8.h"

#include <algorithm>
#include <limits>

namespace hookbench::liquid::filters {

namespace {

bool isStripped(char c)
{
    return isSpace(c) || c == '\0';
}

std::string_view withoutLeading(std::string_view text)
{
    while (!text.empty() && isStripped(text.front()))
        text.remove_prefix(1);
    return text;
}

std::string_view withoutTrailing(std::string_view text)
{
    while (!text.empty() && isStripped(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Copies the text with `replacement` in place of each line break, a CR before an LF going along with it.
Value withoutLineBreaks(FilterCallContext& call, std::string_view text, std::string_view replacement)
{
    if (text.find('\n') == std::string_view::npos)
        return Value::string(text);
    TextBuffer& result = call.buffer;
    const std::size_t begin = result.size();
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n')
            result.append(replacement);
        else if (text[i] != '\r' || i + 1 == text.size() || text[i + 1] != '\n')
            result.append(text[i]);
    }
    return call.finish(begin);
}

std::optional<std::int64_t> integerArgument(FilterCallContext& call, const Value& value)
{
    const std::optional<std::int64_t> number = ruby::toInteger(value);
    if (!number)
        call.fail(errors::invalidInteger, {call.text(value)});
    return number;
}

/// Byte at which so many code points have passed.
std::size_t byteOf(std::string_view text, std::int64_t codePoints)
{
    std::size_t at = std::min(asciiPrefix(text), static_cast<std::size_t>(std::max<std::int64_t>(codePoints, 0)));
    codePoints -= static_cast<std::int64_t>(at);
    for (; codePoints > 0 && at < text.size(); --codePoints)
        at += codePointAt(text, at).size;
    return std::min(at, text.size());
}

/// Where a slice of a sequence lies; nothing if it begins outside or is of negative length.
struct Slice {
    std::int64_t begin = 0;
    std::int64_t size = 0;
};
std::optional<Slice> sliceOf(std::int64_t total, std::int64_t offset, std::int64_t length)
{
    const std::int64_t begin = offset < 0 ? offset + total : offset; // which cannot overflow: total is not negative
    if (begin < 0 || begin > total || length < 0)
        return std::nullopt;
    return Slice{begin, std::min(length, total - begin)};
}

} // namespace

Value capitalize(FilterCallContext& call, const Value& input)
{
    const std::string_view text = call.text(input);
    if (text.empty())
        return Value::string(text);
    const std::size_t first = codePointAt(text, 0).size;
    TextBuffer& result = call.buffer;
    const std::size_t begin = result.size();
    appendTitleCase(result, text.substr(0, first));
    appendLowerCase(result, text.substr(first));
    return call.finish(begin);
}

Value strip(FilterCallContext& call, const Value& input)
{
    return Value::string(withoutTrailing(withoutLeading(call.text(input))));
}

Value lstrip(FilterCallContext& call, const Value& input)
{
    return Value::string(withoutLeading(call.text(input)));
}

Value rstrip(FilterCallContext& call, const Value& input)
{
    return Value::string(withoutTrailing(call.text(input)));
}

Value squish(FilterCallContext& call, const Value& input)
{
    if (input.isNil())
        return input;
    const std::string_view text = withoutTrailing(withoutLeading(call.text(input)));
    TextBuffer& result = call.buffer;
    const std::size_t begin = result.size();
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!isSpace(text[i]))
            result.append(text[i]);
        else if (!isSpace(text[i - 1]))
            result.append(' ');
    }
    return call.finish(begin);
}

Value stripNewlines(FilterCallContext& call, const Value& input)
{
    return withoutLineBreaks(call, call.text(input), "");
}

Value newlineToBr(FilterCallContext& call, const Value& input)
{
    return withoutLineBreaks(call, call.text(input), "<br />\n");
}

Value slice(FilterCallContext& call, const Value& input)
{
    const std::optional<std::int64_t> offset = integerArgument(call, call.argument(0));
    const bool hasLength = call.count() > 1 && call.argument(1).isTruthy();
    const std::optional<std::int64_t> length = hasLength ? integerArgument(call, call.argument(1)) : 1;
    if (!offset || !length)
        return {};
    if (input.isList()) {
        const auto part = sliceOf(static_cast<std::int64_t>(input.items().size()), *offset, *length);
        return part ? Value::madeList(input.items().data() + part->begin, static_cast<std::size_t>(part->size))
                    : Value::madeList(nullptr, 0);
    }
    const std::string_view text = call.text(input);
    const bool isPlain = isAscii(text);
    const auto total = static_cast<std::int64_t>(isPlain ? text.size() : codePointCount(text));
    const auto part = sliceOf(total, *offset, *length);
    if (!part)
        return Value::string({});
    if (isPlain)
        return Value::string(text.substr(static_cast<std::size_t>(part->begin), static_cast<std::size_t>(part->size)));
    const std::string_view rest = text.substr(byteOf(text, part->begin));
    return Value::string(rest.substr(0, byteOf(rest, part->size)));
}

Value truncate(FilterCallContext& call, const Value& input)
{
    if (input.isNil())
        return input;
    const std::string_view text = call.text(input);
    const std::optional<std::int64_t> length = call.count() > 0 ? integerArgument(call, call.argument(0)) : 50;
    if (!length)
        return {};
    const std::string_view end = call.count() > 1 ? call.text(call.argument(1)) : "...";
    const auto isShort = [length](std::size_t size) { return static_cast<std::int64_t>(size) <= *length; };
    if (isShort(text.size()) || isShort(codePointCount(text)))
        return Value::string(text);
    const std::int64_t kept =
        std::max<std::int64_t>(std::max<std::int64_t>(*length, 0) - static_cast<std::int64_t>(codePointCount(end)), 0);
    TextBuffer& result = call.buffer;
    const std::size_t begin = result.size();
    result.append(text.substr(0, byteOf(text, kept)));
    result.append(end);
    return call.finish(begin);
}

/// Runs of white space between the words that are kept become one space; a text that is short enough stays as it is.
Value truncatewords(FilterCallContext& call, const Value& input)
{
    if (input.isNil())
        return input;
    const std::string_view text = call.text(input);
    const std::optional<std::int64_t> wanted = call.count() > 0 ? integerArgument(call, call.argument(0)) : 15;
    if (!wanted)
        return {};
    const std::int64_t words = std::max<std::int64_t>(*wanted, 1);
    TextBuffer& result = call.buffer;
    const std::size_t begin = result.size();
    std::string_view rest = withoutLeading(text);
    std::int64_t count = 0;
    bool hasMore = !rest.empty();
    for (; count < words && hasMore; ++count) {
        const std::size_t end = std::min(rest.find_first_of(" \t\n\v\f\r"), rest.size());
        if (count > 0)
            result.append(' ');
        result.append(rest.substr(0, end));
        hasMore = end < rest.size();
        rest = withoutLeading(rest.substr(end));
    }
    if (!hasMore) {
        result.truncate(begin);
        return Value::string(text);
    }
    result.append(call.count() > 1 ? call.text(call.argument(1)) : "...");
    return call.finish(begin);
}

namespace {

void splitAtSpaces(std::string_view text, std::vector<Value>& pieces)
{
    for (std::string_view rest = withoutLeading(text); !rest.empty(); rest = withoutLeading(rest)) {
        const std::size_t end = std::min(rest.find_first_of(" \t\n\v\f\r"), rest.size());
        pieces.push_back(Value::string(rest.substr(0, end)));
        rest.remove_prefix(end);
    }
}

void splitCharacters(std::string_view text, std::vector<Value>& pieces)
{
    while (!text.empty()) {
        const std::size_t size = codePointAt(text, 0).size;
        pieces.push_back(Value::string(text.substr(0, size)));
        text.remove_prefix(size);
    }
}

void splitAt(std::string_view text, std::string_view delimiter, std::vector<Value>& pieces)
{
    for (std::size_t found = findText(text, delimiter); found != std::string_view::npos;
         found = findText(text, delimiter)) {
        pieces.push_back(Value::string(text.substr(0, found)));
        text.remove_prefix(found + delimiter.size());
    }
    pieces.push_back(Value::string(text));
    while (!pieces.empty() && pieces.back().text().empty())
        pieces.pop_back();
}

} // namespace

Value split(FilterCallContext& call, const Value& input)
{
    const std::string_view text = call.text(input);
    const std::string_view delimiter = call.text(call.argument(0));
    std::vector<Value>& pieces = call.context.emptyList();
    if (delimiter == " ")
        splitAtSpaces(text, pieces);
    else if (delimiter.empty())
        splitCharacters(text, pieces);
    else
        splitAt(text, delimiter, pieces);
    Value* items = call.context.allocateValues(pieces.size());
    if (items == nullptr)
        return {};
    std::ranges::copy(pieces, items);
    return Value::madeList(items, pieces.size());
}

Value size(FilterCallContext& call, const Value& input)
{
    Step step;
    step.kind = StepKind::Size;
    const Value found = ruby::property(call.context, input, step);
    return found.isNil() ? Value::integer(0) : found;
}

} // namespace hookbench::liquid::filters
