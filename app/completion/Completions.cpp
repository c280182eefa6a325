// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/Completions.h"

#include "completion/NameMatch.h"
#include "completion/SchemaCompletions.h"
#include "liquid/DialectTable.h"
#include "liquid/TagNames.h"

#include <algorithm>
#include <array>
#include <optional>

namespace hookbench {

namespace {

using Kind = Completion::Kind;

constexpr auto constants = std::to_array<std::string_view>({"true", "false", "nil", "empty", "blank"});

/// How a tag is written to its end: before and behind the caret.
struct TagShape {
    std::string_view name;
    std::string_view before;
    std::string_view behind;
};

constexpr auto blockTags = std::to_array<TagShape>({
    {"if", "if ", " %}{% endif"},
    {"unless", "unless ", " %}{% endunless"},
    {"case", "case ", " %}{% when  %}{% endcase"},
    {"for", "for item in ", " %}{% endfor"},
    {"tablerow", "tablerow item in ", " %}{% endtablerow"},
    {"assign", "assign ", " = "},
    {"capture", "capture ", " %}{% endcapture"},
    {"comment", "comment %}", "{% endcomment"},
    {"raw", "raw %}", "{% endraw"},
});

class Maker {
public:
    Maker(std::string_view body, CompletionPlace place, const CompletionSources& sources)
        : m_body(body)
        , m_place(std::move(place))
        , m_sources(sources)
        , m_typed(body.substr(m_place.typed.begin, m_place.typed.size()))
    {
    }

    std::vector<Completion> make();

private:
    void addTags();
    void addFilters();
    void addRoots();
    void addMembers();
    void add(Completion completion);
    Completion named(Kind kind, std::string_view name) const;
    Completion member(const KnownField& field) const;
    int rank(const Completion& completion) const;

    std::string_view m_body;
    CompletionPlace m_place;
    const CompletionSources& m_sources;
    std::string_view m_typed;
    std::vector<Completion> m_found;
};

Completion Maker::named(Kind kind, std::string_view name) const
{
    Completion completion;
    completion.kind = kind;
    completion.label = name;
    completion.replaced = m_place.typed;
    completion.text = name;
    completion.caret = name.size();
    return completion;
}

void Maker::add(Completion completion)
{
    if (findIgnoringCase(completion.label, m_typed) != std::string_view::npos)
        m_found.push_back(std::move(completion));
}

void Maker::addTags()
{
    // A tag that is complete already gets its name only.
    const std::size_t next = m_body.find_first_not_of(' ', m_place.typed.end);
    const bool isAlone = next != std::string_view::npos && (m_body.substr(next, 2) == "%}" || m_body[next] == '-');
    for (const std::string& name : liquid::writableTags(*m_sources.dialect)) {
        Completion completion = named(Kind::Tag, name);
        if (const liquid::TagDefinition* tag = liquid::findTag(*m_sources.dialect, name))
            completion.grade = tag->grade;
        const auto shape = std::find_if(
            blockTags.begin(), blockTags.end(), [&](const TagShape& known) { return known.name == name; });
        if (shape != blockTags.end() && isAlone) {
            completion.text = std::string(shape->before) + std::string(shape->behind);
            completion.caret = shape->before.size();
        }
        add(std::move(completion));
    }
}

void Maker::addFilters()
{
    for (const auto& filter : m_sources.dialect->filters) {
        Completion completion = named(Kind::Filter, filter.name);
        completion.grade = filter.grade;
        if (filter.fewest > 0 && m_body.substr(m_place.typed.end, 1) != ":") {
            completion.text += ": ";
            completion.caret = completion.text.size();
        }
        add(std::move(completion));
    }
}

void Maker::addRoots()
{
    for (const std::string& name : m_place.variables)
        add(named(Kind::Variable, name));
    for (const KnownField& field : knownFields({}, m_sources.rootScopes, *m_sources.contracts)) {
        Completion completion = named(Kind::Field, field.name);
        completion.field = field;
        add(std::move(completion));
    }
    for (const std::string_view name : constants)
        add(named(Kind::Constant, name));
}

/// Names that are no plain word stand in brackets; the dot then makes way.
Completion Maker::member(const KnownField& field) const
{
    Completion completion = named(Kind::Field, field.name);
    completion.field = field;
    const bool hasBracket = m_place.joint.size() == 2;
    if (!hasBracket && isPlainName(field.name))
        return completion;
    completion.replaced = {m_place.joint.begin, m_place.typed.end};
    completion.text = bracketed(field.name);
    completion.text.pop_back();
    const std::string_view behind = m_body.substr(m_place.typed.end, 2);
    if (hasBracket && !behind.empty() && behind[0] == m_body[m_place.joint.end - 1])
        ++completion.replaced.end; // the quote that closed itself
    if (!hasBracket || m_body.substr(completion.replaced.end, 1) != "]")
        completion.text += ']';
    completion.caret = completion.text.size();
    return completion;
}

void Maker::addMembers()
{
    for (const KnownField& field : knownFields(m_place.path, m_sources.rootScopes, *m_sources.contracts))
        add(member(field));
}

/// The lower, the earlier in the list.
int Maker::rank(const Completion& completion) const
{
    const bool begins = findIgnoringCase(completion.label, m_typed) == 0;
    const bool isPromised = completion.grade == liquid::Grade::Documented;
    return (begins ? 0 : 2) + (isPromised ? 0 : 1);
}

std::vector<Completion> Maker::make()
{
    switch (m_place.kind) {
    case CompletionKind::Nothing:
        return {};
    case CompletionKind::Tag:
        addTags();
        break;
    case CompletionKind::Filter:
        addFilters();
        break;
    case CompletionKind::Root:
        addRoots();
        break;
    case CompletionKind::Member:
        addMembers();
        break;
    }
    std::stable_sort(m_found.begin(), m_found.end(),
        [this](const Completion& one, const Completion& other) { return rank(one) < rank(other); });
    return std::move(m_found);
}

} // namespace

std::vector<Completion> completionsAt(std::string_view body, std::size_t place, const CompletionSources& sources)
{
    CompletionPlace inTag = completionPlaceAt(body, place);
    if (inTag.kind != CompletionKind::Nothing)
        return Maker(body, std::move(inTag), sources).make();
    return sources.schema ? schemaCompletions(body, jsonPlaceAt(body, place), *sources.schema)
                          : std::vector<Completion>();
}

} // namespace hookbench
