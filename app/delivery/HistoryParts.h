// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Attempt.h"

#include <QString>

/// What of an attempt stands as JSON in one column of the history.
namespace hookbench::history {

/// Pairs of name and value, so that an order and a repetition are kept.
QString headersText(const QList<WireHeader>& headers);
QList<WireHeader> headersFrom(const QString& json);

/// Empty where there is nothing.
QString tlsText(const TlsFacts& tls);
TlsFacts tlsFrom(const QString& json);

QString beforeText(const std::vector<Attempt>& before);
std::vector<Attempt> beforeFrom(const QString& json);

} // namespace hookbench::history
