// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/LiquidHelp.h"

#include <QFile>

#include <algorithm>
#include <sstream>

namespace hookbench {

namespace {

constexpr std::string_view headingMark = "## ";
constexpr std::string_view codeMark = "    ";
constexpr std::string_view resultMark = "gives ";

/// Sorts the lines of a section into what they say.
void addLine(LiquidHelpEntry& entry, std::string_view line)
{
    if (line.starts_with(codeMark)) {
        line.remove_prefix(codeMark.size());
        if (line.starts_with(resultMark) && !entry.example.empty())
            entry.result = line.substr(resultMark.size()) == "nothing" ? "" : line.substr(resultMark.size());
        else
            entry.example = line;
    } else if (entry.summary.empty()) {
        entry.summary = line;
    } else if (const std::size_t colon = line.find(": "); colon != std::string_view::npos) {
        entry.formLabel = line.substr(0, colon + 1);
        line.remove_prefix(colon + 2);
        entry.form = line.substr(0, line.find_last_not_of('.') + 1);
    }
}

std::vector<LiquidHelpEntry> readPage(const QString& path)
{
    std::vector<LiquidHelpEntry> entries;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    std::istringstream page(file.readAll().toStdString());
    for (std::string line; std::getline(page, line);) {
        if (line.starts_with(headingMark))
            entries.push_back({line.substr(headingMark.size()), {}, {}, {}, {}, {}});
        else if (!entries.empty())
            addLine(entries.back(), line);
    }
    return entries;
}

const LiquidHelpEntry* find(const std::vector<LiquidHelpEntry>& entries, std::string_view name)
{
    const auto found = std::find_if(
        entries.begin(), entries.end(), [name](const LiquidHelpEntry& entry) { return entry.name == name; });
    return found == entries.end() ? nullptr : &*found;
}

/// The page in a language: its words in the place of the English ones where it has some.
std::vector<LiquidHelpEntry> readPage(const QString& folder, const QString& language, const QString& name)
{
    std::vector<LiquidHelpEntry> entries = readPage(folder + u'/' + name);
    const std::vector<LiquidHelpEntry> words = readPage(folder + u'/' + language + u'/' + name);
    for (LiquidHelpEntry& entry : entries) {
        const LiquidHelpEntry* own = find(words, entry.name);
        if (!own)
            continue;
        entry.summary = own->summary;
        entry.formLabel = own->formLabel;
        entry.form = own->form;
    }
    return entries;
}

} // namespace

LiquidHelp LiquidHelp::read(const QString& folder, const QString& language)
{
    LiquidHelp help;
    help.m_tags = readPage(folder, language, QStringLiteral("tags.md"));
    help.m_filters = readPage(folder, language, QStringLiteral("filters.md"));
    return help;
}

const LiquidHelpEntry* LiquidHelp::tag(std::string_view name) const
{
    return find(m_tags, name);
}

const LiquidHelpEntry* LiquidHelp::filter(std::string_view name) const
{
    return find(m_filters, name);
}

} // namespace hookbench
