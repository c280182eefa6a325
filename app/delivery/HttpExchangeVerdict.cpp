// SPDX-License-Identifier: GPL-3.0-or-later
// What came of an exchange: the other half of HttpExchange.cpp, which runs it.
#include "delivery/HttpExchange.h"

#include "delivery/ProxyTunnel.h"
#include "delivery/SentPart.h"
#include "delivery/TlsTrouble.h"

#include <QLocale>
#include <QNetworkReply>

namespace hookbench {

namespace {

DeliveryFailure failureOfError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return DeliveryFailure::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return DeliveryFailure::ConnectionRefused;
    case QNetworkReply::SslHandshakeFailedError:
        return DeliveryFailure::Tls;
    case QNetworkReply::TimeoutError:
        return DeliveryFailure::TimedOut;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // Qt wanted to send again after the peer hung up, and could not
        return DeliveryFailure::ConnectionLost;
    default:
        return DeliveryFailure::Other;
    }
}

} // namespace

void HttpExchange::judge()
{
    // An interim answer is none, but Qt 6.4 takes all but 100 for the last word and reads no further.
    const int interim = m_attempt.status / 100 == 1 ? m_attempt.status : 0;
    if (interim != 0)
        m_attempt.status = 0;
    const bool isAnswered = m_attempt.status != 0;
    m_attempt.failure = failureOf(isAnswered && isReplyWhole());
    if (isAnswered)
        m_attempt.outcome = DeliveryOutcome::Answered;
    else
        m_attempt.outcome = wasCertainlyNotSent() ? DeliveryOutcome::NotSent : DeliveryOutcome::SentNoAnswer;
    const bool isUntold = m_attempt.failure == DeliveryFailure::TimedOut && !tellsOwnSockets();
    m_attempt.peer =
        m_peer.facts(m_attempt.outcome != DeliveryOutcome::NotSent || m_attempt.timings.encryptedMs || isUntold);
    if (interim != 0 && m_abortReason == DeliveryFailure::None)
        m_attempt.failure = m_rescue ? DeliveryFailure::ConnectionLost : DeliveryFailure::Other;
    m_attempt.failureDetail = detailOf(interim);
}

QString HttpExchange::detailOf(int interim) const
{
    const DeliveryFailure failure = m_attempt.failure;
    if (interim != 0 && m_rescue)
        return tr("The server sent the interim answer %1, and no other one after it.").arg(interim);
    if (interim != 0)
        return tr("The server sent the interim answer %1 first. What it said after that cannot be read here.")
            .arg(interim);
    if (failure == DeliveryFailure::Proxy)
        return proxyDetail();
    const bool isWayOpen = m_isWayOpen || (m_proxyTunnel && m_proxyTunnel->isOpen());
    if (failure == DeliveryFailure::TimedOut && !isWayOpen)
        return m_route.notOpenedText();
    if (const QString partly = partlySentText(); !partly.isEmpty())
        return partly;
    if (failure == DeliveryFailure::ConnectionLost)
        return lostDetail();
    if (failure == DeliveryFailure::ReplyTooLarge && m_attempt.status == 0)
        return tr("The head of the answer had no end within %1 bytes.").arg(QLocale().toString(receivedLimit));
    if (failure == DeliveryFailure::TimedOut && m_attempt.status == 0 && isPlain() && m_held.received() > 0) {
        return tr("%1 bytes had come back by then. They are no answer in HTTP, or only the beginning of one.")
            .arg(QLocale().toString(m_held.received()));
    }
    if (m_wasSilent)
        return tr("Nothing was heard from the server for %1 s.").arg(m_silence.interval() / 1000.0);
    if (failure != DeliveryFailure::None && m_abortReason == DeliveryFailure::None)
        return m_tlsDetail.isEmpty() ? m_reply->errorString() : m_tlsDetail;
    if (failure == DeliveryFailure::None && m_route.isProxy && !m_route.isTunnel && m_attempt.status >= 400)
        return m_route.passedOnText(); // the answer may be the proxy's own
    return {};
}

