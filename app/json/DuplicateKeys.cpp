// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/DuplicateKeys.h"

#include <algorithm>
#include <string>

namespace hookbench::json {

namespace {

Diagnostic duplicate(std::string_view text, ByteRange first, ByteRange again)
{
    Diagnostic diagnostic;
    diagnostic.code = "json.duplicate-key";
    diagnostic.severity = Severity::Warning;
    diagnostic.messageText = HOOKBENCH_TEXT("The key %1 stands in this object twice.");
    diagnostic.hintText =
        HOOKBENCH_TEXT("Most receivers take the last value and ignore the others. Remove one of the two.");
    diagnostic.arguments = {std::string(text.substr(again.begin, again.size()))};
    diagnostic.place = {Part::Payload, -1, again};
    diagnostic.related.push_back({Part::Payload, -1, first});
    return diagnostic;
}

} // namespace

std::vector<Diagnostic> duplicateKeys(std::string_view text, const Scan& scan)
{
    std::vector<Diagnostic> found;
    std::vector<ByteRange> keys; // of all open objects, innermost last
    std::vector<std::size_t> firstKeys; // where the keys of each open object begin
    const auto keyText = [text](ByteRange key) { return text.substr(key.begin, key.size()); };
    for (const Token& token : scan.tokens) {
        if (token.kind == TokenKind::BeginObject) {
            firstKeys.push_back(keys.size());
        } else if (token.kind == TokenKind::Key) {
            keys.push_back(token.range);
        } else if (token.kind == TokenKind::EndObject) {
            const auto first = keys.begin() + static_cast<std::ptrdiff_t>(firstKeys.back());
            std::stable_sort(first, keys.end(), [&](ByteRange a, ByteRange b) { return keyText(a) < keyText(b); });
            for (auto key = first; key != keys.end() && key + 1 != keys.end(); ++key) {
                if (keyText(*key) == keyText(*(key + 1)))
                    found.push_back(duplicate(text, *key, *(key + 1)));
            }
            keys.erase(first, keys.end());
            firstKeys.pop_back();
        }
    }
    sortByPlace(found);
    return found;
}

} // namespace hookbench::json
