// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/SchemaCompletions.h"

#include "completion/NameMatch.h"

#include <algorithm>

namespace hookbench {

namespace {

using Kind = Completion::Kind;

std::string inQuotes(std::string_view text)
{
    std::string json;
    json::appendQuoted(json, text);
    return json;
}

/// A text, and where the caret is in it.
struct Snippet {
    std::string text;
    std::size_t caret = 0;
};

Snippet whole(std::string text)
{
    const std::size_t caret = text.size();
    return {std::move(text), caret};
}

/// The beginning of a value, as far as it is clear.
Snippet valueSnippet(const SchemaNote& note)
{
    if (note.choices.size() == 1)
        return whole(json::toCompactText(note.choices.front()));
    if (note.type == "text")
        return {"\"\"", 1};
    if (note.type == "object")
        return {"{}", 1};
    if (note.type == "list")
        return {"[]", 1};
    return {};
}

class Offers {
public:
    Offers(std::string_view body, const JsonPlace& place)
        : m_place(place)
        , m_typed(body.substr(place.typed.begin, place.typed.size()))
    {
        const std::string_view behind = body.substr(place.token.end);
        const std::size_t next = behind.find_first_not_of(" \t\r\n");
        const std::size_t nextInLine = behind.find_first_not_of(" \t");
        m_isFollowed = next != std::string_view::npos && behind[next] == '"';
        m_hasColon = nextInLine != std::string_view::npos && behind[nextInLine] == ':';
    }

    void addKey(const SchemaNote& note);
    void addValue(const SchemaNote& note, const json::Value& value);
    void addSnippet(const SchemaNote& note);
    std::vector<Completion> take();

private:
    void add(Kind kind, std::string label, const SchemaNote& note, Snippet snippet);

    const JsonPlace& m_place;
    std::string_view m_typed;
    bool m_isFollowed = false;
    bool m_hasColon = false;
    std::vector<Completion> m_found;
};

void Offers::add(Kind kind, std::string label, const SchemaNote& note, Snippet snippet)
{
    if (findIgnoringCase(label, m_typed) == std::string_view::npos)
        return;
    Completion completion;
    completion.kind = kind;
    completion.label = std::move(label);
    completion.replaced = m_place.token;
    completion.text = std::move(snippet.text);
    completion.caret = snippet.caret;
    completion.note = note;
    m_found.push_back(std::move(completion));
}

void Offers::addKey(const SchemaNote& note)
{
    Snippet snippet = whole(inQuotes(note.name));
    bool goesOn = false;
    if (!m_hasColon) {
        const Snippet value = valueSnippet(note);
        snippet.caret += 2 + value.caret;
        snippet.text += ": " + value.text + (m_isFollowed ? "," : "");
        goesOn = note.choices.size() > 1 || note.type == "boolean";
    }
    const std::size_t before = m_found.size();
    add(Kind::Key, note.name, note, std::move(snippet));
    if (m_found.size() > before)
        m_found.back().goesOn = goesOn;
}

void Offers::addValue(const SchemaNote& note, const json::Value& value)
{
    if (m_place.isQuoted && !value.isString())
        return;
    Snippet snippet = whole(json::toCompactText(value));
    snippet.text += m_isFollowed ? "," : "";
    add(Kind::Value, value.isString() ? value.text() : json::toCompactText(value), note, std::move(snippet));
}

/// The frame of a value that is not chosen from a list.
void Offers::addSnippet(const SchemaNote& note)
{
    Snippet snippet = valueSnippet(note);
    if (m_place.isQuoted || snippet.text.empty())
        return;
    std::string label = snippet.text;
    snippet.text += m_isFollowed ? "," : "";
    add(Kind::Value, std::move(label), note, std::move(snippet));
}

std::vector<Completion> Offers::take()
{
    std::stable_partition(m_found.begin(), m_found.end(),
        [this](const Completion& completion) { return findIgnoringCase(completion.label, m_typed) == 0; });
    return std::move(m_found);
}

/// What is usual comes first, as long as it is one of the choices.
std::vector<json::Value> valuesOf(const SchemaNote& note)
{
    std::vector<json::Value> values;
    const auto isChoice = [&](const json::Value& value) {
        return note.choices.empty() || std::find(note.choices.begin(), note.choices.end(), value) != note.choices.end();
    };
    const auto add = [&values](const json::Value& value) {
        if (std::find(values.begin(), values.end(), value) == values.end())
            values.push_back(value);
    };
    for (const json::Value& value : note.suggestions) {
        if (isChoice(value))
            add(value);
    }
    for (const json::Value& value : note.choices)
        add(value);
    if (note.choices.empty() && note.type == "boolean") {
        add(json::Value::boolean(true));
        add(json::Value::boolean(false));
    }
    return values;
}

} // namespace

std::vector<Completion> schemaCompletions(std::string_view body, const JsonPlace& place, const json::Value& schema)
{
    if (place.kind == JsonPlace::Kind::Nothing || place.holdsTag)
        return {};
    const SchemaGuide guide(schema);
    Offers offers(body, place);
    if (place.kind == JsonPlace::Kind::Key) {
        for (const SchemaNote& note : guide.keys(place))
            offers.addKey(note);
        return offers.take();
    }
    const auto note = guide.value(place);
    if (!note)
        return {};
    for (const json::Value& value : valuesOf(*note))
        offers.addValue(*note, value);
    if (note->choices.empty())
        offers.addSnippet(*note);
    return offers.take();
}

} // namespace hookbench
