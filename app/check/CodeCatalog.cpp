// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/CodeCatalog.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace hookbench {

namespace {

std::string trimmed(std::string_view text)
{
    const std::size_t begin = std::min(text.find_first_not_of("\r\n"), text.size());
    const std::size_t last = text.find_last_not_of(" \r\n");
    return last == std::string_view::npos ? std::string() : std::string(text.substr(begin, last + 1 - begin));
}

/// The first paragraph on one line.
std::string firstParagraph(const std::string& text)
{
    std::string paragraph = text.substr(0, std::min(text.find("\n\n"), text.size()));
    std::replace(paragraph.begin(), paragraph.end(), '\n', ' ');
    return paragraph;
}

} // namespace

CodeCatalog CodeCatalog::read(const QString& folder)
{
    CodeCatalog catalog;
    const QDir pages(folder);
    for (const QString& name : pages.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        QFile file(pages.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            catalog.addPage(file.readAll().toStdString());
    }
    return catalog;
}

void CodeCatalog::addPage(std::string_view page)
{
    constexpr std::string_view mark = "\n## ";
    for (std::size_t at = page.find(mark); at != std::string_view::npos;) {
        const std::size_t begin = at + mark.size();
        at = page.find(mark, begin);
        const std::string_view section = page.substr(begin, std::min(at, page.size()) - begin);
        const std::size_t lineEnd = std::min(section.find('\n'), section.size());
        CodeEntry entry;
        entry.code = trimmed(section.substr(0, lineEnd));
        entry.text = trimmed(section.substr(lineEnd));
        entry.summary = firstParagraph(entry.text);
        m_entries.push_back(std::move(entry));
    }
}

const CodeEntry* CodeCatalog::find(std::string_view code) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [code](const CodeEntry& entry) { return entry.code == code; });
    return found == m_entries.end() ? nullptr : &*found;
}

} // namespace hookbench
