// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/ExportFindings.h"

#include "campaign/request/HeaderSyntax.h"
#include "exchange/ExchangeFinding.h"
#include "text/PackedText.h"
#include "text/Utf8.h"

#include <algorithm>

namespace hookbench {

namespace {

Place inBody(std::size_t begin, std::size_t length = 1)
{
    return {Part::Payload, -1, {begin, begin + length}};
}

Diagnostic unwritable(const char* form, Place place, const std::string& what)
{
    return exchangeFinding("exchange.unwritable", Severity::Error, place,
        HOOKBENCH_TEXT("%1 has no way to write this request: %2 is in the body"),
        HOOKBENCH_TEXT("Choose another form, or send it from here."), {form, what});
}

bool holdsMask(const TextPieces& pieces)
{
    return std::any_of(pieces.begin(), pieces.end(), [](const TextPiece& piece) {
        return !piece.isSecret && piece.text.find(SecretText::mask) != std::string::npos;
    });
}

bool isMasked(const PortableRequest& request)
{
    return holdsMask(request.url) || holdsMask(request.body)
        || std::any_of(request.headers.begin(), request.headers.end(),
            [](const PortableHeader& header) { return holdsMask(header.value); });
}

} // namespace

std::vector<Diagnostic> commonFindings(const PortableRequest& request)
{
    std::vector<Diagnostic> findings = request.findings;
    for (const TextPiece& piece : request.url) {
        if (piece.isSecret && piece.isPercentEncoded)
            findings.push_back(exchangeFinding("exchange.secret-in-url", Severity::Information, {Part::Url, -1, {}},
                HOOKBENCH_TEXT("The secret “%1” stands in the URL"),
                HOOKBENCH_TEXT("Set its variable to the value as a URL needs it, percent-encoded."), {piece.text}));
    }
    if (isMasked(request))
        findings.push_back(exchangeFinding("exchange.masked", Severity::Warning, {Part::Payload, -1, {}},
            HOOKBENCH_TEXT("A secret was masked where no variable can stand for it"),
            HOOKBENCH_TEXT("This request will not work as it is: ask for it with secrets, or fill them in.")));
    return findings;
}

std::optional<Diagnostic> unwritableByte(const PortableRequest& request, const char* form)
{
    const std::string body = plainText(request.body);
    if (const std::size_t nul = body.find('\0'); nul != std::string::npos)
        return unwritable(form, inBody(nul), controlByteName('\0'));
    if (const auto invalid = firstInvalidUtf8(body))
        return unwritable(form, inBody(*invalid), packText(HOOKBENCH_TEXT("a byte that is no UTF-8")));
    return std::nullopt;
}

std::optional<Diagnostic> unwritableControl(const PortableRequest& request, char control, const char* form)
{
    const std::size_t at = plainText(request.body).find(control);
    if (at == std::string::npos)
        return std::nullopt;
    const std::string name = control == '\r' ? packText(HOOKBENCH_TEXT("a carriage return")) : controlByteName(control);
    return unwritable(form, inBody(at), name);
}

std::optional<Diagnostic> foreignMarks(const PortableRequest& request, const char* form)
{
    const std::size_t at = plainText(request.body).find("{{");
    if (at == std::string::npos)
        return std::nullopt;
    return exchangeFinding("exchange.foreign-marks", Severity::Warning, inBody(at, 2),
        HOOKBENCH_TEXT("The body holds {{, which begins a variable in %1"),
        HOOKBENCH_TEXT("Make sure that no variable there has the name that follows."), {form});
}

} // namespace hookbench
