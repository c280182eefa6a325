// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/KeyFinding.h"
#include "delivery/LookUpFinding.h"

#include <string>
#include <string_view>
#include <vector>

namespace hookbench {

/// What is known of the answers of one service: the interface by which providers plug into what is said of attempts.
/// Without state.
class ServiceAnswers {
public:
    ServiceAnswers() = default;
    virtual ~ServiceAnswers() = default;
    ServiceAnswers(const ServiceAnswers&) = delete;
    ServiceAnswers& operator=(const ServiceAnswers&) = delete;

    /// Whether this URL, which may have placeholders in it, leads to the service.
    virtual bool concerns(std::string_view url) const = 0;

    /// Path that tells whether a key works and changes nothing, asked with GET.
    virtual std::string keyCheckPath() const = 0;

    /// Of an attempt of the kind KeyCheck.
    virtual KeyFinding keyFinding(const Attempt& attempt) const = 0;

    /// Of an attempt of the kind Test, with its bodies; nothing where HTTP says it all.
    virtual std::optional<Explanation> explanation(const Attempt& attempt) const = 0;

    /// Path and query of a GET that changes nothing and tells what became of this attempt, whose answer was lost; empty
    /// where the service has none.
    virtual std::string lookUpPath(const Attempt&) const { return {}; }

    /// The URL of a further page of the answer, once these have come, the latest last; empty where there is none, it is
    /// not needed or must not be asked.
    virtual std::string nextLookUpPage(const Attempt& /*lost*/, const std::vector<Attempt>& /*pages*/) const
    {
        return {};
    }

    /// What the pages that were asked tell of the lost attempt; there is at least one.
    virtual LookUpFinding lookUpFinding(const Attempt& /*lost*/, const std::vector<Attempt>& /*pages*/) const
    {
        return {};
    }
};

} // namespace hookbench
