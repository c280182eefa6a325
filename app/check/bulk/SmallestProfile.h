// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/bulk/ProfileChecker.h"

#include <atomic>
#include <vector>

namespace hookbench {

/// Makes profiles smaller, as long as what was found with them is found. By one thread.
class SmallestProfile {
public:
    /// Everything has to outlive it.
    SmallestProfile(const BulkTarget& target, const std::atomic_bool& isStopped);

    /// The record with as few fields, elements and characters as it takes for all of these findings; contracts are
    /// kept. Ends early, with something less small, after some hundred tries, and when it is stopped.
    ProfileWindow::Record of(const ProfileWindow::Record& record, const std::vector<Diagnostic>& findings);

private:
    bool holds();
    template <typename Change> bool attempt(json::Value& part, Change change);
    void shrink(json::Value& part);
    void shrinkObject(json::Value& object);
    void shrinkList(json::Value& list);
    void shrinkText(json::Value& text);

    BulkTarget m_target;
    const std::atomic_bool& m_isStopped;
    RequestRenderer m_renderer;
    const std::vector<Diagnostic>* m_findings = nullptr;
    json::Value m_root;
    int m_tries = 0;
};

/// Makes the profiles that errors name in a result as small as can be.
void shrinkProfiles(BulkResult& result, const BulkTarget& target, const std::atomic_bool& isStopped);

} // namespace hookbench
