// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/SecretText.h"

#include "campaign/request/PercentEncoding.h"

#include <QByteArray>

#include <algorithm>
#include <iterator>

namespace hookbench {

SecretText::SecretText(std::string_view plain)
{
    append(plain);
}

void SecretText::append(std::string_view plain)
{
    if (plain.empty())
        return;
    if (m_pieces.empty() || m_pieces.back().isSecret || isBase64(m_pieces.back()))
        m_pieces.emplace_back();
    m_pieces.back().text += plain;
}

void SecretText::appendSecret(std::string_view secretName, Encoding encoding)
{
    m_pieces.push_back({std::string(secretName), true, encoding});
}

void SecretText::append(const SecretText& other)
{
    for (const Piece& piece : other.m_pieces) {
        if (piece.isSecret || isBase64(piece))
            m_pieces.push_back(piece);
        else
            append(piece.text);
    }
}

void SecretText::appendBase64(const SecretText& other)
{
    for (Piece piece : other.m_pieces) {
        piece.encoding = Encoding::Base64;
        m_pieces.push_back(std::move(piece));
    }
}

bool SecretText::hasSecrets() const
{
    return std::any_of(m_pieces.begin(), m_pieces.end(), [](const Piece& piece) { return piece.isSecret; });
}

std::vector<std::string> SecretText::secretNames() const
{
    std::vector<std::string> names;
    for (const Piece& piece : m_pieces) {
        if (piece.isSecret && std::find(names.begin(), names.end(), piece.text) == names.end())
            names.push_back(piece.text);
    }
    return names;
}

std::string SecretText::masked() const
{
    std::string text;
    for (auto piece = m_pieces.begin(); piece != m_pieces.end();) {
        const auto end = isBase64(*piece) ? std::find_if_not(piece, m_pieces.end(), isBase64) : std::next(piece);
        if (std::any_of(piece, end, [](const Piece& part) { return part.isSecret; }))
            text += mask;
        else
            text += encoded(piece, end);
        piece = end;
    }
    return text;
}

/// Of plain pieces of one encoding.
std::string SecretText::encoded(Pieces::const_iterator begin, Pieces::const_iterator end)
{
    std::string plain;
    for (auto piece = begin; piece != end; ++piece)
        plain += piece->text;
    switch (begin->encoding) {
    case Encoding::Percent:
        return percentEncoded(plain);
    case Encoding::Base64:
        return QByteArray::fromStdString(plain).toBase64().toStdString();
    case Encoding::AsIs:
        break;
    }
    return plain;
}

std::optional<std::string> SecretText::resolved(const Lookup& lookup) const
{
    Pieces known = m_pieces;
    for (Piece& piece : known) {
        const std::optional<std::string> value = piece.isSecret ? lookup(piece.text) : piece.text;
        if (!value)
            return std::nullopt;
        piece.text = *value;
    }
    std::string text;
    for (auto piece = known.cbegin(); piece != known.cend();) {
        const auto end = isBase64(*piece) ? std::find_if_not(piece, known.cend(), isBase64) : std::next(piece);
        text += encoded(piece, end);
        piece = end;
    }
    return text;
}

} // namespace hookbench
