// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/Proof.h"
#include "cli/SourceFiles.h"
#include "text/Diagnostic.h"

#include <QString>

#include <optional>
#include <vector>

namespace hookbench {

/// One finding of `check`, at the place where the author can do something about it. Places as people read them.
struct CheckFinding {
    struct Span {
        QString file;
        LineColumn begin;
        LineColumn end;
    };
    struct Edit {
        Span place;
        std::string text;
    };
    struct NamedFix {
        std::string title;
        std::vector<Edit> edits;
        std::optional<json::Value> contract; ///< stated in place of edits, as files of contracts have it
    };

    std::string code;
    Severity severity = Severity::Error;
    std::string message;
    std::string hint;
    Span place;
    std::optional<Span> payload; ///< where it shows in what was rendered
    std::string profile; ///< the first one with which it shows; empty where it holds whatever the data
    std::vector<NamedFix> fixes;
};

/// Why one profile is no good.
struct CheckFailure {
    std::string profile;
    std::string code;
    std::string message;
};

/// A verdict and what it rests on.
struct CheckVerdict {
    Verdict verdict = Verdict::Unknown;
    std::string reason;
    std::optional<json::Value> witness; ///< the root scope that refutes
    std::string payload; ///< that the witness gives
    std::string error; ///< why the witness gets nothing
};

/// Everything that `check` found.
struct CheckReport {
    static constexpr std::size_t mostFailures = 100; ///< that are told one by one

    std::vector<CheckFinding> findings; ///< by file and place
    CheckVerdict validity; ///< is every payload valid JSON?
    CheckVerdict reach; ///< does every customer get a message?
    bool isAbortIntended = false; ///< customers are left out by {% abort %} only
    std::size_t checkedProfiles = 0;
    std::size_t failedProfiles = 0; ///< with an error, an abort aside
    std::vector<CheckFailure> failures; ///< the first of them

    /// An error among the findings, or customers with a payload that is no JSON.
    bool hasProblems() const;
};

} // namespace hookbench
