// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

/// The tags around others, by name: for what looks at tags as they are typed, before or without a program that parses.
/// Inner tags and end tags stand in no dialect's table, since the parser of their block reads them. A name that the
/// dialect at hand does not know does no harm here: the program says that it is unknown.
namespace hookbench::liquid {

class Dialect;

/// What goes on inside a block.
inline constexpr auto branchTags = std::to_array<std::string_view>({"elsif", "else", "when"});

/// Blocks whose content is template again.
inline constexpr auto templateBlocks
    = std::to_array<std::string_view>({"if", "unless", "case", "for", "tablerow", "capture", "ifchanged"});

/// Blocks whose content is plain text.
inline constexpr auto textBlocks = std::to_array<std::string_view>({"comment", "raw", "doc"});

template <std::size_t Count>
constexpr bool isAmong(const std::array<std::string_view, Count>& names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr bool isBranchTag(std::string_view name)
{
    return isAmong(branchTags, name);
}

constexpr bool isTemplateBlock(std::string_view name)
{
    return isAmong(templateBlocks, name);
}

constexpr bool isBlockTag(std::string_view name)
{
    return isTemplateBlock(name) || isAmong(textBlocks, name);
}

/// "if" of "endif"; empty if the name is no end tag's.
constexpr std::string_view endedBlock(std::string_view name)
{
    return name.starts_with("end") && isBlockTag(name.substr(3)) ? name.substr(3) : std::string_view();
}

/// Every name that can be written in {% … %} in this dialect: its tags, what goes on inside blocks, and end tags.
std::vector<std::string> writableTags(const Dialect& dialect);

} // namespace hookbench::liquid
