// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/Value.h"

#include <optional>
#include <string>
#include <vector>

namespace hookbench {

/// Fills the placeholder <name> in URLs and header values.
struct Variable {
    std::string name;
    std::string value; ///< empty = not filled in yet
    std::string secret; ///< name of the secret that holds the value; then `value` is empty
    std::vector<std::string> hosts; ///< where the secret may go: host names, a leading "*." for all below

    bool isSecret() const { return !secret.empty(); }
    bool operator==(const Variable&) const = default;
};

/// A named set of variables and secrets, such as Sandbox or Production.
struct Environment {
    static constexpr const char* sandboxEndpoint = "sandbox";

    std::string id; ///< file name without ending
    std::string name;
    /// Where requests of this environment go instead of the webhook's own host: empty (its own), "sandbox" (the
    /// built-in one), or an origin such as http://127.0.0.1:8080. A URL that already points to this machine is left
    /// alone.
    std::string endpoint;
    std::vector<Variable> variables;

    json::Value unknown;

    const Variable* find(const std::string& variableName) const;
    bool usesSandbox() const { return endpoint == sandboxEndpoint; }
    bool operator==(const Environment&) const = default;
};

} // namespace hookbench
