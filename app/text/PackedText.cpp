// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/PackedText.h"

#include "text/Diagnostic.h"

#include <charconv>
#include <optional>

namespace hookbench {
namespace {

/// Begins a packed text; then each part as its length in bytes, a colon and its bytes.
constexpr char packedMark = '\x1e';

void appendPart(std::string& packed, std::string_view part)
{
    packed.append(std::to_string(part.size())).append(":").append(part);
}

/// Takes one part off the front; nothing where there is none.
std::optional<std::string> takePart(std::string_view& rest)
{
    std::size_t size = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), size);
    const auto digits = static_cast<std::size_t>(end - rest.data());
    if (error != std::errc() || digits >= rest.size() || rest[digits] != ':' || size > rest.size() - digits - 1)
        return std::nullopt;
    std::string part(rest.substr(digits + 1, size));
    rest.remove_prefix(digits + 1 + size);
    return part;
}

/// Text and arguments; nothing where it is a plain text.
std::optional<std::vector<std::string>> unpack(std::string_view packed)
{
    if (!packed.starts_with(packedMark))
        return std::nullopt;
    packed.remove_prefix(1);
    std::vector<std::string> parts;
    while (!packed.empty()) {
        std::optional<std::string> part = takePart(packed);
        if (!part)
            return std::nullopt;
        parts.push_back(std::move(*part));
    }
    return parts.empty() ? std::nullopt : std::optional(std::move(parts));
}

std::string unpackedArgument(const std::string& argument, const TextTranslation& translate)
{
    return argument.starts_with(packedMark) ? fillArguments(argument, {}, translate) : argument;
}

std::string fillPlain(
    std::string_view text, const std::vector<std::string>& arguments, const TextTranslation& translate)
{
    std::string filled;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isMark = text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
        const auto argument = isMark ? static_cast<std::size_t>(text[i + 1] - '1') : arguments.size();
        if (argument < arguments.size()) {
            filled += unpackedArgument(arguments[argument], translate);
            ++i;
        } else {
            filled += text[i];
        }
    }
    return filled;
}

} // namespace

std::string packText(std::string_view text, const std::vector<std::string>& arguments)
{
    std::string packed(1, packedMark);
    appendPart(packed, text);
    for (const std::string& argument : arguments)
        appendPart(packed, argument);
    return packed;
}

std::string fillArguments(
    std::string_view text, const std::vector<std::string>& arguments, const TextTranslation& translate)
{
    auto parts = unpack(text);
    if (!parts)
        return text.starts_with(packedMark) ? std::string(text)
                                            : fillPlain(translate(std::string(text)), arguments, translate);
    const std::string inner = std::move(parts->front());
    parts->erase(parts->begin());
    return fillArguments(inner, *parts, translate);
}

std::string fillArguments(std::string_view text, const std::vector<std::string>& arguments)
{
    return fillArguments(text, arguments, [](const std::string& english) { return english; });
}

} // namespace hookbench
