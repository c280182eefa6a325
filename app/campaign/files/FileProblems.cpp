// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/files/FileProblems.h"

#include "campaign/files/JsonPlace.h"
#include "text/LineIndex.h"
#include "text/PackedText.h"

namespace hookbench {

namespace {

/// What the bytes are instead, as far as one can see it.
const char* notUtf8Message(std::string_view bytes)
{
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"))
        return HOOKBENCH_TEXT("%1 is UTF-16 text; it has to be UTF-8");
    if (bytes.find('\0') != std::string_view::npos)
        return HOOKBENCH_TEXT("%1 is no text: it holds binary data, such as a picture or an archive");
    return HOOKBENCH_TEXT("%1 is not UTF-8 text: a byte at line %2, column %3, belongs to no character");
}

} // namespace

FileProblems::FileProblems(std::string name, std::string path)
    : m_name(std::move(name))
    , m_path(std::move(path))
{
}

void FileProblems::setText(std::string text)
{
    m_text = std::move(text);
    m_json = {0, m_text.size()};
}

void FileProblems::setPart(std::string text, std::size_t begin, std::size_t lines)
{
    setText(std::move(text));
    m_begin = begin;
    m_lines = lines;
}

Diagnostic& FileProblems::add(const char* code, const char* message, std::string detail)
{
    Diagnostic diagnostic;
    diagnostic.code = code;
    diagnostic.messageText = message;
    diagnostic.arguments = {m_name, std::move(detail)};
    diagnostic.place.part = Part::File;
    diagnostic.file = m_path;
    return m_diagnostics.emplace_back(std::move(diagnostic));
}

Diagnostic& FileProblems::addPlace(const char* code, const char* message, ByteRange range)
{
    const LineColumn place = LineIndex(m_text).at(range.begin);
    Diagnostic& diagnostic = add(code, message);
    const auto line = m_lines + static_cast<std::size_t>(place.line);
    diagnostic.arguments = {m_name, std::to_string(line), std::to_string(place.column)};
    diagnostic.place.range = {range.begin + m_begin, range.end + m_begin};
    return diagnostic;
}

void FileProblems::addNotUtf8(std::size_t offset)
{
    addPlace("workspace.not-utf8", notUtf8Message(m_text), {offset, offset + 1}).hintText =
        HOOKBENCH_TEXT("Save it as UTF-8 and open the workspace again; until then it is never written over.");
}

void FileProblems::addJsonError(const Diagnostic& error)
{
    const ByteRange range{error.place.range.begin + m_json.begin, error.place.range.end + m_json.begin};
    Diagnostic& diagnostic =
        addPlace("workspace.invalid-json", HOOKBENCH_TEXT("%1 is not valid JSON at line %2, column %3: %4"), range);
    diagnostic.arguments.push_back(packText(error.messageText, error.arguments));
    diagnostic.hintText = HOOKBENCH_TEXT(
        "Everything else was read. Mend the file and open the workspace again; until then it is never written over.");
}

Diagnostic& FileProblems::addMember(
    const char* code, const char* message, const std::vector<std::string>& memberPath, std::string detail)
{
    const ByteRange range = placeOfMember(json(), memberPath);
    Diagnostic& diagnostic = addPlace(code, message, {range.begin + m_json.begin, range.end + m_json.begin});
    diagnostic.arguments.push_back(memberPath.empty() ? std::string() : memberPath.back());
    diagnostic.arguments.push_back(std::move(detail));
    return diagnostic;
}

} // namespace hookbench
