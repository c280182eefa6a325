// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hookbench {

/// A text in which secrets stand as references, so that a URL or a header value can be shown, checked, stored and
/// compared without its secrets being anywhere near. Only delivery resolves it, at the last moment.
class SecretText {
public:
    /// What stands on screen, in copies, exports and the history in place of each secret.
    static constexpr std::string_view mask = "••••••••";

    SecretText() = default;
    explicit SecretText(std::string_view plain);

    /// How the value of a secret is written into the text around it.
    enum class Encoding {
        AsIs,
        Percent, ///< for URLs: all but unreserved characters become %XX (RFC 3986, 2.1)
        Base64, ///< as a part of what appendBase64() adds
    };

    void append(std::string_view plain);
    void appendSecret(std::string_view secretName, Encoding encoding = Encoding::AsIs);
    void append(const SecretText& other);
    /// The whole of another text, its secrets included, in base64 (RFC 4648, 4). Masked as one where secrets are in it.
    void appendBase64(const SecretText& other);

    bool isEmpty() const { return m_pieces.empty(); }
    bool hasSecrets() const;
    std::vector<std::string> secretNames() const; ///< each once, in order of appearance

    std::string masked() const;

    using Lookup = std::function<std::optional<std::string>(const std::string& secretName)>;
    /// The text for the wire; nothing if a secret is not to be had.
    std::optional<std::string> resolved(const Lookup& lookup) const;

    bool operator==(const SecretText&) const = default;

private:
    struct Piece {
        std::string text; ///< plain text, or the name of the secret
        bool isSecret = false;
        Encoding encoding = Encoding::AsIs;
        bool operator==(const Piece&) const = default;
    };
    using Pieces = std::vector<Piece>;
    static bool isBase64(const Piece& piece) { return piece.encoding == Encoding::Base64; }
    static std::string encoded(Pieces::const_iterator begin, Pieces::const_iterator end);

    Pieces m_pieces; ///< those in base64 that follow each other are encoded together
};

} // namespace hookbench
