// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/TypedSecrets.h"

#include "campaign/request/PercentEncoding.h"
#include "exchange/ExchangeFinding.h"

#include <algorithm>
#include <optional>

namespace hookbench {

namespace {

constexpr const char* hint = HOOKBENCH_TEXT(
    "It is in the files of the workspace too: keep it as a secret of the environment, in a header or the "
    "URL as <name>.");

/// A text with its value in it: bytes of the text as long as that is one piece.
std::optional<ByteRange> placeOf(const std::string& value, const TextPieces& pieces)
{
    if (value.empty())
        return std::nullopt;
    for (const TextPiece& piece : pieces) {
        for (const std::string& form : {value, percentEncoded(value)}) {
            const std::size_t at = piece.isSecret ? std::string::npos : piece.text.find(form);
            if (at != std::string::npos)
                return ByteRange{at, at + form.size()};
        }
    }
    return std::nullopt;
}

Diagnostic finding(Place place, const char* message, std::vector<std::string> arguments)
{
    return exchangeFinding("exchange.typed-secret", Severity::Warning, place, message, hint, std::move(arguments));
}

} // namespace

std::vector<Diagnostic> typedSecrets(const PortableRequest& request, const std::vector<KnownSecret>& known)
{
    std::vector<Diagnostic> findings;
    for (const KnownSecret& secret : known) {
        if (const auto place = placeOf(secret.value, request.body))
            findings.push_back(finding({Part::Payload, -1, *place},
                HOOKBENCH_TEXT("The value of the secret “%1” is written out in the body"), {secret.name}));
        if (placeOf(secret.value, request.url))
            findings.push_back(finding({Part::Url, -1, {}},
                HOOKBENCH_TEXT("The value of the secret “%1” is written out in the URL"), {secret.name}));
        for (const PortableHeader& header : request.headers) {
            if (placeOf(secret.value, header.value))
                findings.push_back(finding({Part::HeaderValue, -1, {}},
                    HOOKBENCH_TEXT("The value of the secret “%1” is written out in the header %2"),
                    {secret.name, header.name}));
        }
    }
    return findings;
}

} // namespace hookbench
