// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/request/HeaderRow.h"

#include "campaign/request/CredentialHeaders.h"
#include "campaign/request/HeaderSyntax.h"
#include "campaign/request/HostNames.h"
#include "campaign/request/RequestFindings.h"

#include <algorithm>

namespace hookbench {

namespace {

constexpr std::string_view blanks = " \t";

ByteRange withoutBlanks(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos)
        return {0, 0};
    return {begin, text.find_last_not_of(blanks) + 1};
}

bool isPlainAscii(std::string_view text)
{
    return std::none_of(text.begin(), text.end(), [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; });
}

ByteRange wholeOf(const TextTemplate& text)
{
    return {0, text.source().size()};
}

} // namespace

HeaderRow::HeaderRow(const Header& header, int row, const liquid::Dialect& dialect, const Environment& environment)
    : m_name(header.name, dialect, environment, {Part::HeaderName, row, {}})
    , m_value(header.value, dialect, environment, {Part::HeaderValue, row, {}})
{
    for (const TextTemplate* text : {&m_name, &m_value})
        m_diagnostics.insert(m_diagnostics.end(), text->diagnostics().begin(), text->diagnostics().end());
    if (!m_name.hasLiquid() && !m_value.hasLiquid())
        m_fixed = build(m_name.filled(), m_value.filled(), m_diagnostics);
}

RenderedHeader HeaderRow::build(
    const RenderedText& name, const RenderedText& value, std::vector<Diagnostic>& diagnostics) const
{
    checkName(name, diagnostics);
    checkValue(name.plain, value, diagnostics);
    return {name.text().masked(), value.text(withoutBlanks(value.plain))};
}

void HeaderRow::checkName(const RenderedText& name, std::vector<Diagnostic>& diagnostics) const
{
    if (m_name.hasUnfilledPlaceholder() || name.outcome != liquid::OutcomeKind::Payload)
        return;
    const Place place = m_name.placeOf(wholeOf(m_name));
    if (name.text().hasSecrets()) {
        diagnostics.push_back(requestFinding("request.secret-place", Severity::Error, place,
            HOOKBENCH_TEXT("The secret “%1” cannot be a part of a header's name"),
            HOOKBENCH_TEXT("Move it into the value."), {name.text().secretNames().front()}));
    } else if (!isToken(name.plain)) {
        diagnostics.push_back(requestFinding("request.header-name", Severity::Error, place,
            HOOKBENCH_TEXT("“%1” cannot be the name of a header"),
            HOOKBENCH_TEXT("A name holds letters, digits and - _ . but no blanks."), {name.plain}));
    } else if (isReservedHeader(name.plain)) {
        diagnostics.push_back(requestFinding("request.header-reserved", Severity::Error, place,
            HOOKBENCH_TEXT("The header %1 cannot be set: it follows from the URL and the body"),
            HOOKBENCH_TEXT("Remove or switch off this row; the right header is sent without it."), {name.plain}));
    }
}

/// Whether the author himself wrote down what the name of the header says is a secret.
bool HeaderRow::isWrittenOut(const std::string& headerName, const RenderedText& value) const
{
    using Source = RenderedText::Source;
    const auto isFromElsewhere = [](const RenderedText::Stretch& stretch) {
        return stretch.kind == Source::Secret || stretch.kind == Source::Liquid;
    };
    return isCredentialName(headerName) && !splitCredential(value.plain).secret.empty()
        && !m_value.hasUnfilledPlaceholder() && !m_value.hasLiquid()
        && std::none_of(value.stretches.begin(), value.stretches.end(), isFromElsewhere);
}

void HeaderRow::checkValue(
    const std::string& headerName, const RenderedText& value, std::vector<Diagnostic>& diagnostics) const
{
    if (const auto control = firstControlByte(value.plain)) {
        const RenderedText::Stretch* stretch = value.stretchAt(*control);
        const bool isFromData = stretch->kind == RenderedText::Source::Liquid;
        diagnostics.push_back(requestFinding("request.header-value", Severity::Error,
            m_value.placeOf(value.sourceOf({*control, *control + 1})),
            isFromData ? HOOKBENCH_TEXT("The value of %3 puts %2 into the header %1, where none is allowed")
                       : HOOKBENCH_TEXT("The header %1 holds %2, where none is allowed"),
            isFromData ? HOOKBENCH_TEXT("Nothing is sent for this customer. The filter strip_newlines or url_encode "
                                        "behind the field keeps such values out.")
                       : HOOKBENCH_TEXT("Remove it: a line break would begin a new header."),
            {headerName, controlByteName(value.plain[*control]), m_value.fieldIn(stretch->source)}));
        return;
    }
    const ByteRange all = wholeOf(m_value);
    if (isWrittenOut(headerName, value))
        diagnostics.push_back(writtenOutSecret(m_value.placeOf(all),
            HOOKBENCH_TEXT("The header %1 holds what gives access, written out for everyone who has the files"),
            {headerName}));
    if (withoutBlanks(value.plain).size() != value.plain.size())
        diagnostics.push_back(requestFinding("request.header-blanks", Severity::Warning, m_value.placeOf(all),
            HOOKBENCH_TEXT("The value of %1 begins or ends with blanks, which are not sent"),
            HOOKBENCH_TEXT("HTTP takes no account of blanks around a value."), {headerName}));
    if (!isPlainAscii(value.plain))
        diagnostics.push_back(requestFinding("request.header-not-ascii", Severity::Warning, m_value.placeOf(all),
            HOOKBENCH_TEXT("The value of %1 holds characters beyond ASCII, which servers read differently"),
            HOOKBENCH_TEXT("It is sent as UTF-8. Percent-encode it if the other side expects that."), {headerName}));
}

void checkDuplicates(const std::vector<RenderedHeader>& headers, const std::vector<const HeaderRow*>& rows,
    std::vector<Diagnostic>& diagnostics)
{
    for (std::size_t i = 0; i < headers.size(); ++i) {
        const auto first = std::find_if(headers.begin(), headers.end(),
            [&](const RenderedHeader& header) { return equalIgnoringCase(header.name, headers[i].name); });
        const auto firstIndex = static_cast<std::size_t>(first - headers.begin());
        if (firstIndex == i)
            continue;
        const TextTemplate& row = rows[i]->name();
        Diagnostic diagnostic = requestFinding("request.header-duplicate", Severity::Error, row.placeOf(wholeOf(row)),
            HOOKBENCH_TEXT("There are two headers %1; only one can be sent"),
            HOOKBENCH_TEXT("Remove or switch off one of the rows."), {headers[i].name});
        const TextTemplate& other = rows[firstIndex]->name();
        diagnostic.related.push_back(other.placeOf(wholeOf(other)));
        diagnostics.push_back(std::move(diagnostic));
    }
}

} // namespace hookbench
