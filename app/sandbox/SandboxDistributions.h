// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/SandboxRules.h"
#include "sandbox/SandboxScenario.h"
#include "json/Value.h"

#include <QDateTime>

#include <string>
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

    /// GET /API/v3/distributions/{id}.
    static bool isOne(const SandboxRequest& request);
    /// One with its figures: "Pending" for pendingMs, then "Done" with one sent, or one skipped where the same subject
    /// and text had gone to the same recipient within duplicateHours before (documented).
    SandboxAnswer one(const SandboxRequest& request, const QByteArray& query, const QDateTime& now) const;

    static constexpr int pendingMs = 1'000;
    static constexpr int duplicateHours = 12;

private:
    struct Kept {
        std::string mail; ///< subject, text and recipient, to tell duplicates by
        QDateTime at;
        bool isDuplicate = false;
    };
    bool isDuplicate(const Kept& one) const;

    std::vector<json::Value> m_elements; ///< as GET tells them, oldest first
    std::vector<Kept> m_kept; ///< of each element
};

} // namespace hookbench
