// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Sample.h"
#include "text/ByteRange.h"

#include <string>
#include <vector>

namespace hookbench {

class FileProblems;

/// A file in profiles/ or events/ taken apart: one sample (.json with an object), or many (.json with a list, .jsonl
/// with one a line, .csv with one a row). Records that cannot be read are problems and stay in the file untouched.
class SampleFile {
public:
    enum class Format { Single, List, Lines, Table };

    /// Of problems.text(). `stem` is the name of the file without its ending.
    SampleFile(const std::string& fileName, const std::string& stem, SampleKind kind, FileProblems& problems);

    Format format() const { return m_format; }
    const std::vector<Sample>& samples() const { return m_samples; }
    /// For who wants nothing else.
    std::vector<Sample> takeSamples() { return std::move(m_samples); }

    /// What becomes of the samples: one entry for each of samples(), nullptr where it is gone; then the new ones.
    struct Change {
        std::vector<const Sample*> samples;
        std::vector<const Sample*> added;
    };
    /// The text of the file after the change; only the records that differ are written anew. Not for tables.
    std::string changed(const Change& change) const;

private:
    struct Record {
        ByteRange range; ///< in the text, without a line end
        json::Value value;
    };

    void readJson(FileProblems& problems);
    void readLines(FileProblems& problems);
    void readTable(FileProblems& problems);
    void addSample(Record record, FileProblems& problems, const std::vector<std::string>& path = {});
    json::Value changedValue(std::size_t index, const Sample& after) const;
    std::string changedLines(const Change& change) const;

    Format m_format = Format::Single;
    SampleKind m_kind;
    std::string m_stem;
    std::string m_text;
    json::Value m_list; ///< Format::List: the file, with what could not be read
    std::vector<Record> m_records;
    std::vector<Sample> m_samples;
};

} // namespace hookbench
