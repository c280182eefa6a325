// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/TextPieces.h"

#include "campaign/request/PercentEncoding.h"

#include <QByteArray>

#include <algorithm>
#include <utility>

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

/// Stand for secrets in a text while it is put together, so that their places can be found in it.
class Marks {
public:
    /// `shown` is the text without its secrets: no mark stands in it by itself.
    Marks(std::vector<std::string> names, const std::string& shown)
        : m_names(std::move(names))
    {
        while (shown.find(m_mark) != std::string::npos)
            m_mark += '0';
    }

    SecretText::Lookup lookup() const
    {
        return [this](const std::string& name) -> std::optional<std::string> {
            const auto index = std::find(m_names.begin(), m_names.end(), name) - m_names.begin();
            return markOf(static_cast<std::size_t>(index)) + '/';
        };
    }

    void cut(TextPieces& pieces) const
    {
        for (std::size_t i = 0; i < m_names.size(); ++i) {
            cutAt(pieces, markOf(i) + "%2F", {m_names[i], true, true});
            cutAt(pieces, markOf(i) + '/', {m_names[i], true, false});
        }
    }

private:
    /// The slash behind it tells how the value is written: "%2F" where it is percent-encoded.
    std::string markOf(std::size_t index) const { return m_mark + 'x' + std::to_string(index) + 'x'; }

    std::vector<std::string> m_names;
    std::string m_mark = "secret0"; ///< letters and digits alone
};

} // namespace

TextPieces piecesOf(const SecretText& text)
{
    const std::vector<std::string> names = text.secretNames();
    const Marks marks(names, text.masked());
    TextPieces pieces;
    appendPlain(pieces, text.resolved(marks.lookup()).value_or(std::string()));
    marks.cut(pieces);
    // In Base64 no mark is to be found: all of it, a name and a password say, is one secret more.
    if (!names.empty() && !hasSecrets(pieces))
        return piecesOfMasked(text.masked(), names.back() + "-base64");
    return pieces;
}

std::optional<TextPieces> decodedBasic(const SecretText& headerValue)
{
    constexpr std::string_view scheme = "Basic ";
    const Marks marks(headerValue.secretNames(), headerValue.masked());
    const std::string marked = headerValue.resolved(marks.lookup()).value_or(std::string());
    if (!marked.starts_with(scheme))
        return std::nullopt;
    const QByteArray encoded = QByteArray::fromStdString(marked.substr(scheme.size()));
    const QByteArray bytes = QByteArray::fromBase64(encoded);
    if (bytes.toBase64() != encoded)
        return std::nullopt;
    TextPieces pieces;
    appendPlain(pieces, bytes.toStdString());
    marks.cut(pieces);
    return pieces;
}

std::pair<TextPieces, TextPieces> splitAt(const TextPieces& pieces, char byte)
{
    std::pair<TextPieces, TextPieces> parts;
    bool isBehind = false;
    for (const TextPiece& piece : pieces) {
        const std::size_t at = isBehind || piece.isSecret ? std::string::npos : piece.text.find(byte);
        TextPieces& part = isBehind ? parts.second : parts.first;
        if (piece.isSecret)
            part.push_back(piece);
        else
            appendPlain(part, std::string_view(piece.text).substr(0, at));
        if (at != std::string::npos) {
            isBehind = true;
            appendPlain(parts.second, std::string_view(piece.text).substr(at + 1));
        }
    }
    return parts;
}

TextPieces joined(const std::vector<TextPieces>& parts)
{
    TextPieces whole;
    for (const TextPieces& part : parts) {
        for (const TextPiece& piece : part) {
            if (piece.isSecret)
                whole.push_back(piece);
            else
                appendPlain(whole, piece.text);
        }
    }
    return whole;
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
