// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace hookbench {

struct Attempt;

/// What a support ticket may tell of the people in a request.
enum class TicketDetail {
    WithoutPersonalData,
    Everything,
};

/// One attempt as a text for a support ticket: what came of it and why, the service's own request id, request and
/// answer, times by phase, what secured the connection, versions. English, UTF-8, for people of any service. Never a
/// secret (attempts hold none); personal data only where it is asked for (see PersonalData).
QByteArray supportTicket(const Attempt& attempt, TicketDetail detail);

} // namespace hookbench
