// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RenderedRequest.h"
#include "campaign/request/TextTemplate.h"
#include "campaign/request/UrlBuilder.h"

#include <string>
#include <vector>

namespace hookbench {

/// Decides which secret may go where, and collects the bindings that delivery enforces once more.
class SecretRules {
public:
    /// Name of the token that the sandbox accepts; no real secret, so it may go to this machine without being bound.
    static constexpr const char* sandboxToken = "sandbox-token";

    /// Of a text whose placeholders are in use. The template has to outlive this.
    void add(const TextTemplate& text);
    void add(const SecretRules& others);

    std::vector<RenderedRequest::SecretBinding> bindings() const;

    /// Each secret that may not go there, at each place where it is used; none while the URL names no host.
    void check(const UrlBuilder::Url& url, std::vector<Diagnostic>& diagnostics) const;

private:
    struct Use {
        const Variable* variable = nullptr;
        Place place;
    };
    std::vector<Use> m_uses;
};

} // namespace hookbench
