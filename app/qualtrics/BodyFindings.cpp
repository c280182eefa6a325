// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualtrics/BodyFindings.h"

#include "liquid/Program.h"

namespace hookbench::qualtrics {

std::vector<std::string_view> BodyFindings::tags(const JsonNode& node) const
{
    std::vector<std::string_view> texts;
    if (!m_body.program)
        return texts;
    const std::string_view source = m_body.program->source();
    for (const ByteRange tag : m_body.source.tags(node.range))
        texts.push_back(source.substr(tag.begin, tag.size()));
    return texts;
}

Diagnostic& BodyFindings::add(const findings::Finding& finding, ByteRange json, std::vector<std::string> arguments)
{
    Diagnostic& diagnostic = m_found.emplace_back();
    diagnostic.code = finding.code;
    diagnostic.severity = finding.severity;
    diagnostic.messageText = finding.message;
    diagnostic.hintText = finding.hint;
    diagnostic.arguments = std::move(arguments);
    m_body.source.locate(json, diagnostic);
    return diagnostic;
}

void BodyFindings::offer(Diagnostic& diagnostic, const char* title, ByteRange json, std::string replacement) const
{
    if (const auto range = m_body.source.bodyRange(json))
        diagnostic.fixes.push_back({title, {{{Part::Body, -1, *range}, std::move(replacement)}}});
}

void BodyFindings::offerRemoval(
    Diagnostic& diagnostic, const char* title, const JsonNode& parent, const JsonNode& child) const
{
    const auto position = static_cast<std::size_t>(&child - parent.children.data());
    offer(diagnostic, title, removalRange(parent, position), {});
}

} // namespace hookbench::qualtrics
