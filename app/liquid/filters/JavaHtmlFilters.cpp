// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Characters.h"
#include "liquid/filters/Escaping.h"
#include "liquid/filters/Filters.h"
#include "text/Utf8.h"

namespace hookbench::liquid::filters {

namespace {

constexpr ByteSet escapable([](char c) { return c == '&' || c == '<' || c == '>' || c == '"'; });

bool isHexDigit(char c)
{
    return isDigit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
}

/// Length of &name; &#1; or &#x1; at the beginning of the text, 0 if there is none.
std::size_t entityLength(std::string_view text)
{
    std::size_t at = 1;
    const auto skip = [&](bool (*accepts)(char)) {
        const std::size_t begin = at;
        while (at < text.size() && accepts(text[at]))
            ++at;
        return at > begin;
    };
    bool isEntity = false;
    if (text.substr(1).starts_with("#x")) {
        at = 3;
        isEntity = skip(isHexDigit);
    } else if (text.substr(1).starts_with('#')) {
        at = 2;
        isEntity = skip(isDigit);
    } else {
        isEntity = skip(isLetter);
    }
    return isEntity && at < text.size() && text[at] == ';' ? at + 1 : 0;
}

/// Whether these bytes, the last of them a continuation, begin a character that is not yet complete.
bool couldContinue(std::string_view bytes)
{
    const auto lead = static_cast<unsigned char>(bytes.front());
    const auto second = static_cast<unsigned char>(bytes[1]);
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    const unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return lead >= 0xC2 && lead <= 0xF4 && second >= low && second <= high && bytes.size() < length;
}

/// What was built, with a replacement character for each part that is no UTF-8.
std::string_view validUtf8(FilterCallContext& call, std::size_t begin)
{
    const std::string_view built = call.context.finishText(begin);
    if (!firstInvalidUtf8(built))
        return built;
    TextBuffer& result = call.context.scratch();
    std::string_view rest = built;
    for (auto bad = firstInvalidUtf8(rest); bad; bad = firstInvalidUtf8(rest)) {
        result.append(rest.substr(0, *bad));
        result.append("\uFFFD");
        // A sequence that breaks off counts once, with all of its bytes that belong together.
        std::size_t next = *bad + 1;
        while (
            next < rest.size() && isContinuationByte(rest[next]) && couldContinue(rest.substr(*bad, next - *bad + 1)))
            ++next;
        rest.remove_prefix(next);
    }
    result.append(rest);
    return call.context.finishText(begin);
}

} // namespace

Value javaEscape(FilterCallContext& call, const Value& input)
{
    return escaped(call, call.text(input), escapable);
}

Value javaEscapeOnce(FilterCallContext& call, const Value& input)
{
    return escaped(call, call.text(input), escapable, entityLength);
}

Value javaUrlEncode(FilterCallContext& call, const Value& input)
{
    return urlEncoded(call, call.text(input), "-_.*");
}

Value javaUrlDecode(FilterCallContext& call, const Value& input)
{
    const std::string_view text = call.text(input);
    TextBuffer& result = call.context.scratch();
    const std::size_t begin = result.size();
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '%') {
            result.append(text[at] == '+' ? ' ' : text[at]);
            continue;
        }
        const std::optional<char> byte = hexByte(text.substr(at + 1));
        if (!byte) {
            result.truncate(begin);
            return input;
        }
        result.append(*byte);
        at += 2;
    }
    return Value::string(validUtf8(call, begin));
}

} // namespace hookbench::liquid::filters
