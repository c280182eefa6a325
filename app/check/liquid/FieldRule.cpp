// SPDX-License-Identifier: GPL-3.0-or-later
// Names that stand for nothing: roots in the wrong case, unknown roots, fields that no sample has.
#include "check/liquid/NearestName.h"
#include "check/liquid/RuleInput.h"

#include <algorithm>
#include <array>

namespace hookbench {

namespace {

constexpr std::array<std::string_view, 5> roots{"Profile", "Event", "ExternalTrigger", "Linked", "linkedcontent"};

/// That each profile of CleverTap may have (documented), whatever the samples hold.
constexpr std::array<std::string_view, 16> systemFields{"Name", "Email", "Phone", "Identity", "Gender", "DOB", "Photo",
    "Tz", "Customer Type", "Age", "Education", "Employed", "Married", "Lat", "Long", "CT_Test_User"};

template <std::size_t size> bool isOneOf(std::string_view name, const std::array<std::string_view, size>& names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isSameIgnoringCase(std::string_view first, std::string_view second)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(first.begin(), first.end(), second.begin(), second.end(),
        [&](char left, char right) { return lower(left) == lower(right); });
}

bool isPlainName(std::string_view name)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    return !name.empty() && isLetter(name.front())
        && std::all_of(name.begin(), name.end(), [&](char c) { return isLetter(c) || (c >= '0' && c <= '9'); });
}

class FieldCheck {
public:
    FieldCheck(const RuleInput& input, const liquid::DataPath& path)
        : m_input(input)
        , m_path(path)
        , m_text(input.view.text(path.range))
    {
    }

    void run()
    {
        const std::string& root = m_path.steps.front();
        if (root.empty() || root.front() == '@' || isMade(root))
            return;
        if (m_input.view.isClevertap() && !isOneOf(root, roots))
            checkRoot(root);
        else if (!m_input.fields.isEmpty())
            checkField();
    }

private:
    bool isMade(std::string_view name) const
    {
        const auto index = m_input.view.tables().findName(name, liquid::keyHash(name));
        return index != liquid::noIndex && m_input.view.tables().names[index].slot != liquid::noIndex;
    }
    void checkRoot(const std::string& root);
    void checkField();
    void reportField(std::size_t count);
    void addRename(Diagnostic& found, std::string_view wrong, std::string_view right) const;

    const RuleInput& m_input;
    const liquid::DataPath& m_path;
    std::string_view m_text;
};

void FieldCheck::checkRoot(const std::string& root)
{
    const bool isWritten = m_text.substr(0, root.size()) == root;
    const ByteRange place{m_path.range.begin, m_path.range.begin + (isWritten ? root.size() : m_path.range.size())};
    const auto meant =
        std::find_if(roots.begin(), roots.end(), [&](std::string_view name) { return isSameIgnoringCase(name, root); });
    if (meant != roots.end()) {
        Diagnostic& found = m_input.report("liquid.root-case", Severity::Error, place,
            HOOKBENCH_TEXT("%1 has to be written %2: capitals count."),
            HOOKBENCH_TEXT("As it stands it is empty for every customer."), {root, std::string(*meant)});
        if (isWritten)
            found.fixes.push_back(bodyFix(HOOKBENCH_TEXT("Write %2"), {{place, std::string(*meant)}}));
        return;
    }
    Diagnostic& found = m_input.report("liquid.unknown-name", Severity::Warning, place,
        HOOKBENCH_TEXT("Nothing is called %1 here: it is empty for every customer."),
        HOOKBENCH_TEXT("Fields begin with Profile. or Event., variables have to be assigned first."), {root});
    const std::string steps[] = {"Profile", root};
    if (isWritten && m_input.fields.summary(steps).isFound)
        found.fixes.push_back(bodyFix(HOOKBENCH_TEXT("Write Profile.%1"), {{{place.begin, place.begin}, "Profile."}}));
}

/// The first step that no sample has.
void FieldCheck::checkField()
{
    const std::span<const std::string> steps(m_path.steps);
    if (m_input.fields.summary(steps).isFound)
        return;
    for (std::size_t count = 1; count <= steps.size(); ++count) {
        if (steps[count - 1] == "*")
            continue;
        const FieldSummary summary = m_input.fields.summary(steps.first(count));
        if (summary.isFound)
            continue;
        const bool isRoot = count == 1 && isOneOf(steps.front(), roots);
        const bool isSystemField = count == 2 && steps.front() == "Profile" && isOneOf(steps[1], systemFields);
        if (summary.isKnown && !isRoot && !isSystemField)
            reportField(count);
        return;
    }
}

void FieldCheck::reportField(std::size_t count)
{
    const auto steps = std::span<const std::string>(m_path.steps).first(count);
    liquid::DataPath shown;
    shown.steps.assign(steps.begin(), steps.end());
    const std::vector<std::string> names = m_input.fields.namesIn(steps);
    const std::string_view near = nearestName(steps.back(), names);
    Diagnostic& found = m_input.report("liquid.unknown-field", Severity::Warning, m_path.range,
        near.empty() ? HOOKBENCH_TEXT("No sample has the field %1.")
                     : HOOKBENCH_TEXT("No sample has the field %1. Is %2 meant?"),
        HOOKBENCH_TEXT("Look for a misspelling, or add the field to a sample."), {shown.text(), std::string(near)});
    if (!near.empty())
        addRename(found, steps.back(), near);
}

/// Only where the name is written out in the path.
void FieldCheck::addRename(Diagnostic& found, std::string_view wrong, std::string_view right) const
{
    const std::size_t at = m_text.rfind(wrong);
    if (at == std::string_view::npos || at == 0)
        return;
    const std::size_t end = at + wrong.size();
    const char before = m_text[at - 1];
    const bool isDotted = before == '.' && (end == m_text.size() || m_text[end] == '.' || m_text[end] == '[');
    const bool isQuoted = (before == '"' || before == '\'') && end < m_text.size() && m_text[end] == before;
    const std::size_t begin = m_path.range.begin + at;
    if (isQuoted && right.find(before) == std::string_view::npos)
        found.fixes.push_back(
            bodyFix(HOOKBENCH_TEXT("Write %2"), {{{begin, begin + wrong.size()}, std::string(right)}}));
    else if (isDotted && isPlainName(right))
        found.fixes.push_back(
            bodyFix(HOOKBENCH_TEXT("Write %2"), {{{begin, begin + wrong.size()}, std::string(right)}}));
    else if (isDotted && right.find('"') == std::string_view::npos)
        found.fixes.push_back(bodyFix(
            HOOKBENCH_TEXT("Write %2"), {{{begin - 1, begin + wrong.size()}, "[\"" + std::string(right) + "\"]"}}));
}

} // namespace

void checkFields(const RuleInput& input)
{
    for (const liquid::DataPath& path : input.view.program().dataPaths())
        FieldCheck(input, path).run();
}

} // namespace hookbench
