// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Attempt.h"

#include <QString>

/// What of an attempt stands as JSON in one column of the history.
namespace hookbench::history {

/// Pairs of name and value, so that an order and a repetition are kept.
QString headersText(const QList<WireHeader>& headers);
QList<WireHeader> headersFrom(const QString& json);

/// What is known of the connection: its other end and TLS. Empty where there is nothing.
QString connectionText(const Attempt& attempt);
void readConnection(const QString& json, Attempt& attempt);

QString beforeText(const std::vector<Attempt>& before);
std::vector<Attempt> beforeFrom(const QString& json);

} // namespace hookbench::history
