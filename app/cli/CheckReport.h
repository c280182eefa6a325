// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/LeavingFields.h"
#include "check/Proof.h"
#include "check/bulk/BulkResult.h"
#include "cli/SourceFiles.h"
#include "text/Diagnostic.h"

#include <QString>

#include <functional>
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
    std::size_t count = 0; ///< profiles with which it shows
    std::vector<std::string> profiles; ///< the first of them
    std::optional<json::Value> smallest; ///< the root scope of the least that a made-up profile takes for it
    std::vector<NamedFix> fixes;
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
    std::vector<CheckFinding> findings; ///< by file and place
    CheckVerdict validity; ///< is every payload valid JSON?
    CheckVerdict reach; ///< does every customer get a message?
    bool isAbortIntended = false; ///< customers are left out by {% abort %} only
    std::vector<LeavingField> leaving; ///< fields that the request reads
    std::string host; ///< where those that leave go to
    BulkResult profiles; ///< what the profiles gave; its findings are among `findings`
    std::function<std::string(std::size_t)> nameOf; ///< of a profile, by its number

    /// An error among the findings, or customers with a payload that is no JSON.
    bool hasProblems() const;
};

} // namespace hookbench
