// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/bulk/FieldTally.h"
#include "check/bulk/KnownFindings.h"
#include "check/bulk/PayloadShapes.h"
#include "check/bulk/PayloadSizes.h"
#include "check/bulk/ProfileSource.h"
#include "text/Diagnostic.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace hookbench {

/// One finding and the profiles that it was made with.
struct FindingGroup {
    static constexpr std::size_t mostProfiles = 10; ///< that are named

    Diagnostic first;
    std::string payload; ///< of the first one, in which places of payloads count
    std::size_t count = 0; ///< profiles
    std::vector<std::size_t> profiles; ///< numbers of the first ones
    std::size_t last = 0; ///< number of the last one
};

/// Why one profile is no good.
struct BulkFailure {
    std::size_t profile = 0; ///< its number
    std::string code;
    std::string message;
};

/// What rendering and checking many profiles gave. Takes the same memory for any number of them.
class BulkResult {
public:
    static constexpr std::size_t mostFailures = 100; ///< that are told one by one

    std::size_t checked = 0;
    std::size_t failed = 0; ///< of the checked: with an error or a broken contract, an abort aside
    std::size_t aborted = 0; ///< of the checked: get nothing, as the body says
    std::size_t unreadable = 0; ///< records beside the checked
    bool isPartial = false; ///< it was stopped before the end
    std::vector<BulkFailure> failures;
    PayloadSizes sizes;
    PayloadShapes shapes; ///< of payloads that are valid JSON
    FieldTally fields;
    std::vector<Diagnostic> sourceFindings; ///< about the file as a whole

    /// In the order in which they came up.
    const std::vector<FindingGroup>& groups() const { return m_groups; }

    /// A profile that a group names, or the first one of its shape; nullptr for others, and where none was kept.
    const ProfileWindow::Record* record(std::size_t profile) const;

    /// Counts the finding to its group; once for each profile. True if the group names the profile now.
    bool addFinding(Diagnostic diagnostic, const std::string& payload, std::size_t profile);
    void addFailure(BulkFailure failure);
    /// Keeps a profile that is named somewhere, to be looked at later.
    void keep(const ProfileWindow::Record& record);
    /// Keeps another one in the place of the record with its number.
    void replace(const ProfileWindow::Record& record);
    /// What comes behind this.
    void add(BulkResult next);

private:
    using Kept = std::map<std::size_t, std::shared_ptr<const ProfileWindow::Record>>;
    void keepOf(const Kept& kept, std::size_t profile);

    std::vector<FindingGroup> m_groups;
    Kept m_kept;
    KnownFindings m_known;
};

} // namespace hookbench
