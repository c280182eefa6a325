// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RequestRenderer.h"
#include "check/ContractCheck.h"
#include "check/RequestCheck.h"
#include "check/bulk/BulkResult.h"
#include "check/bulk/ProfileSource.h"

#include <atomic>
#include <optional>
#include <vector>

namespace hookbench {

/// What profiles are checked against. Keeps references.
struct BulkTarget {
    const RequestTemplate& requestTemplate;
    const Sample* event = nullptr; ///< for profiles that bring none of their own; nullptr: there is no Event
    const CheckContext& context;
    const ContractCheck& contracts;
};

/// Renders one body for the profiles of one window and checks each payload. Several may be at work at once, one a
/// thread; what they are given has to outlive them.
class ProfileChecker {
public:
    explicit ProfileChecker(const BulkTarget& target);

    /// Once `isStopped` becomes true, no further profile is begun: the result is partial.
    BulkResult check(const ProfileWindow& profiles, const std::atomic_bool& isStopped);

private:
    void checkProfile(const ProfileWindow::Record& record);
    void count(const RenderedRequest& request, const std::vector<Diagnostic>& found, std::size_t profile);
    void addShape(
        const RenderedRequest& request, const std::vector<Diagnostic>& found, const ProfileWindow::Record& record);

    BulkTarget m_target;
    RequestRenderer m_renderer;
    FieldTally m_noFields; ///< the fields of the body, nothing counted
    BulkResult m_result;
};

} // namespace hookbench
