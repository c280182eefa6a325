// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/DuplicateKeys.h"
#include "json/Reader.h"
#include "json/Scanner.h"

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

/// Every byte in one token, every diagnostic inside the text.
void checkScan(std::string_view text, const json::Scan& scan)
{
    std::size_t end = 0;
    for (const json::Token& token : scan.tokens) {
        require(token.range.begin == end && token.range.end > end);
        end = token.range.end;
    }
    require(end == text.size());
    for (const Diagnostic& diagnostic : scan.diagnostics) {
        const ByteRange range = diagnostic.place.range;
        require(range.begin <= range.end && range.end <= text.size());
        require(!diagnostic.message().empty());
    }
}

void checkValid(std::string_view text, const json::Scan& scan, const json::Value& value)
{
    const std::string pretty = json::prettyPrinted(text);
    require(json::prettyPrinted(pretty) == pretty);
    for (const std::string& written : {pretty, json::toText(value), json::toCompactText(value)}) {
        const auto again = json::readValue(written);
        require(again && *again == value);
    }
    static_cast<void>(json::duplicateKeys(text, scan));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const json::Scan scan = json::scan(text);
    checkScan(text, scan);
    const bool isValid = scan.diagnostics.empty();
    const auto value = json::readValue(text);
    require(json::isValid(text) == isValid && value.has_value() == isValid);
    require(json::readData(text).has_value() == isValid);
    if (isValid)
        checkValid(text, scan, *value);
    return 0;
}
