// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/Explanation.h"

#include "delivery/AnswerFacts.h"
#include "delivery/KeyExplanation.h"
#include "delivery/ProxyExplanation.h"
#include "delivery/TlsExplanation.h"

#include <QUrl>

namespace hookbench {

namespace {

using Tone = Explanation::Tone;

QString seconds(const Attempt& attempt)
{
    return QString::number(static_cast<double>(attempt.timings.totalMs) / 1000.0, 'f', 1);
}

QString checkBeforeRepeating()
{
    return Explanation::tr("Look at the other side before you send again: it may have acted already.");
}

bool isTls(const Attempt& attempt)
{
    return QUrl(attempt.url).scheme() == u"https";
}

Explanation leadingTo(Explanation::Setting setting, Explanation explanation)
{
    explanation.setting = setting;
    return explanation;
}

Explanation explainUnsent(const Attempt& attempt)
{
    switch (attempt.failure) {
    case DeliveryFailure::Blocked:
        return {Tone::Bad, Explanation::tr("Not sent: the request is not ready"), attempt.failureDetail,
            Explanation::tr("Mend this, then send again.")};
    case DeliveryFailure::NoToken:
        return {Tone::Bad, Explanation::tr("Not sent: there is no access token"), attempt.failureDetail,
            Explanation::tr("Check the access token URL, the client and its secret in the webhook's authentication. "
                            "The exchange stands in the tab Token.")};
    case DeliveryFailure::Cancelled:
        return {Tone::Attention, Explanation::tr("Cancelled before the request was sent"), {}, {}};
    case DeliveryFailure::HostNotFound:
        return leadingTo(Explanation::Setting::Address,
            {Tone::Bad, Explanation::tr("There is no host named %1").arg(QUrl(attempt.url).host(QUrl::FullyEncoded)),
                Explanation::tr("The name could not be found. It is misspelt, or this computer has no network."),
                Explanation::tr("Check the host in the URL and the network.")});
    case DeliveryFailure::ConnectionRefused:
        return leadingTo(Explanation::Setting::Address,
            {Tone::Bad, Explanation::tr("Nobody listens at %1").arg(placeOf(attempt)),
                Explanation::tr("The computer answered, but no program takes connections at that port."),
                Explanation::tr("Check host and port, and whether the server is running.")});
    case DeliveryFailure::Proxy:
        return explainProxy(attempt);
    case DeliveryFailure::Tls:
        return explainTls(attempt);
    case DeliveryFailure::TimedOut:
        if (isTls(attempt) && attempt.failureDetail.isEmpty() && !attempt.timings.encryptedMs)
            return explainTlsTimeOut(attempt);
        return {Tone::Bad, Explanation::tr("No connection to %1 within %2 s").arg(placeOf(attempt), seconds(attempt)),
            attempt.failureDetail.isEmpty()
                ? Explanation::tr("The host did not take the whole request in time; a firewall may be in between.")
                : attempt.failureDetail,
            Explanation::tr("Check host, port and network, or allow more time in the webhook.")};
    case DeliveryFailure::ConnectionLost:
        if (isTls(attempt) && !attempt.timings.encryptedMs)
            return explainTlsHangUp(attempt);
        [[fallthrough]];
    default:
        return {Tone::Bad, Explanation::tr("The request could not be sent to %1").arg(placeOf(attempt)),
            attempt.failureDetail, Explanation::tr("Check the URL and the network.")};
    }
}

/// What the way of connecting makes likely where a server hangs up.
QString afterHangUp(const Attempt& attempt)
{
    if (attempt.tls.protocol == u"TLS 1.3")
        return Explanation::tr("So does a server that demands a client certificate (mTLS) and got none that it takes.");
    return isTls(attempt) ? QString() : Explanation::tr("So does a port that is to be reached by https:// only.");
}

Explanation explainNoAnswer(const Attempt& attempt)
{
    switch (attempt.failure) {
    case DeliveryFailure::Cancelled:
        return {Tone::Attention, Explanation::tr("Cancelled after the request was sent"),
            Explanation::tr("The request had left this computer; the answer was not waited for."),
            checkBeforeRepeating()};
    case DeliveryFailure::Unfinished:
        return {Tone::Attention, Explanation::tr("Perhaps sent: no end is on record"),
            Explanation::tr("This delivery is still under way, or Hookbench ended during it. %1 may have the request.")
                .arg(placeOf(attempt)),
            checkBeforeRepeating()};
    case DeliveryFailure::TimedOut:
        return {Tone::Bad, Explanation::tr("Sent, but no answer within %1 s").arg(seconds(attempt)),
            attempt.failureDetail.isEmpty()
                ? Explanation::tr("%1 took the request and did not answer in time.").arg(placeOf(attempt))
                : attempt.failureDetail,
            checkBeforeRepeating()};
    case DeliveryFailure::ConnectionLost:
        return {Tone::Bad, Explanation::tr("Sent, but the connection closed without an answer"),
            (attempt.failureDetail.isEmpty() ? Explanation::tr("%1 took the request and hung up.").arg(placeOf(attempt))
                                             : attempt.failureDetail)
                + u' ' + afterHangUp(attempt),
            checkBeforeRepeating()};
    default:
        return {
            Tone::Bad, Explanation::tr("Sent, but no answer came back"), attempt.failureDetail, checkBeforeRepeating()};
    }
}

Explanation explainPartialAnswer(const Attempt& attempt)
{
    Explanation explanation;
    explanation.tone = Tone::Attention;
    explanation.headline = Explanation::tr("%1, but the answer is not whole").arg(statusLine(attempt));
    switch (attempt.failure) {
    case DeliveryFailure::ReplyTooLarge:
        explanation.headline = Explanation::tr("%1, with a very long answer").arg(statusLine(attempt));
        explanation.cause = Explanation::tr("The rest of the answer was not fetched.");
        break;
    case DeliveryFailure::TimedOut:
        explanation.cause = Explanation::tr("The rest of the answer did not come in time.");
        break;
    case DeliveryFailure::Cancelled:
        explanation.cause = Explanation::tr("It was cancelled while the answer came in.");
        break;
    default:
        explanation.cause = attempt.failureDetail.isEmpty()
            ? Explanation::tr("The connection broke while the answer came in.")
            : attempt.failureDetail;
    }
    return explanation;
}

/// What a single status means, where it says more than its class.
Explanation explainStatus(const Attempt& attempt)
{
    const QString line = statusLine(attempt);
    switch (attempt.status) {
    case 400:
        return {Tone::Bad, Explanation::tr("%1: the server does not accept this request").arg(line),
            Explanation::tr("Something in the payload or the headers is not what it expects."),
            Explanation::tr("Read its answer below: it often names the field.")};
    case 401:
    case 403:
        return explainRefusedKey(attempt);
    case 404:
        return leadingTo(Explanation::Setting::Address,
            {Tone::Bad, Explanation::tr("%1: there is nothing at this address").arg(line),
                Explanation::tr(
                    "The path is wrong, or it names something that does not exist or is not visible to this account."),
                Explanation::tr("Check the URL and the ids in the payload.")});
    case 405:
        return {Tone::Bad, Explanation::tr("%1: the address exists, the method does not fit").arg(line), {},
            Explanation::tr("Check the method of the webhook.")};
    case 408:
        return {Tone::Bad, Explanation::tr("%1: the server gave up waiting for the request").arg(line), {},
            checkBeforeRepeating()};
    case 409:
        return {Tone::Bad, Explanation::tr("%1: it contradicts what is there already").arg(line), {},
            Explanation::tr("Look at the other side: an earlier request may have done this.")};
    case 410:
        return {Tone::Bad, Explanation::tr("%1: the address was given up").arg(line), {},
            Explanation::tr("Ask whoever runs the service for the new one.")};
    case 422:
        return {Tone::Bad, Explanation::tr("%1: the values are not what the server takes").arg(line),
            Explanation::tr("It can read the payload, but a field is missing or holds the wrong thing."),
            Explanation::tr("Read its answer below: it often names the field.")};
    case 431:
        return {Tone::Bad, Explanation::tr("%1: the headers are too long").arg(line), {},
            Explanation::tr("Shorten the headers, such as a token in them.")};
    case 502:
    case 504:
        return {Tone::Bad, Explanation::tr("%1: a gateway got no good answer from the server behind it").arg(line),
            Explanation::tr("The request may have been carried out or not."), checkBeforeRepeating()};
    case 503:
        return {
            Tone::Bad, Explanation::tr("%1: the service is not available now").arg(line), {}, checkBeforeRepeating()};
    case 413:
        return {Tone::Bad, Explanation::tr("%1: the payload is too large").arg(line), {},
            Explanation::tr("Shorten the payload.")};
    case 415:
        return {Tone::Bad, Explanation::tr("%1: the server does not take this content type").arg(line), {},
            Explanation::tr("Set the header Content-Type to what it expects, such as application/json.")};
    case 429:
        return {Tone::Bad, Explanation::tr("%1: too many requests").arg(line),
            Explanation::tr("The server limits how many it takes in a time."),
            Explanation::tr("Wait before you send again.")};
    default:
        return {};
    }
}

Explanation explainStatusClass(const Attempt& attempt)
{
    const QString line = statusLine(attempt);
    switch (attempt.status / 100) {
    case 2:
        return {Tone::Good, Explanation::tr("%1: the request was accepted").arg(line), {}, {}};
    case 3:
        return {Tone::Attention, Explanation::tr("%1: redirected, not delivered").arg(line),
            attempt.redirectTarget.isEmpty()
                ? QString()
                : Explanation::tr("The server points to %1. Redirects are shown and not followed.")
                      .arg(attempt.redirectTarget),
            Explanation::tr("If you trust that address, put it into the webhook.")};
    case 4:
        return {Tone::Bad, Explanation::tr("%1: the server refused the request").arg(line), {},
            Explanation::tr("Read its answer below.")};
    case 5:
        return {Tone::Bad, Explanation::tr("%1: the server has a fault").arg(line),
            Explanation::tr("The request may have been carried out or not."), checkBeforeRepeating()};
    default:
        return {Tone::Attention, Explanation::tr("%1: an unusual answer").arg(line), {},
            Explanation::tr("Read its answer below.")};
    }
}

} // namespace

QString placeOf(const Attempt& attempt)
{
    const QUrl url(attempt.url);
    const int usualPort = url.scheme() == u"https" ? 443 : 80;
    const QString host = url.host(QUrl::FullyEncoded); // nobody is misled by letters that look alike
    const QString written = host.contains(u':') ? u'[' + host + u']' : host;
    return written + u':' + QString::number(url.port(usualPort));
}

QString statusLine(const Attempt& attempt)
{
    const QString phrase =
        attempt.reasonPhrase.isEmpty() ? statusText(attempt.status) : QString::fromUtf8(attempt.reasonPhrase);
    return phrase.isEmpty() ? QString::number(attempt.status) : QString::number(attempt.status) + u' ' + phrase;
}

bool isWebPage(const Attempt& attempt)
{
    for (const WireHeader& header : attempt.replyHeaders) {
        if (header.name.compare("Content-Type", Qt::CaseInsensitive) == 0 && header.value.toLower().contains("html"))
            return true;
    }
    return attempt.replyBody.trimmed().startsWith('<');
}

Explanation explain(const Attempt& attempt)
{
    switch (attempt.outcome) {
    case DeliveryOutcome::NotSent:
        return explainUnsent(attempt);
    case DeliveryOutcome::SentNoAnswer:
        return explainNoAnswer(attempt);
    case DeliveryOutcome::Answered:
        break;
    }
    if (attempt.failure != DeliveryFailure::None)
        return explainPartialAnswer(attempt);
    const std::optional<Explanation> proxys = explainProxyAnswer(attempt);
    const Explanation special = proxys ? *proxys : explainStatus(attempt);
    Explanation explanation = special.headline.isEmpty() ? explainStatusClass(attempt) : special;
    addAnswerFacts(explanation, attempt);
    return explanation;
}

} // namespace hookbench
