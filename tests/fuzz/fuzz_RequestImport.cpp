// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/RequestImport.h"
#include "exchange/import/WebhookMaker.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace hookbench;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

/// Any text is read or refused: no crash, every finding inside the text and in words, no secret left in what is made.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char*>(data), size);
    const ImportedRequests imported = readRequests(text);
    require(!imported.requests.empty() || !imported.diagnostics.empty());
    for (const Diagnostic& diagnostic : imported.diagnostics) {
        const ByteRange range = diagnostic.place.range;
        require(range.begin <= range.end && range.end <= text.size());
        require(!diagnostic.message().empty());
    }
    for (const ImportedRequest& request : imported.requests) {
        const MadeWebhook made = makeWebhook(request, {});
        for (const KnownSecret& secret : made.secrets)
            require(!secret.name.empty());
        for (const Variable& variable : made.variables)
            require(variable.value.empty());
    }
    return 0;
}
