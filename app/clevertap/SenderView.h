// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Attempt.h"

#include <QList>
#include <QString>

namespace hookbench::clevertap {

/// One thing that CleverTap would do with an answer.
struct SenderPoint {
    QString topic;
    QString says;
    bool isDocumented = false; ///< else inferred, or told by pages that contradict each other
};

/// What CleverTap would make of the answer to an attempt, had it sent the request itself.
struct SenderView {
    enum class Verdict {
        Success,
        Unclear, ///< its pages do not tell
        Failure,
    };
    Verdict verdict = Verdict::Failure;
    QString headline;
    QList<SenderPoint> points;
    bool mayArriveTwice = false; ///< the other side took it, but later than CleverTap may wait
};

/// Of an attempt that was sent; the published limits are 1, 3 and 5 seconds, in pages that contradict each other.
SenderView senderView(const Attempt& attempt);

/// Whether there is anything to say of it: a test that went out.
bool hasSenderView(const Attempt& attempt);

} // namespace hookbench::clevertap
