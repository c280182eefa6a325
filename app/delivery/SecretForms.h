// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <vector>

namespace hookbench {

/// Bytes as which a secret may turn up, and how loosely they are to be compared.
struct SecretForm {
    enum class Kind {
        Text,
        Base64, ///< may be wrapped: line ends and blanks in between
        Hexadecimal, ///< digits in any case; blanks, line ends, : - , in between
    };
    QByteArray bytes;
    Kind kind = Kind::Text;
    bool operator==(const SecretForm&) const = default;
};

/// All forms that are no matter of escaping (EscapeReader): in UTF-8, Latin-1 and UTF-16, as UTF-8 that was taken for
/// Latin-1, in hexadecimal digits, and inside of base64, where it may have been escaped or encoded before. Longest
/// first. Short secrets have fewer forms: those that innocent text would hold are left out.
std::vector<SecretForm> formsOfSecret(const QString& secret);

} // namespace hookbench
