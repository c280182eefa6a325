// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Attempt.h"
#include "delivery/Explanation.h"
#include "theme/Theme.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace hookbench {

Tone themeTone(Explanation::Tone tone);

/// "34 ms", "1.3 s".
QString durationText(qint64 milliseconds);

/// The time of day for today, with the date for other days; in the local time zone.
QString timeText(const QDateTime& utc);

/// Name and value a line, as on the wire.
QByteArray headerText(const QList<WireHeader>& headers);

/// Status line, headers, blank line, body of the answer; where there is none, what came of the request in words.
QByteArray replyText(const Attempt& attempt);

/// What is known of the connection, a line each: address, protocol, cipher, the certificates with their ends. Empty for
/// none.
QList<WireHeader> connectionRows(const Attempt& attempt);

/// What CleverTap would do with the answer, a rule a line, each marked as documented or inferred. Empty where there is
/// nothing to say.
QList<WireHeader> senderRows(const Attempt& attempt);

/// The request as it was sent: request line, headers, blank line, body; secrets masked.
QByteArray requestText(const Attempt& attempt);

} // namespace hookbench
