// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/SandboxRules.h"
#include "sandbox/SandboxScenario.h"
#include "json/Value.h"

#include <QDateTime>

#include <vector>

namespace hookbench {

/// The distributions that the sandbox has taken since it was started, and GET /API/v3/distributions over them. In the
/// scenarios where an answer gets lost, what was asked for is kept all the same: so a look-up finds it.
class SandboxDistributions {
public:
    static constexpr std::size_t most = 1'000; ///< the oldest go first

    /// Keeps what a POST made, if this was one and the scenario lets it through. `answer` is what the rules said to it.
    void keep(
        const SandboxRequest& request, SandboxScenario scenario, const SandboxAnswer& answer, const QDateTime& now);

    static bool isList(const SandboxRequest& request);
    /// Newest first, all on one page. Without a surveyId 400, as its documentation says that it is needed; the code is
    /// the sandbox's own. `query` is what stands behind the question mark.
    SandboxAnswer list(const SandboxRequest& request, const QByteArray& query) const;

private:
    std::vector<json::Value> m_elements; ///< as GET tells them, oldest first
};

} // namespace hookbench
