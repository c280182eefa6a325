// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/bulk/BulkCheck.h"

#include <QElapsedTimer>
#include <QString>

namespace hookbench {

/// Shows on standard error how far a check is, in one line that is written over and gone at the end. Only where
/// standard error is a terminal.
class ProgressLine {
public:
    ProgressLine();
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void show(const BulkProgress& progress);

    /// What the line says after so many milliseconds.
    static QString text(const BulkProgress& progress, qint64 elapsedMs);

private:
    bool m_isTerminal = false;
    QElapsedTimer m_sinceBegin;
    qint64 m_shownAt = -1;
};

} // namespace hookbench
