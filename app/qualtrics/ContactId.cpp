// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualtrics/ContactId.h"

#include "campaign/request/HostNames.h"
#include "liquid/Program.h"
#include "qualtrics/FilterCall.h"
#include "qualtrics/Identifier.h"

namespace hookbench::qualtrics {

namespace {

constexpr std::string_view contactPrefixes = "CGC MLRP CID";

bool isPath(std::string_view text)
{
    return !text.empty() && text.find_first_of("'\"|{}%\n") == std::string_view::npos;
}

/// Without the id nobody can be asked: leaves these customers out, as `abort` does in CleverTap (documented), and takes
/// the fallback away. Only for a tag of a field and the fallback alone.
void offerAbort(Diagnostic& diagnostic, const BodyUnderCheck& body, ByteRange tag, const FilterCall& fallback)
{
    const std::string_view text = std::string_view(body.program->source()).substr(tag.begin, tag.size());
    const std::string path(inputOf(text));
    const std::size_t end = text.find_first_not_of(" \t", fallback.argument.end);
    const bool isFallbackAlone = text.find('|') == fallback.pipe && end != std::string_view::npos
        && (text.substr(end) == "}}" || text.substr(end) == "-}}");
    if (&body.program->dialect() != &liquid::clevertapDialect() || !isPath(path) || !isFallbackAlone)
        return;
    const auto edit = [](ByteRange range, std::string replacement) {
        return Edit{{Part::Body, -1, range}, std::move(replacement)};
    };
    diagnostic.fixes.push_back({HOOKBENCH_TEXT("Send nothing to customers without the id"),
        {edit({0, 0}, "{% unless " + path + " %}{% abort %}{% endunless %}"), edit(tag, "{{ " + path + " }}")}});
}

/// A fallback of a tag that is no id. Gives what it falls back to.
std::string_view checkFallback(const JsonNode& node, BodyFindings& findings)
{
    const BodyUnderCheck& body = findings.body();
    if (!body.program)
        return {};
    for (const ByteRange tag : body.source.tags(node.range)) {
        const std::string_view text = std::string_view(body.program->source()).substr(tag.begin, tag.size());
        const auto fallback = findFilter(text, "default");
        if (!fallback || fallback->text.empty() || idFault(fallback->text, contactPrefixes) == IdFault::None)
            continue;
        Diagnostic& found = findings.add(findings::testContact, node.range, {std::string(fallback->text)});
        offerAbort(found, body, tag, *fallback);
        return fallback->text;
    }
    return {};
}

} // namespace

bool checkContact(const JsonNode& node, BodyFindings& findings)
{
    const std::string_view fallback = checkFallback(node, findings);
    const bool isKnown = !findings.body().isTemplate || findings.isLiteral(node);
    if (!isKnown || (!fallback.empty() && node.text == fallback))
        return false;
    if (equalIgnoringCase(node.text, "test")) {
        findings.add(findings::testContact, node.range, {node.text});
        return false;
    }
    const IdFault fault = idFault(node.text, "CID");
    if (fault == IdFault::None || fault == IdFault::Length) {
        findings.add(findings::contactKind, node.range, {node.text});
        return false;
    }
    return true;
}

} // namespace hookbench::qualtrics
