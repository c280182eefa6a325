// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/CodeCatalog.h"
#include "cli/CheckReport.h"

#include <QString>

#include <string>

namespace hookbench {

/// How much of the customers a report may hold.
enum class PersonalData {
    LeaveOut, ///< numbers of profiles, and the help's words in place of messages, which may quote values
    Include,
};

/// The findings of a check as one HTML page, without anything fetched from elsewhere.
std::string reportHtml(const CheckReport& report, const CodeCatalog& codes, PersonalData personalData);
/// The same as a table: one row a finding.
std::string reportCsv(const CheckReport& report, const CodeCatalog& codes, PersonalData personalData);

/// Writes one of them, by the ending of the name. A sentence if that fails, else empty.
QString writeReport(
    const QString& path, const CheckReport& report, const CodeCatalog& codes, PersonalData personalData);

} // namespace hookbench
