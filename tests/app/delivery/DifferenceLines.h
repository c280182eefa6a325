// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/AttemptVerdict.h"
#include "delivery/PartDifference.h"

#include <QStringList>

namespace hookbench::test {

/// "changed Content-Type|text/html|application/json" for each row.
inline QStringList linesOf(const PartDifference& part)
{
    QStringList lines;
    for (const PartDifference::Row& row : part.rows)
        lines += kindName(row.kind) + QStringLiteral(" ") + row.place + QStringLiteral("|") + row.first
            + QStringLiteral("|") + row.second;
    return lines;
}

} // namespace hookbench::test
