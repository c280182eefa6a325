// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/CompletionPlace.h"

#include "completion/TagReader.h"

#include <algorithm>
#include <array>
#include <span>

namespace hookbench {

namespace {

using Kind = TagWord::Kind;
using Words = std::span<const TagWord>;
using Path = std::vector<std::string>;

constexpr auto wordsBeforeValues = std::to_array<std::string_view>({"if", "elsif", "unless", "case", "when", "in",
    "and", "or", "contains", "echo", "cycle", "limit", "offset", "cols", "by", "with"});

/// Reads words with the text behind them.
class Reader {
public:
    explicit Reader(std::string_view body)
        : m_body(body)
    {
    }

    std::string_view text(const TagWord& word) const { return m_body.substr(word.range.begin, word.range.size()); }
    bool isSign(const TagWord& word, char sign) const
    {
        return word.kind == Kind::Sign && m_body[word.range.begin] == sign;
    }

    /// The path that ends with the last word, as written; empty where none does.
    Path pathAtEnd(Words words) const;
    /// The first of these words, as far as they make one value.
    Words value(Words words) const;

private:
    Path steps(Words words) const;

    std::string_view m_body;
};

std::string unquoted(std::string_view text)
{
    return std::string(text.substr(1, text.size() - 2));
}

/// Whether a step in brackets counts elements: [0], or [number] with a name in it.
std::string bracketStep(const TagWord& inside, std::string_view text)
{
    return inside.kind == Kind::String ? unquoted(text) : "*";
}

Path Reader::pathAtEnd(Words words) const
{
    std::size_t begin = words.size();
    while (begin > 0) {
        const TagWord& word = words[begin - 1];
        if (isSign(word, ']')) {
            if (begin < 3 || !isSign(words[begin - 3], '['))
                return {};
            begin -= 3;
            continue;
        }
        if (word.kind != Kind::Name)
            return {};
        --begin;
        if (begin == 0 || !isSign(words[begin - 1], '.'))
            return steps(words.subspan(begin));
        --begin;
    }
    return {};
}

Words Reader::value(Words words) const
{
    std::size_t end = 0;
    while (end < words.size() && !isSign(words[end], '|')) {
        const bool isJoined = end == 0 || isSign(words[end - 1], '.') || isSign(words[end - 1], '[');
        if (words[end].kind == Kind::Name && !isJoined)
            break;
        ++end;
    }
    return words.first(end);
}

Path Reader::steps(Words words) const
{
    Path path;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (words[at].kind == Kind::Name) {
            path.emplace_back(text(words[at]));
        } else if (isSign(words[at], '[') && at + 1 < words.size()) {
            path.push_back(bracketStep(words[at + 1], text(words[at + 1])));
            ++at;
        }
    }
    return path;
}

/// What the tags before a place have made: names, and the paths they stand for.
class Variables {
public:
    void read(const Reader& reader, const ReadTag& tag);
    Path resolved(Path path) const;
    std::vector<std::string> names() const;

private:
    struct Variable {
        std::string name;
        Path path; ///< empty where it is not plain
    };
    std::vector<Variable> m_variables; ///< in order; a later one hides an earlier one of its name
};

void Variables::read(const Reader& reader, const ReadTag& tag)
{
    if (tag.isOutput || tag.words.size() < 2)
        return;
    const std::string_view tagName = reader.text(tag.words[0]);
    const Words words(tag.words);
    const std::string name(reader.text(words[1]));
    const auto pathFrom = [&](std::size_t first) {
        return resolved(reader.pathAtEnd(reader.value(words.subspan(first))));
    };
    if (tagName == "assign") {
        const bool isPlain =
            std::none_of(words.begin(), words.end(), [&](const TagWord& word) { return reader.isSign(word, '|'); });
        m_variables.push_back({name, isPlain && words.size() > 3 ? pathFrom(3) : Path()});
    } else if (tagName == "capture" || tagName == "increment" || tagName == "decrement") {
        m_variables.push_back({name, {}});
    } else if ((tagName == "for" || tagName == "tablerow") && words.size() > 3) {
        Path list = pathFrom(3);
        if (!list.empty())
            list.emplace_back("*");
        m_variables.push_back({name, std::move(list)});
    }
}

Path Variables::resolved(Path path) const
{
    if (path.empty())
        return path;
    const auto found = std::find_if(m_variables.rbegin(), m_variables.rend(),
        [&](const Variable& variable) { return variable.name == path.front(); });
    if (found == m_variables.rend())
        return path;
    if (found->path.empty())
        return {};
    Path data = found->path;
    data.insert(data.end(), path.begin() + 1, path.end());
    return data;
}

std::vector<std::string> Variables::names() const
{
    std::vector<std::string> names;
    for (auto variable = m_variables.rbegin(); variable != m_variables.rend(); ++variable) {
        if (std::find(names.begin(), names.end(), variable->name) == names.end())
            names.push_back(variable->name);
    }
    return names;
}

/// Whether a value may begin behind these words of a tag.
bool expectsValue(const Reader& reader, const ReadTag& tag, Words before)
{
    if (before.empty())
        return tag.isOutput;
    const TagWord& last = before.back();
    if (last.kind == Kind::Sign)
        return !reader.isSign(last, ']') && !reader.isSign(last, ')') && !reader.isSign(last, '|')
            && !reader.isSign(last, '.');
    if (last.kind != Kind::Name || (tag.isOutput && before.size() == 1))
        return false;
    const bool isStep = before.size() > 1 && reader.isSign(before[before.size() - 2], '.');
    return !isStep
        && std::find(wordsBeforeValues.begin(), wordsBeforeValues.end(), reader.text(last)) != wordsBeforeValues.end();
}

/// Finds out what is written at the end of the last of these tags, which is open there.
class PlaceFinder {
public:
    PlaceFinder(std::string_view body, std::size_t place, std::vector<ReadTag> tags)
        : m_reader(body)
        , m_place(place)
        , m_tags(std::move(tags))
    {
        for (std::size_t tag = 0; tag + 1 < m_tags.size(); ++tag)
            m_variables.read(m_reader, m_tags[tag]);
    }

