// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace hookbench {

/// One answer to whatever is asked at whatever path: for services other than Qualtrics.
struct CatchAll {
    /// Below are interim answers, of which none is the last.
    static constexpr int minimalStatus = 200;
    static constexpr int maximalStatus = 599;
    static constexpr int maximalDelayMs = 600'000;

    int status = 200;
    int delayMs = 0;
    QList<QPair<QByteArray, QByteArray>> headers; ///< names and values; Content-Length follows from the body
    QByteArray body;
};

/// Why it cannot be an answer, as a sentence; empty for one that can.
QString faultOf(const CatchAll& answer);

/// RFC 9110, 15.3.5, 15.3.6 and 15.4.5: whether an answer with this status may have a body.
bool mayHaveBody(int status);

} // namespace hookbench
