// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/request/TextTemplate.h"

#include "campaign/request/RequestFindings.h"

#include <algorithm>

namespace hookbench {

namespace {

bool isOutsideTags(const liquid::Token& token)
{
    return token.kind == liquid::TokenKind::Text;
}

} // namespace

TextTemplate::TextTemplate(
    const std::string& source, const liquid::Dialect& dialect, const Environment& environment, Place place)
    : m_program(liquid::Program::parse(source, dialect))
    , m_place(place)
{
    const auto tokens = m_program->tokens();
    m_hasLiquid = !std::all_of(tokens.begin(), tokens.end(), isOutsideTags);
    for (Diagnostic diagnostic : m_program->diagnostics()) {
        diagnostic.place = placeOf(diagnostic.place.range);
        m_diagnostics.push_back(std::move(diagnostic));
    }
    fillPlaceholders(environment);
    if (m_hasLiquid)
        reportLiquid();
}

void TextTemplate::fillPlaceholders(const Environment& environment)
{
    for (Placeholder& mark : placeholdersOf(*m_program)) {
        const Variable* variable = environment.find(mark.name);
        const bool isFilled = variable && !mark.isCaptured && (variable->isSecret() || !variable->value.empty());
        if (!isFilled)
            m_diagnostics.push_back(unfilledPlaceholder(mark, placeOf(mark.range), environment.name));
        m_hasUnfilled = m_hasUnfilled || !isFilled;
        m_placeholders.push_back({std::move(mark), isFilled ? variable : nullptr});
    }
}

void TextTemplate::reportLiquid()
{
    const auto tokens = m_program->tokens();
    const auto tag = std::find_if_not(tokens.begin(), tokens.end(), isOutsideTags);
    m_diagnostics.push_back(liquidIsInferred(placeOf(tag->range)));
}

RenderedText TextTemplate::render(
    liquid::Renderer& renderer, const liquid::Value& root, const liquid::Clock& clock) const
{
    if (!m_hasLiquid)
        return filled();
    RenderedText rendered;
    liquid::RenderOptions options;
    options.clock = clock;
    options.recordOrigins = true;
    const liquid::Outcome outcome = renderer.render(*m_program, root, options);
    rendered.outcome = outcome.kind;
    for (const liquid::Origin& origin : outcome.origins)
        appendOrigin(rendered, outcome.output, origin);
    if (m_program->hasErrors()) // its findings are in diagnostics() already
        return rendered;
    for (Diagnostic diagnostic : outcome.diagnostics) {
        diagnostic.place = placeOf(diagnostic.place.range);
        rendered.diagnostics.push_back(std::move(diagnostic));
    }
    return rendered;
}

RenderedText TextTemplate::filled() const
{
    RenderedText text;
    appendAuthorText(text, {0, source().size()});
    return text;
}

void TextTemplate::appendOrigin(RenderedText& rendered, std::string_view output, const liquid::Origin& origin) const
{
    const std::string_view bytes = output.substr(origin.output.begin, origin.output.size());
    const std::string_view written = std::string_view(source()).substr(origin.source.begin, origin.source.size());
    // A loop may repeat the same text; then one origin covers all rounds.
    const bool isLiteral = !origin.isFilledIn && !written.empty() && bytes.size() % written.size() == 0;
    if (!isLiteral) {
        rendered.append(bytes, origin.source, RenderedText::Source::Liquid);
        return;
    }
    for (std::size_t done = 0; done < bytes.size(); done += written.size())
        appendAuthorText(rendered, origin.source);
}

void TextTemplate::appendAuthorText(RenderedText& rendered, ByteRange source) const
{
    const std::string_view text = m_program->source();
    std::size_t done = source.begin;
    const auto copyUpTo = [&](std::size_t end) {
        rendered.append(text.substr(done, end - done), {done, end}, RenderedText::Source::Author);
        done = end;
    };
    for (const auto& [mark, variable] : m_placeholders) {
        if (!variable || mark.range.begin < source.begin || mark.range.end > source.end)
            continue;
        copyUpTo(mark.range.begin);
        if (variable->isSecret())
            rendered.appendSecret(variable->secret, mark.range);
        else
            rendered.append(variable->value, mark.range, RenderedText::Source::Variable);
        done = mark.range.end;
    }
    copyUpTo(source.end);
}

std::string TextTemplate::fieldIn(ByteRange tag) const
{
    for (const liquid::DataPath& path : m_program->dataPaths()) {
        if (tag.begin <= path.range.begin && path.range.end <= tag.end)
            return path.text();
    }
    return source().substr(tag.begin, tag.size());
}

} // namespace hookbench
