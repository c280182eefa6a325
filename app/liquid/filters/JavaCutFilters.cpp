// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Characters.h"
#include "liquid/JavaValues.h"
#include "liquid/TextSearch.h"
#include "liquid/Utf16.h"
#include "liquid/filters/Filters.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace hookbench::liquid::filters {

namespace {

/// Half of a surrogate pair, which no UTF-8 text can hold, prints as a question mark.
constexpr std::string_view halfPair = "?";

/// The UTF-16 units from `begin` up to `end`.
Value unitsBetween(FilterCallContext& call, std::string_view text, std::size_t begin, std::size_t end)
{
    if (isAscii(text))
        return Value::string(text.substr(begin, end - begin));
    const Utf16Place first = utf16Place(text, begin);
    const Utf16Place last = utf16Place(text, end);
    if (!first.isInPair && !last.isInPair)
        return Value::string(text.substr(first.byte, last.byte - first.byte));
    TextBuffer& result = call.context.scratch();
    const std::size_t mark = result.size();
    if (first.isInPair && begin < end)
        result.append(halfPair);
    const std::size_t from = first.byte + (first.isInPair ? 4 : 0);
    if (from < last.byte)
        result.append(text.substr(from, last.byte - from));
    if (last.isInPair && (!first.isInPair || first.byte != last.byte))
        result.append(halfPair);
    return Value::string(call.context.finishText(mark));
}

std::optional<std::int32_t> wholeNumber(FilterCallContext& call, const Value& value)
{
    if (java::canBeInteger(value)) {
        const std::optional<std::int32_t> number = java::toInt(value);
        if (number)
            return number;
    }
    call.fail(errors::invalidInteger, {call.text(value)});
    return std::nullopt;
}

std::optional<std::int32_t> lengthArgument(FilterCallContext& call, std::int32_t missing)
{
    if (call.count() == 0)
        return missing;
    const std::optional<std::int32_t> length = java::toInt(call.argument(0));
    if (!length)
        call.fail(errors::notANumber, {call.text(call.argument(0))});
    return length;
}

std::string_view endArgument(FilterCallContext& call)
{
    return call.count() >= 2 ? call.text(call.argument(1)) : "...";
}

/// Words between runs of white space. White space at the beginning makes an empty first word, none at the end. A text
/// of nothing else has no words, an empty one an empty word.
class JavaWords {
public:
    explicit JavaWords(std::string_view text)
        : m_text(text)
        , m_isOver(!text.empty() && std::ranges::all_of(text, isSpace))
    {
    }

    /// Nothing behind the last one.
    std::optional<std::string_view> next()
    {
        if (m_isOver)
            return std::nullopt;
        const auto end = std::ranges::find_if(m_text, isSpace);
        const std::string_view word(m_text.begin(), end);
        const auto behind = std::find_if_not(end, m_text.end(), isSpace);
        m_text = {behind, m_text.end()};
        m_isOver = m_text.empty();
        return word;
    }

private:
    std::string_view m_text;
    bool m_isOver;
};

std::int64_t countWords(std::string_view text)
{
    std::int64_t count = 0;
    for (JavaWords words(text); words.next();)
        ++count;
    return count;
}

} // namespace

Value javaSlice(FilterCallContext& call, const Value& input)
{
    std::optional<std::int32_t> offset = wholeNumber(call, call.argument(0));
    const std::string_view text = input.isList() ? std::string_view() : call.text(input);
    const auto total = static_cast<std::int32_t>(input.isList() ? input.items().size() : utf16Length(text));
    std::optional<std::int32_t> length = call.count() > 1 && offset ? wholeNumber(call, call.argument(1)) : 1;
    if (!offset || !length)
        return {};
    std::int32_t begin = *offset < 0 ? java::wrapped(std::int64_t(total) + *offset) : *offset;
    std::int32_t size = *length;
    if (java::wrapped(std::int64_t(begin) + size) > total)
        size = java::wrapped(std::int64_t(total) - begin);
    if (begin > total || begin < 0)
        return Value::string({});
    const std::int32_t end = java::wrapped(std::int64_t(begin) + size);
    if (end < begin)
        return call.fail(errors::invalidInteger, {std::to_string(*length)});
    const auto first = static_cast<std::size_t>(begin);
    const auto last = static_cast<std::size_t>(end);
    if (input.isList())
        return Value::madeList(input.items().data() + first, last - first);
    return unitsBetween(call, text, first, last);
}

