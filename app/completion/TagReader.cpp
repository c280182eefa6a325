// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/TagReader.h"

#include <algorithm>

namespace hookbench {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-'
        || static_cast<unsigned char>(c) >= 0x80;
}

std::string_view endOf(bool isOutput)
{
    return isOutput ? "}}" : "%}";
}

/// The word that begins here; it ends at `limit` at the latest.
TagWord wordAt(std::string_view body, std::size_t begin, std::size_t limit)
{
    const char first = body[begin];
    if (first == '"' || first == '\'') {
        const std::size_t quote = body.find(first, begin + 1);
        const bool isClosed = quote < limit;
        return {isClosed ? TagWord::Kind::String : TagWord::Kind::OpenString, {begin, isClosed ? quote + 1 : limit}};
    }
    if (!isNameByte(first))
        return {TagWord::Kind::Sign, {begin, begin + 1}};
    std::size_t end = begin + 1;
    while (end < limit && isNameByte(body[end]))
        ++end;
    return {TagWord::Kind::Name, {begin, end}};
}

/// Reads the words of a tag, `at` being behind its opener, and leaves `at` behind its end. False where the limit comes
/// first.
bool readTag(std::string_view body, std::size_t& at, std::size_t limit, ReadTag& tag)
{
    if (at < limit && body[at] == '-')
        ++at;
    while (at < limit) {
        if (body.substr(at, 2) == endOf(tag.isOutput)) {
            at += 2;
            return true;
        }
        if (isSpace(body[at])) {
            ++at;
            continue;
        }
        const TagWord word = wordAt(body, at, limit);
        tag.words.push_back(word);
        at = word.range.end;
    }
    return false;
}

} // namespace

TagsBefore tagsBefore(std::string_view body, std::size_t place)
{
    TagsBefore read;
    place = std::min(place, body.size());
    std::size_t at = 0;
    while ((at = body.find('{', at)) != std::string_view::npos && at + 2 <= place) {
        const char sign = body[at + 1];
        if (sign != '{' && sign != '%') {
            ++at;
            continue;
        }
        ReadTag tag;
        tag.isOutput = sign == '{';
        at += 2;
        read.isLastOpen = !readTag(body, at, place, tag);
        read.tags.push_back(std::move(tag));
    }
    return read;
}

} // namespace hookbench
