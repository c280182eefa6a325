// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Attempt.h"
#include "delivery/PartDifference.h"

#include <QStringList>

#include <array>

namespace hookbench {

/// In what two attempts differ, part by part: made once, for the window, the command line and a copy of it. A value for
/// any thread. Secrets are masked in the attempts already; where both have one at a place, it is not called equal.
struct AttemptDifference {
    enum class Part {
        Choice, ///< campaign, webhook, sample, event, environment
        RequestLine,
        RequestHeaders,
        RequestBody,
        Answer, ///< how it ended: outcome, status
        AnswerHeaders,
        AnswerBody,
        Timings,
        Connection, ///< TLS and certificates
        Token, ///< what was asked for first
    };
    static constexpr std::size_t partCount = 10;

    /// Of the bytes of a request, or of an answer.
    enum class Sameness {
        Same, ///< byte for byte
        SameButMasked, ///< but for masked secrets, which cannot be compared
        Different,
    };

    qint64 first = 0; ///< their ids
    qint64 second = 0;
    std::array<PartDifference, partCount> parts; ///< in the order of the enumerators

    Sameness request = Sameness::Same;
    Sameness answer = Sameness::Same;
    /// What it comes to, a sentence each (translated): the requests, the answers, the time they took if that is far
    /// apart.
    QStringList verdict;

    const PartDifference& part(Part wanted) const { return parts[static_cast<std::size_t>(wanted)]; }
    PartDifference& part(Part wanted) { return parts[static_cast<std::size_t>(wanted)]; }
};

/// Takes as long as their bodies are large and differ: for a worker, where they may be large.
AttemptDifference attemptDifference(const Attempt& first, const Attempt& second);

} // namespace hookbench
