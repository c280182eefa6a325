// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/JavaValues.h"
#include "liquid/TextSearch.h"
#include "liquid/Utf16.h"
#include "liquid/filters/Filters.h"

namespace hookbench::liquid::filters {

namespace {

/// Where LiqP makes a text of the pattern, a list prints as [a, b].
std::string_view javaPattern(FilterCallContext& call, const Value& pattern)
{
    if (pattern.isString())
        return pattern.text();
    const std::size_t begin = call.context.scratch().size();
    java::appendNested(call.context.scratch(), pattern);
    return call.context.finishText(begin);
}

/// An empty pattern is found before each character and at the end.
Value replaceAll(FilterCallContext& call, std::string_view text, std::string_view pattern, std::string_view replacement)
{
    TextBuffer& result = call.buffer;
    const std::size_t begin = result.size();
    std::size_t at = 0;
    if (pattern.empty()) {
        while (at < text.size()) {
            const std::size_t size = codePointAt(text, at).size;
            result.append(replacement);
            result.append(text.substr(at, size));
            at += size;
        }
        result.append(replacement);
        return call.finish(begin);
    }
    for (std::size_t found = findText(text, pattern); found != std::string_view::npos;
         found = findText(text, pattern, at)) {
        result.append(text.substr(at, found - at));
        result.append(replacement);
        at = found + pattern.size();
    }
    if (at == 0)
        return Value::string(text);
    result.append(text.substr(at));
    return call.finish(begin);
}

Value replaceFirst(
    FilterCallContext& call, std::string_view text, std::string_view pattern, std::string_view replacement)
{
    const std::size_t found = findText(text, pattern);
    if (found == std::string_view::npos)
        return Value::string(text);
    TextBuffer& result = call.buffer;
    const std::size_t begin = result.size();
    result.append(text.substr(0, found));
    result.append(replacement);
    result.append(text.substr(found + pattern.size()));
    return call.finish(begin);
}

using Replacer = Value (*)(FilterCallContext&, std::string_view, std::string_view, std::string_view);

Value javaReplaceWith(FilterCallContext& call, const Value& input, Replacer replacer, bool hasReplacement)
{
    const std::string_view text = call.text(input);
    if (call.argument(0).isNil())
        return call.fail(errors::nilPattern);
    std::string_view replacement;
    if (hasReplacement && call.count() >= 2) {
        if (call.argument(1).isNil())
            return call.fail(errors::nilReplacement);
        replacement = call.text(call.argument(1));
    }
    return replacer(call, text, javaPattern(call, call.argument(0)), replacement);
}

} // namespace

Value javaReplace(FilterCallContext& call, const Value& input)
{
    return javaReplaceWith(call, input, replaceAll, true);
}

Value javaReplaceFirst(FilterCallContext& call, const Value& input)
{
    return javaReplaceWith(call, input, replaceFirst, true);
}

Value javaRemove(FilterCallContext& call, const Value& input)
{
    return javaReplaceWith(call, input, replaceAll, false);
}

Value javaRemoveFirst(FilterCallContext& call, const Value& input)
{
    return javaReplaceWith(call, input, replaceFirst, false);
}

} // namespace hookbench::liquid::filters
