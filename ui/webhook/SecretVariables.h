// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Environment.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace hookbench {

class SecretStore;
class Session;

/// Where a secret of this webhook may go: the URL's host, or "*." and what follows a placeholder in it. Empty if the
/// URL names no host.
std::string hostPatternOf(const std::string& url);

/// A variable for a secret of this environment alone, bound to the URL's host.
Variable newSecretVariable(const Environment& environment, const std::string& name, const std::string& url);

/// Makes sure that the selected environment has this variable as a secret; one that exists stays as it is.
void ensureSecretVariable(Session& session, const QString& name, const std::string& url);

/// The first variable of the environment that is a secret and stands in this text as <name>.
std::optional<Variable> secretVariableIn(const std::string& text, const Environment& environment);

/// A secret that is about to be kept.
struct SecretUse {
    std::string text; ///< what stood in the field before: its variable is used on where it is a secret
    std::string variable; ///< name wanted for a new one
    std::vector<std::string> urls; ///< where a new one may go
};
/// Puts the value into the store and gives the text that stands for it: <name>. Nothing if the store does not keep it.
std::optional<std::string> keepSecret(Session& session, SecretStore& store, const SecretUse& use, const QString& value);

/// A header value split into what may be seen ("Bearer ") and the secret behind it.
struct SplitCredential {
    QString scheme; ///< with its space; empty if there is none
    QString secret;
};
SplitCredential splitCredential(const QString& headerValue);

/// "Bearer abc" as it may be shown: "Bearer ••••••••".
QString maskedCredential(const std::string& headerValue);

/// "X-API-TOKEN" becomes "xApiToken".
QString variableNameFor(const QString& headerName);

} // namespace hookbench
