// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Attempt.h"
#include "text/ByteRange.h"

#include <QCoreApplication>

#include <optional>

namespace hookbench {

/// What an attempt means, in plain words (translated). Speaks of HTTP and the network only; what a provider's own error
/// codes mean is the provider's folder to say.
struct Explanation {
    Q_DECLARE_TR_FUNCTIONS(hookbench::Explanation)

public:
    enum class Tone { Good, Attention, Bad };
    /// Where that is set which has to be changed.
    enum class Setting {
        None,
        Address, ///< the URL of the webhook
        Credentials, ///< its authentication and headers
        Connection, ///< its proxy, certificates and time limits
        Environment, ///< the variables of the environment that the URL takes
    };
    Tone tone = Tone::Bad;
    QString headline; ///< "200 OK: the request was accepted", "Nobody listens at 127.0.0.1:9"
    QString cause; ///< why; may be empty
    QString action; ///< what to do; may be empty
    std::optional<ByteRange> bodyPlace = {}; ///< bytes of the request's body that the answer speaks of
    QString requestId = {}; ///< by which the service's support finds the request; may be empty
    Setting setting = Setting::None;
};

Explanation explain(const Attempt& attempt);

/// "404 Not Found", with the server's own phrase where it gave one.
QString statusLine(const Attempt& attempt);

/// Host and port that the attempt went to: "example.com:443".
QString placeOf(const Attempt& attempt);

/// Whether the answer is a page for people, by its type or its beginning.
bool isWebPage(const Attempt& attempt);

/// "Not Found" for 404 and so on, for replies without a reason phrase. Empty for an unknown status.
QString statusText(int status);

} // namespace hookbench
