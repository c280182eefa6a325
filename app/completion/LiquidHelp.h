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
    std::string formLabel; ///< "Arguments:" or "Form:" in the language
    std::string form; ///< "text, other text" or "for item in list", words in the language; empty where it takes nothing
    std::string example; ///< a piece of a body
    std::optional<std::string> result; ///< what the example gives, where that can be said
};

/// The help's pages on tags and filters, resources/help/liquid/*.md: each name is a heading "## name". What a folder
/// there named by a language holds, such as de/filters.md, is said in the place of the English words; examples are code
/// and stand only once.
class LiquidHelp {
public:
    /// Empty where the folder has no such pages. A language as QLocale names it, such as "pt_BR"; English for one that
    /// has none.
    static LiquidHelp read(const QString& folder, const QString& language = QStringLiteral("en"));

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
