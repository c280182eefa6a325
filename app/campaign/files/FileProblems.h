// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Diagnostic.h"

#include <string>
#include <string_view>
#include <vector>

namespace hookbench {

/// The text of one file of a workspace while it is read, and what is wrong with it, each finding with its place.
class FileProblems {
public:
    /// `name` is the path inside the workspace, for people; `path` the whole one, for Diagnostic::file.
    FileProblems(std::string name, std::string path);

    const std::string& name() const { return m_name; }
    const std::string& text() const { return m_text; }
    void setText(std::string text);
    /// A part of the text instead, that begins at this byte of the file, after so many line ends: places are those of
    /// the file.
    void setPart(std::string text, std::size_t begin, std::size_t lines);

    /// The part of the text that holds one JSON value, such as a line; member paths and JSON errors count in it. The
    /// whole text after setText().
    std::string_view json() const { return std::string_view(m_text).substr(m_json.begin, m_json.size()); }
    void setJson(ByteRange range) { m_json = range; }

    std::vector<Diagnostic> take() { return std::move(m_diagnostics); }

    /// The whole file is concerned. The name of the file is argument %1, `detail` is %2.
    Diagnostic& add(const char* code, const char* message, std::string detail = {});

    /// A place of the text. %1 file, %2 line, %3 column.
    Diagnostic& addPlace(const char* code, const char* message, ByteRange range);

    /// The byte there begins no character.
    void addNotUtf8(std::size_t offset);

    /// What the JSON reader found in json().
    void addJsonError(const Diagnostic& error);

    /// A member of json(), named by the keys (or positions) on the way to it. %1 file, %2 line, %3 column, %4 the last
    /// key, %5 `detail`.
    Diagnostic& addMember(
        const char* code, const char* message, const std::vector<std::string>& memberPath, std::string detail = {});

private:
    std::string m_name;
    std::string m_path;
    std::string m_text;
    std::size_t m_begin = 0; ///< of the text in the file
    std::size_t m_lines = 0; ///< before it
    ByteRange m_json;
    std::vector<Diagnostic> m_diagnostics;
};

} // namespace hookbench
