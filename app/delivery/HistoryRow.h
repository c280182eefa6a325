// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Attempt.h"

#include <QString>

class QSqlQuery;

/// How an attempt stands in one row of the history.
namespace hookbench::history {

QString insertStatement();
/// Of the row with the id that is bound after the values; its note is only replaced by another one.
QString replaceStatement();
QString listStatement(const QString& condition); ///< parameters: those of the condition, then the limit
QString loadStatement(); ///< one parameter: the id

void bindValues(QSqlQuery& query, const Attempt& attempt);

/// From the current row of a list; without bodies and headers, but with the answer to a key check.
Attempt summaryOf(const QSqlQuery& query);
/// From the current row of a load; whole.
Attempt attemptOf(const QSqlQuery& query);

} // namespace hookbench::history
