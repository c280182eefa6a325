// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hookbench {

/// What the help says of one tag or filter.
struct LiquidHelpEntry {
    std::string name;
    std::string summary; ///< one sentence
    std::string form; ///< "Arguments: number." or "Form: for item in list."; empty where it takes nothing
    std::string example; ///< a piece of a body
    std::optional<std::string> result; ///< what the example gives, where that can be said
};

/// The help's pages on tags and filters, resources/help/liquid/*.md: each name is a heading "## name".
class LiquidHelp {
public:
    /// Empty where the folder has no such pages.
    static LiquidHelp read(const QString& folder);

    /// nullptr if there is none of that name.
    const LiquidHelpEntry* tag(std::string_view name) const;
    const LiquidHelpEntry* filter(std::string_view name) const;
    const std::vector<LiquidHelpEntry>& tags() const { return m_tags; }
    const std::vector<LiquidHelpEntry>& filters() const { return m_filters; }

private:
    std::vector<LiquidHelpEntry> m_tags;
    std::vector<LiquidHelpEntry> m_filters;
};

} // namespace hookbench
