// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

namespace hookbench {

/// One answer to whatever is asked at whatever path: for services other than Qualtrics.
struct CatchAll {
    int status = 200; ///< 100 to 599
    int delayMs = 0;
    QList<QPair<QByteArray, QByteArray>> headers; ///< names and values; Content-Length follows from the body
    QByteArray body;
};

} // namespace hookbench
