// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/FieldContract.h"
#include "check/Proof.h"
#include "liquid/Dialect.h"

#include <QString>

#include <string>
#include <vector>

/// One body of tests/data/proof in one dialect, with what is true of it.
struct ProofCase {
    QString name;
    const hookbench::liquid::Dialect* dialect = nullptr;
    std::string body;
    hookbench::FieldContracts contracts;
    hookbench::Verdict validity = hookbench::Verdict::Unknown;
    hookbench::Verdict reach = hookbench::Verdict::Unknown;
    bool isAbort = false; ///< those who get nothing are dropped on purpose
};

/// All bodies of a folder. Each begins with a line "## name | dialect validity reach | …", after which a line "#
/// fields: {…}" may stand. Ends the test program where a file is not of that form.
std::vector<ProofCase> proofCases(const QString& folder);
