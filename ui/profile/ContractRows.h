// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/FieldContract.h"
#include "campaign/Sample.h"
#include "liquid/Program.h"

#include <QString>

#include <atomic>
#include <span>
#include <string>
#include <vector>

namespace hookbench {

/// One property with what is stated of it, and how the samples keep that.
struct ContractRow {
    std::string path; ///< as FieldContracts has it
    FieldContract contract;
    bool isStated = false; ///< else the body reads it, and it may hold anything
    int kept = 0; ///< by so many of
    int samples = 0; ///< these: profiles, or events for a property of one
    QString breach; ///< why the first one does not keep it
    QString breakerName;
    QString breakerId;
    SampleKind breakerKind = SampleKind::Profile;
};

/// The root scope in which there is only this sample.
liquid::Data scopeOf(const Sample& sample);

/// Whether a property is one of profiles, by its path; else it is one of events.
bool isOfProfile(const std::string& path);

/// The stated ones in their order, then what the body reads beyond them.
std::vector<ContractRow> contractRows(const FieldContracts& contracts, std::span<const liquid::DataPath> used);

/// Counts in rows which samples keep their contracts; stops half done when told to. Any thread.
void countKept(std::vector<ContractRow>& rows, std::span<const Sample> profiles, std::span<const Sample> events,
    const std::atomic_bool& isStopped);

} // namespace hookbench
