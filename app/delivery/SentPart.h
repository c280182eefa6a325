// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace hookbench {

/// How much of a body has gone out, and what to say where a delivery ended before the other side had taken it all. The
/// head goes out with the first bytes of the body, so that none of it has left before.
struct SentPart {
    Q_DECLARE_TR_FUNCTIONS(hookbench::SentPart)

public:
    qint64 taken = 0; ///< bytes of the body that the network layer has taken; what arrived may be less
    qint64 whole = 0; ///< bytes of the body

    bool isBegun() const { return taken > 0; }
    bool isCutOff() const { return isBegun() && taken < whole; }

    QString closedText() const; ///< the connection went meanwhile
    QString unansweredText() const; ///< likewise, and there was certainly no answer
    QString answeredText() const; ///< the answer came meanwhile
    QString endedText() const; ///< the time was over, or the user ended it
};

} // namespace hookbench
