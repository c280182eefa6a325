// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/PeerFacts.h"
#include "delivery/TlsFacts.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace hookbench {

/// Name and value as on the wire.
struct WireHeader {
    QByteArray name;
    QByteArray value;
    bool operator==(const WireHeader&) const = default;
};

/// How far a delivery got. The first two are different things to the customer: after SentNoAnswer the other side may
/// have acted.
enum class DeliveryOutcome {
    NotSent, ///< certainly nothing of the request left this machine
    SentNoAnswer, ///< the request went out, or a part of it, and no whole answer came back
    Answered, ///< a status line came back, whatever it says
};

enum class DeliveryFailure {
    None,
    Blocked, ///< the request was not sendable: a diagnostic, a secret that is missing or bound to another host
    Cancelled,
    HostNotFound,
    ConnectionRefused,
    ConnectionLost,
    TimedOut,
    Tls,
    ReplyTooLarge,
    Other,
    NoToken, ///< the access token that the request needs was not to be had
    Unfinished, ///< no end is on record: the delivery is still under way, or the program ended during it
    Proxy, ///< the proxy did not let the request through: it refused, hung up or answered nonsense
};

/// What an attempt was made for.
enum class AttemptKind {
    Test, ///< Send Test: what a campaign sends
    KeyCheck, ///< a request that changes nothing and tells whether the key of a webhook works
    TokenRequest, ///< what had to be asked for first; stands in Attempt::before
    LookUp, ///< a request that changes nothing and tells what became of an earlier one
};

/// Milliseconds since the click; nothing where the phase was not reached or is not known (a reused connection has no
/// connect phase, Qt reports no DNS phase).
struct DeliveryTimings {
    std::optional<qint64> connectingMs;
    std::optional<qint64> encryptedMs;
    std::optional<qint64> requestSentMs;
    std::optional<qint64> firstByteMs;
    qint64 totalMs = 0;
};

/// One send and everything known of it. Holds no secret: they are masked in the request and wherever the reply echoes
/// them.
struct Attempt {
    qint64 id = 0; ///< of the history; 0 = not stored
    AttemptKind kind = AttemptKind::Test;
    QDateTime startedAt; ///< UTC
    QString campaign; ///< names, as they were at that time
    QString webhook;
    QString profile;
    QString event;
    QString environment;

    QByteArray method;
    QString url;
    QList<WireHeader> requestHeaders; ///< all of them, those that HTTP adds included, in the order sent
    QByteArray requestBody;

    DeliveryOutcome outcome = DeliveryOutcome::NotSent;
    DeliveryFailure failure = DeliveryFailure::None;
    QString failureDetail; ///< the network layer's or TLS library's own words

    int status = 0; ///< 0 = no answer
    QByteArray reasonPhrase;
    QString redirectTarget; ///< of a 3xx that was not followed
    QList<WireHeader> replyHeaders;
    QByteArray replyBody;
    bool replyTruncated = false; ///< the reply was longer than what is kept

    DeliveryTimings timings;
    PeerFacts peer;
    TlsFacts tls;

    std::vector<Attempt> before; ///< what came first, in order: asking for the token; the lost request of a look-up
    QString note; ///< of the user
};

} // namespace hookbench
