// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/SecretText.h"

#include "campaign/request/PercentEncoding.h"

#include <algorithm>

namespace hookbench {

SecretText::SecretText(std::string_view plain)
{
    append(plain);
}

void SecretText::append(std::string_view plain)
{
    if (plain.empty())
        return;
    if (m_pieces.empty() || m_pieces.back().isSecret)
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
        if (piece.isSecret)
            m_pieces.push_back(piece);
        else
            append(piece.text);
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
    for (const Piece& piece : m_pieces)
        text += piece.isSecret ? mask : std::string_view(piece.text);
    return text;
}

std::optional<std::string> SecretText::resolved(const Lookup& lookup) const
{
    std::string text;
    for (const Piece& piece : m_pieces) {
        if (!piece.isSecret) {
            text += piece.text;
            continue;
        }
        const std::optional<std::string> secret = lookup(piece.text);
        if (!secret)
            return std::nullopt;
        text += piece.encoding == Encoding::Percent ? percentEncoded(*secret) : *secret;
    }
    return text;
}

} // namespace hookbench