QString HttpExchange::lostDetail() const
{
    if (m_attempt.status != 0) {
        return m_replyEnd == ReplyEnd::Reset
            ? tr("The connection was reset at the end of the answer, so that it may not be whole.")
            : tr("The connection was closed before a whole answer was there.");
    }
    const qint64 received = isPlain() ? m_held.received() : -1;
    if (received == 0)
        return tr("The request was taken, then the connection was closed without an answer.");
    if (received > 0) {
        return tr("The request was taken, and %1 bytes came back before the connection was closed. They are no answer "
                  "in HTTP, or only the beginning of one.")
            .arg(QLocale().toString(received));
    }
    return tr("The request was taken, then the connection was closed without an answer, or with one that is not HTTP.");
}

QString HttpExchange::proxyDetail() const
{
    if (m_proxyTunnel && !m_proxyTunnel->troubleText().isEmpty())
        return m_proxyTunnel->troubleText();
    if (m_abortReason == DeliveryFailure::Proxy || m_reply->error() == QNetworkReply::RemoteHostClosedError)
        return m_route.hungUpText();
    const auto error = m_tunnel.isNameUnknown() ? QNetworkReply::ProxyNotFoundError : m_reply->error();
    const QString fault = m_route.faultText(error);
    return fault.isEmpty() ? m_route.refusedText(m_reply->errorString()) : fault;
}

/// Without TLS, Qt gives up with an error without a name when it writes to a connection that the peer has closed
/// already; how much has gone out is then doubtful even where it took everything.
bool HttpExchange::brokeWhileSending() const
{
    if (wasTurnedAway() || m_abortReason != DeliveryFailure::None || m_attempt.status != 0 || m_body.handedOver() == 0)
        return false;
    const bool wroteInVain =
        m_reply->error() == QNetworkReply::UnknownNetworkError && m_request.url().scheme() == u"http";
    return wroteInVain || !m_body.isHandedOver();
}

/// Empty where the body had gone out as a whole.
QString HttpExchange::partlySentText() const
{
    const SentPart part{m_body.handedOver(), m_bodySize};
    if (brokeWhileSending())
        return m_rescue ? part.unansweredText() : part.closedText();
    if (!part.isCutOff() || wasTurnedAway())
        return {};
    if (m_attempt.status == 0)
        return part.endedText();
    return m_rescue ? part.answeredText() : QString();
}

DeliveryFailure HttpExchange::failureOf(bool isWhole) const
{
    if (m_abortReason != DeliveryFailure::None)
        return m_abortReason;
    if (isWhole)
        return DeliveryFailure::None;
    if (m_attempt.status != 0)
        return DeliveryFailure::ConnectionLost;
    if (wasTurnedAway())
        return DeliveryFailure::Tls;
    if (brokeWhileSending())
        return DeliveryFailure::ConnectionLost;
    const DeliveryFailure failure = failureOfError(m_reply->error());
    // Before the way through it is open, whatever goes wrong goes wrong with the proxy.
    const bool isProxys = failure != DeliveryFailure::Tls && failure != DeliveryFailure::TimedOut;
    const bool isTold = m_route.isProxy && !m_route.faultText(m_reply->error()).isEmpty();
    return isTold || (isProxys && !m_isWayOpen) ? DeliveryFailure::Proxy : failure;
}

bool HttpExchange::isReplyWhole()
{
    if (m_rescue)
        return m_rescue->answer().state == RawAnswer::State::Whole;
    m_replyEnd = replyEndOf(*m_reply, m_attempt.replyBody.size(), isPlain() ? &m_held : nullptr);
    return m_replyEnd == ReplyEnd::Whole;
}

/// Under TLS 1.3 the request may be out before the server says that it does not take the client's certificate.
bool HttpExchange::wasTurnedAway() const
{
    return m_attempt.timings.encryptedMs && m_abortReason == DeliveryFailure::None && m_attempt.status == 0
        && isClientTurnedAway(tlsTroubleOf(m_reply->errorString()));
}

/// Only what is certain counts: where the other side might have acted, the customer must hear "sent".
bool HttpExchange::wasCertainlyNotSent() const
{
    if (wasTurnedAway())
        return true;
    if (m_bodySize > 0)
        return m_body.handedOver() == 0; // the head goes out with the first of it
    if (!m_attempt.timings.connectingMs)
        return true;
    // Without a body Qt tells no difference between connecting and having sent; TLS and plain refusals do.
    if (m_request.url().scheme() == u"https" && !m_attempt.timings.encryptedMs)
        return true;
    return m_attempt.failure == DeliveryFailure::HostNotFound
        || m_attempt.failure == DeliveryFailure::ConnectionRefused;
}

} // namespace hookbench
