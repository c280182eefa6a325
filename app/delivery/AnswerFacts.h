// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Explanation.h"

namespace hookbench {

/// What an answer itself tells of its error, whoever sent it, put into the explanation: RFC 9457 problem details and
/// the usual forms of JSON errors, the title of a web page, Retry-After, WWW-Authenticate. Each in the server's words
/// and named as such.
void addAnswerFacts(Explanation& explanation, const Attempt& attempt);

/// "The server asks to wait 30 s." out of Retry-After; empty where there is none.
QString waitText(const Attempt& attempt);

/// The title of a web page, else its first heading; empty where it has none or is none.
QString webPageTitle(const QByteArray& body);

/// What the server says in its JSON; empty where it says nothing in a form that is known.
QString spokenError(const QByteArray& replyBody);

} // namespace hookbench
