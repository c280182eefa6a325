// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace hookbench::qualtrics {

/// Whose key it is, as whoami says (documented); empty where the answer leaves something out.
struct KeyOwner {
    QString brand;
    QString userId;
    QString userName;
    QString accountType;
    QString dataCentre; ///< as the answer says; the best host for calls may be another (recorded)
    QString firstName;
    QString lastName;

    /// "Jane Doe (jane#acme)", as far as there is a name.
    QString displayName() const;
};

/// Nothing if the answer is not that of whoami.
std::optional<KeyOwner> readKeyOwner(std::string_view replyBody);

} // namespace hookbench::qualtrics