    CompletionPlace find() const;

private:
    CompletionPlace memberBehind(Words before, ByteRange joint, ByteRange typed) const;

    Reader m_reader;
    std::size_t m_place;
    std::vector<ReadTag> m_tags;
    Variables m_variables;
};

CompletionPlace PlaceFinder::memberBehind(Words before, ByteRange joint, ByteRange typed) const
{
    Path path = m_variables.resolved(m_reader.pathAtEnd(before));
    if (path.empty())
        return {};
    return {CompletionKind::Member, typed, joint, std::move(path), {}};
}

CompletionPlace PlaceFinder::find() const
{
    const ReadTag& tag = m_tags.back();
    Words before(tag.words);
    ByteRange typed{m_place, m_place};
    if (!before.empty() && before.back().range.end == m_place && before.back().kind == Kind::Name) {
        typed = before.back().range;
        before = before.first(before.size() - 1);
    } else if (!before.empty() && before.back().kind == Kind::OpenString) {
        const ByteRange string = before.back().range;
        before = before.first(before.size() - 1);
        if (before.empty() || !m_reader.isSign(before.back(), '['))
            return {};
        const ByteRange joint{before.back().range.begin, string.begin + 1};
        return memberBehind(before.first(before.size() - 1), joint, {string.begin + 1, m_place});
    }
    if (before.empty() && !tag.isOutput)
        return {CompletionKind::Tag, typed, {}, {}, {}};
    if (!before.empty() && m_reader.isSign(before.back(), '.') && before.back().range.end == typed.begin)
        return memberBehind(before.first(before.size() - 1), before.back().range, typed);
    if (!before.empty() && m_reader.isSign(before.back(), '|'))
        return {CompletionKind::Filter, typed, {}, {}, {}};
    if (expectsValue(m_reader, tag, before))
        return {CompletionKind::Root, typed, {}, {}, m_variables.names()};
    return {};
}

} // namespace

CompletionPlace completionPlaceAt(std::string_view body, std::size_t place)
{
    TagsBefore read = tagsBefore(body, place);
    if (!read.isLastOpen)
        return {};
    return PlaceFinder(body, place, std::move(read.tags)).find();
}

} // namespace hookbench