Value javaTruncate(FilterCallContext& call, const Value& input)
{
    if (input.isNil())
        return Value::string({});
    const std::string_view text = call.text(input);
    const std::optional<std::int32_t> length = lengthArgument(call, 50);
    if (!length)
        return {};
    const std::string_view end = endArgument(call);
    if (*length >= static_cast<std::int64_t>(utf16Length(text)))
        return Value::string(text);
    const auto endLength = static_cast<std::int64_t>(utf16Length(end));
    if (endLength >= *length)
        return Value::string(end);
    const Value kept = unitsBetween(call, text, 0, static_cast<std::size_t>(*length - endLength));
    TextBuffer& result = call.context.scratch();
    const std::size_t begin = result.size();
    result.append(kept.text());
    result.append(end);
    return Value::string(call.context.finishText(begin));
}

Value javaTruncatewords(FilterCallContext& call, const Value& input)
{
    if (input.isNil())
        return Value::string({});
    const std::string_view text = call.text(input);
    const std::optional<std::int32_t> length = lengthArgument(call, 15);
    if (!length)
        return {};
    const std::string_view end = endArgument(call);
    if (*length >= countWords(text))
        return Value::string(text);
    TextBuffer& result = call.context.scratch();
    const std::size_t begin = result.size();
    JavaWords words(text);
    for (std::int32_t i = 0; i < *length; ++i) {
        const std::string_view word = words.next().value_or(std::string_view());
        if (result.size() > begin)
            result.append(' ');
        result.append(word);
    }
    result.append(end);
    return Value::string(call.context.finishText(begin));
}

/// Empty pieces at the end are dropped, and a delimiter at the very start is not split off.
Value javaSplit(FilterCallContext& call, const Value& input)
{
    const std::string_view text = call.text(input);
    const std::string_view delimiter = call.text(call.argument(0));
    std::vector<Value>& pieces = call.context.emptyList();
    std::size_t at = 0;
    if (delimiter.empty()) {
        while (at < text.size()) {
            const CodePoint point = codePointAt(text, at);
            const bool isPair = point.value >= 0x10000;
            pieces.push_back(Value::string(isPair ? halfPair : text.substr(at, point.size)));
            if (isPair)
                pieces.push_back(Value::string(halfPair));
            at += point.size;
        }
    } else {
        for (std::size_t found = findText(text, delimiter, 1); found != std::string_view::npos;
             found = findText(text, delimiter, at)) {
            pieces.push_back(Value::string(text.substr(at, found - at)));
            at = found + delimiter.size();
        }
        pieces.push_back(Value::string(text.substr(at)));
        while (!pieces.empty() && pieces.back().text().empty())
            pieces.pop_back();
    }
    if (text.empty())
        pieces.assign(1, Value::string({}));
    Value* items = call.context.allocateValues(pieces.size());
    if (items == nullptr)
        return {};
    std::ranges::copy(pieces, items);
    return Value::madeList(items, pieces.size());
}

Value javaSize(FilterCallContext&, const Value& input)
{
    if (input.isList())
        return Value::narrowInteger(static_cast<std::int64_t>(input.items().size()));
    if (input.isString())
        return Value::narrowInteger(static_cast<std::int64_t>(utf16Length(input.text())));
    return Value::narrowInteger(input.isNumber() ? 8 : 0);
}

} // namespace hookbench::liquid::filters
