// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/CodeCatalog.h"
#include "check/bulk/BulkText.h"

#include <QString>

#include <string>
#include <vector>

namespace hookbench {

/// How much of the customers a report may hold.
enum class PersonalData {
    LeaveOut, ///< numbers of profiles, and the help's words in place of messages, which may quote values
    Include,
};

/// One finding of a check, in plain English.
struct ReportRow {
    Severity severity = Severity::Error;
    std::string code;
    std::string message;
    QString place; ///< such as body.json.liquid:3:22; empty where it has none
    std::size_t count = 0; ///< profiles with which it shows; 0 where it holds whatever the data
    std::vector<std::string> profiles; ///< names of the first ones
};

/// What a report tells. Keeps a reference.
struct BulkReport {
    const BulkResult& result;
    ProfileNames nameOf;
    std::vector<ReportRow> rows;
};

/// The findings of a check as one HTML page, without anything fetched from elsewhere.
std::string reportHtml(const BulkReport& report, const CodeCatalog& codes, PersonalData personalData);
/// The same as a table: one row a finding.
std::string reportCsv(const BulkReport& report, const CodeCatalog& codes, PersonalData personalData);

/// Writes one of them, by the ending of the name; a file that is there is replaced as a whole or not at all. A sentence
/// if that fails, else empty.
QString writeReport(const QString& path, const BulkReport& report, const CodeCatalog& codes, PersonalData personalData);

} // namespace hookbench
