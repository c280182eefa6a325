// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/TextPieces.h"

#include "campaign/request/PercentEncoding.h"

#include <algorithm>

namespace hookbench {

namespace {

void appendPlain(TextPieces& pieces, std::string_view text)
{
    if (text.empty())
        return;
    if (pieces.empty() || pieces.back().isSecret)
        pieces.emplace_back();
    pieces.back().text += text;
}

/// Cuts every plain piece at each place where `needle` stands.
void cutAt(TextPieces& pieces, std::string_view needle, const TextPiece& replacement)
{
    TextPieces cut;
    for (const TextPiece& piece : pieces) {
        if (piece.isSecret) {
            cut.push_back(piece);
            continue;
        }
        const std::string_view text = piece.text;
        std::size_t from = 0;
        for (std::size_t at = text.find(needle); at != std::string_view::npos; at = text.find(needle, from)) {
            appendPlain(cut, text.substr(from, at - from));
            cut.push_back(replacement);
            from = at + needle.size();
        }
        appendPlain(cut, text.substr(from));
    }
    pieces = std::move(cut);
}

/// Letters and digits that stand nowhere in the text: a mark for the place of a secret.
std::string unusedMark(const std::string& shown)
{
    std::string mark = "secret0";
    while (shown.find(mark) != std::string::npos)
        mark += '0';
    return mark;
}

} // namespace

TextPieces piecesOf(const SecretText& text)
{
    const std::vector<std::string> names = text.secretNames();
    const std::string mark = unusedMark(text.masked());
    // The slash behind the mark tells how the value is written: "%2F" where it is percent-encoded.
    const auto markOf = [&](std::size_t index) { return mark + 'x' + std::to_string(index) + 'x'; };
    const auto marked = text.resolved([&](const std::string& name) -> std::optional<std::string> {
        const auto index = std::find(names.begin(), names.end(), name) - names.begin();
        return markOf(static_cast<std::size_t>(index)) + '/';
    });
    TextPieces pieces;
    appendPlain(pieces, marked.value_or(std::string()));
    for (std::size_t i = 0; i < names.size(); ++i) {
        cutAt(pieces, markOf(i) + "%2F", {names[i], true, true});
        cutAt(pieces, markOf(i) + '/', {names[i], true, false});
    }
    // In Base64 no mark is to be found: all of it, a name and a password say, is one secret more.
    if (!names.empty() && !hasSecrets(pieces))
        return piecesOfMasked(text.masked(), names.back() + "-base64");
    return pieces;
}

TextPieces piecesOfMasked(std::string_view masked, const std::string& secretName)
{
    TextPieces pieces;
    appendPlain(pieces, masked);
    cutAt(pieces, SecretText::mask, {secretName, true, false});
    cutAt(pieces, percentEncoded(SecretText::mask), {secretName, true, true});
    return pieces;
}

void replaceValue(TextPieces& pieces, std::string_view value, const std::string& secretName)
{
    if (value.empty())
        return;
    cutAt(pieces, value, {secretName, true, false});
    if (const std::string encoded = percentEncoded(value); encoded != value)
        cutAt(pieces, encoded, {secretName, true, true});
}

std::string plainText(const TextPieces& pieces)
{
    std::string text;
    for (const TextPiece& piece : pieces) {
        if (!piece.isSecret)
            text += piece.text;
    }
    return text;
}

bool hasSecrets(const TextPieces& pieces)
{
    return std::any_of(pieces.begin(), pieces.end(), [](const TextPiece& piece) { return piece.isSecret; });
}

} // namespace hookbench
