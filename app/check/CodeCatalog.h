// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace hookbench {

/// What the help says of one diagnostic code.
struct CodeEntry {
    std::string code;
    std::string summary; ///< one sentence
    std::string text; ///< all of it: the summary, what to do, an example; plain Markdown
};

/// The help's pages on diagnostic codes, resources/help/codes/*.md: each code is a heading "## code", with its text
/// below.
class CodeCatalog {
public:
    /// Reads all pages of a folder; empty where there are none.
    static CodeCatalog read(const QString& folder);

    /// nullptr if the code is unknown.
    const CodeEntry* find(std::string_view code) const;
    const std::vector<CodeEntry>& entries() const { return m_entries; }

private:
    void addPage(std::string_view page);

    std::vector<CodeEntry> m_entries; ///< in the order of the pages
};

} // namespace hookbench
