// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ProfileFile.h"

#include "campaign/files/FileProblems.h"
#include "campaign/files/SampleFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace hookbench {

namespace {

/// Whether a table's record goes on behind this line of it. As CsvTable reads it: only a quote at the beginning of a
/// cell opens it.
bool endsInQuotes(const std::string& line, bool isInQuotes)
{
    bool isAtBegin = true;
    for (const char byte : line) {
        if (isInQuotes) {
            isInQuotes = byte != '"'; // a doubled quote closes and opens again
            isAtBegin = byte == '"';
        } else {
            isInQuotes = byte == '"' && isAtBegin;
            isAtBegin = byte == ',' || byte == '\r';
        }
    }
    return isInQuotes;
}

} // namespace

bool ProfileFile::canRead(const QString& path)
{
    return path.endsWith(u".jsonl") || path.endsWith(u".csv");
}

ProfileFile::ProfileFile(const QString& path)
    : m_file(path)
    , m_path(path.toStdString())
    , m_fileName(QFileInfo(path).fileName().toStdString())
    , m_stem(QFileInfo(path).completeBaseName().toStdString())
    , m_isTable(path.endsWith(u".csv"))
{
}

QString ProfileFile::open()
{
    if (!m_file.open(QIODevice::ReadOnly)) {
        return QCoreApplication::translate("Streams", "Cannot read %1: %2.")
            .arg(QDir::toNativeSeparators(m_file.fileName()), m_file.errorString());
    }
    if (m_isTable)
        m_header = readRecord();
    return {};
}

ProfileSource::Window ProfileFile::next()
{
    // The header stands in front of each window; places are those of the file all the same.
    const auto begin = static_cast<std::size_t>(m_file.pos()) - m_header.size();
    const std::size_t lines = m_lines - static_cast<std::size_t>(std::ranges::count(m_header, '\n'));
    std::string text = m_header;
    for (std::size_t i = 0; i < windowSize && !m_file.atEnd(); ++i)
        text += readRecord();
    if (text.size() == m_header.size())
        return {};
    return [path = m_path, name = m_fileName, stem = m_stem, text = std::move(text), begin, lines] {
        FileProblems problems(path, path);
        problems.setPart(text, begin, lines);
        SampleFile file(name, stem, SampleKind::Profile, problems);
        return SampleRecords{file.takeSamples(), problems.take()};
    };
}

std::string ProfileFile::nameOf(std::size_t number) const
{
    return m_stem + '#' + std::to_string(number + 1);
}

/// One line; in a table more if a cell has line ends in it.
std::string ProfileFile::readRecord()
{
    std::string record;
    bool isInQuotes = false;
    do {
        const std::string line = m_file.readLine().toStdString();
        ++m_lines;
        isInQuotes = m_isTable && endsInQuotes(line, isInQuotes);
        record += line;
    } while (isInQuotes && !m_file.atEnd());
    return record;
}

} // namespace hookbench
