// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/TemplateVariables.h"

#include <algorithm>

namespace hookbench {

namespace {

constexpr int deepest = 10;

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t") + 1 - begin);
}

bool isName(std::string_view name)
{
    const auto isLetter = [](char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'); };
    return !name.empty() && isLetter(name.front()) && std::all_of(name.begin(), name.end(), [&](char byte) {
        return isLetter(byte) || (byte >= '0' && byte <= '9') || byte == '_' || byte == '-' || byte == '.';
    });
}

/// "$processEnv NAME" and "$env.NAME" name a variable, too.
std::string_view variableName(std::string_view name)
{
    for (const std::string_view prefix : {"$processEnv ", "$dotenv ", "$env.", "process.env."}) {
        if (name.starts_with(prefix))
            return trimmed(name.substr(prefix.size()));
    }
    return name;
}

} // namespace

std::string TemplateVariables::fill(
    std::string_view text, Unknown unknown, std::vector<std::string>& names, int depth) const
{
    std::string filled;
    while (!text.empty()) {
        const std::size_t begin = text.find("{{");
        const std::size_t end = begin == std::string_view::npos ? begin : text.find("}}", begin);
        if (end == std::string_view::npos)
            break;
        filled += text.substr(0, begin);
        const std::string_view name = trimmed(text.substr(begin + 2, end - begin - 2));
        const auto known = m_values.find(name);
        if (known != m_values.end() && !known->second.empty() && depth < deepest) {
            filled += fill(known->second, unknown, names, depth + 1);
        } else if (unknown == Unknown::Placeholder && isName(variableName(name))) {
            filled.append("<").append(variableName(name)).append(">");
        } else {
            filled += text.substr(begin, end + 2 - begin);
            names.emplace_back(name);
        }
        text.remove_prefix(end + 2);
    }
    return filled.append(text);
}

std::string TemplateVariables::filled(std::string_view text) const
{
    std::vector<std::string> names;
    return fill(text, Unknown::Placeholder, names, 0);
}

std::string TemplateVariables::filledBody(std::string_view text, std::vector<std::string>& unknown) const
{
    return fill(text, Unknown::Stays, unknown, 0);
}

} // namespace hookbench
