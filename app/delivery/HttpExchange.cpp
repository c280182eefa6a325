// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/HttpExchange.h"

#include "delivery/SecretHosts.h"
#include "delivery/SentPart.h"
#include "delivery/SystemProxyFactory.h"
#include "delivery/TlsReading.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>

#include <algorithm>

namespace hookbench {

namespace {

QNetworkRequest networkRequest(const PreparedRequest& prepared)
{
    QNetworkRequest request(prepared.url);
    for (const WireHeader& header : prepared.headers)
        request.setRawHeader(header.name, header.value);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // A challenge (401, 407) is an answer to show, not a reason to send again with the user's own credentials.
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    return request;
}

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

HttpExchange::HttpExchange(const PreparedRequest& request, Attempt attempt, QElapsedTimer clock, QObject* parent)
    : QObject(parent)
    , m_request(networkRequest(request))
    , m_method(request.method)
    , m_body(request.body)
    , m_bodySize(request.body.size())
    , m_clock(clock)
    , m_attempt(std::move(attempt))
{
    useConnection(request);
    m_silence.setSingleShot(true);
    m_silence.setInterval(std::max(0, request.connection.silenceMs));
    connect(&m_silence, &QTimer::timeout, this, [this] {
        m_wasSilent = true;
        abort(DeliveryFailure::TimedOut);
    });
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    m_deadline.setInterval(std::max(0, request.timeoutMs));
    connect(&m_deadline, &QTimer::timeout, this, [this] { abort(DeliveryFailure::TimedOut); });
    connect(&m_tunnel, &TunnelWatch::lost, this, [this] { abort(DeliveryFailure::Proxy); });
}

HttpExchange::~HttpExchange() = default;

void HttpExchange::useConnection(const PreparedRequest& request)
{
    useProxy(request);
    const PreparedConnection& connection = request.connection;
    if (connection.authorities.isEmpty() && connection.clientChain.isEmpty())
        return;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificates(connection.authorities);
    tls.setLocalCertificateChain(connection.clientChain);
    tls.setPrivateKey(connection.clientKey);
    m_request.setSslConfiguration(tls);
}

void HttpExchange::useProxy(const PreparedRequest& request)
{
    if (!request.connection.proxy) {
        if (isLoopbackHost(request.url.host()))
            m_manager.setProxy(QNetworkProxy::NoProxy);
        else
            m_manager.setProxyFactory(new SystemProxyFactory);
        return;
    }
    QNetworkProxy proxy = *request.connection.proxy;
    const QString& user = request.connection.proxyUser;
    const QString& password = request.connection.proxyPassword;
    const bool isHttp = proxy.type() == QNetworkProxy::HttpProxy;
    const bool isAuthenticated = !user.isEmpty() || !password.isEmpty();
    if (isAuthenticated && isHttp && request.url.scheme() == u"http") {
        // Not asked for first: the question would come after the whole request, which would then have to go twice.
        m_request.setRawHeader("Proxy-Authorization", "Basic " + (user + u':' + password).toUtf8().toBase64());
    } else if (isAuthenticated) {
        proxy.setUser(user);
        proxy.setPassword(password);
    }
    m_manager.setProxy(proxy);
}

void HttpExchange::start()
{
    m_route = ProxyRoute::of(m_manager, m_request.url());
    m_peer.expect(m_route.port, QHostAddress(m_route.host), m_route.isProxy);
    m_isWayOpen = !m_route.isTunnel;
    // For every method the custom request: only that one takes a body for each of them and adds no header of its own.
    m_reply = m_manager.sendCustomRequest(m_request, m_method, &m_body);
    m_deadline.start();
    watch();
    m_tunnel.start(m_route);
    heardSomething();
}

void HttpExchange::heardSomething()
{
    if (m_silence.interval() > 0)
        m_silence.start();
}

void HttpExchange::watch()
{
    const auto note = [this](std::optional<qint64> DeliveryTimings::*phase) {
        heardSomething();
        if (!(m_attempt.timings.*phase))
            m_attempt.timings.*phase = m_clock.elapsed();
    };
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [note] { note(&DeliveryTimings::connectingMs); });
    connect(m_reply, &QNetworkReply::encrypted, this, [this, note] {
        note(&DeliveryTimings::encryptedMs);
        wayIsOpen();
        readTls({});
    });
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this, note](qint64 sent) {
        heardSomething();
        if (sent == m_bodySize && m_bodySize > 0) {
            note(&DeliveryTimings::requestSentMs);
            wayIsOpen();
        }
    });
    // A server that answers and hangs up at once leaves no other time to look at the connection.
    connect(&m_body, &OneShotBody::taken, this, &HttpExchange::wayIsOpen);
    connect(m_reply, &QNetworkReply::requestSent, this, &HttpExchange::wayIsOpen);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this, note] {
        note(&DeliveryTimings::firstByteMs);
        wayIsOpen();
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::keepReply);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::finish);
    connect(m_reply, &QNetworkReply::sslErrors, this, &HttpExchange::readTls);
}

void HttpExchange::wayIsOpen()
{
    m_isWayOpen = true;
    m_tunnel.stop();
    m_peer.look();
}

void HttpExchange::readTls(const QList<QSslError>& errors)
{
    m_attempt.tls = tlsFactsOf(m_reply->sslConfiguration());
    if (!errors.isEmpty())
        wayIsOpen();
    for (const QSslError& error : errors) {
        m_tlsDetail += (m_tlsDetail.isEmpty() ? QString() : QStringLiteral(" ")) + error.errorString();
        if (const TlsFault fault = tlsFaultOf(error); !m_attempt.tls.faults.contains(fault))
            m_attempt.tls.faults.append(fault);
    }
}

void HttpExchange::keepReply()
{
    heardSomething();
    m_attempt.replyBody += m_reply->readAll();
    if (m_attempt.replyBody.size() <= replyLimit)
        return;
    m_attempt.replyBody.truncate(replyLimit);
    m_attempt.replyTruncated = true;
    abort(DeliveryFailure::ReplyTooLarge);
}

void HttpExchange::cancel()
{
    abort(DeliveryFailure::Cancelled);
}

void HttpExchange::abort(DeliveryFailure reason)
{
    if (!m_reply || m_abortReason != DeliveryFailure::None)
        return;
    m_abortReason = reason;
    if (!m_reply->isFinished()) {
        readStatus();
        m_reply->abort();
    }
}

void HttpExchange::finish()
{
    m_deadline.stop();
    m_silence.stop();
    m_tunnel.stop();
    m_attempt.timings.totalMs = m_clock.elapsed();
    if (m_abortReason == DeliveryFailure::None) {
        readStatus();
        keepReply();
    }
    judge();
    m_reply->deleteLater();
    m_reply = nullptr;
    emit finished();
}

void HttpExchange::readStatus()
{
    m_attempt.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_attempt.reasonPhrase = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString().toUtf8();
    for (const QNetworkReply::RawHeaderPair& header : m_reply->rawHeaderPairs())
        m_attempt.replyHeaders.append({header.first, header.second});
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (!target.isEmpty())
        m_attempt.redirectTarget = m_reply->url().resolved(target).toString(QUrl::FullyEncoded);
}

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
    m_attempt.peer = m_peer.facts(m_attempt.outcome != DeliveryOutcome::NotSent || m_attempt.timings.encryptedMs);
    if (interim != 0 && m_attempt.failure == DeliveryFailure::None)
        m_attempt.failure = DeliveryFailure::Other;
    m_attempt.failureDetail = detailOf(interim);
}

QString HttpExchange::detailOf(int interim) const
{
    const DeliveryFailure failure = m_attempt.failure;
    if (interim != 0)
        return tr("The server sent the interim answer %1 first. What it said after that cannot be read here.")
            .arg(interim);
    if (failure == DeliveryFailure::Proxy)
        return proxyDetail();
    if (failure == DeliveryFailure::TimedOut && !m_isWayOpen)
        return m_route.notOpenedText();
    if (const QString partly = partlySentText(); !partly.isEmpty())
        return partly;
    if (failure == DeliveryFailure::ConnectionLost) {
        return m_attempt.status != 0 ? tr("The connection was closed before a whole answer was there.")
                                     : tr("The request was taken, then the connection was closed without an answer, or "
                                          "with one that is not HTTP.");
    }
    if (m_wasSilent)
        return tr("Nothing was heard from the server for %1 s.").arg(m_silence.interval() / 1000.0);
    if (failure != DeliveryFailure::None && m_abortReason == DeliveryFailure::None)
        return m_tlsDetail.isEmpty() ? m_reply->errorString() : m_tlsDetail;
    return {};
}

QString HttpExchange::proxyDetail() const
{
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
    if (m_abortReason != DeliveryFailure::None || m_attempt.status != 0 || m_body.handedOver() == 0)
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
        return part.closedText();
    return m_attempt.status == 0 && part.isCutOff() ? part.endedText() : QString();
}

DeliveryFailure HttpExchange::failureOf(bool isWhole) const
{
    if (m_abortReason != DeliveryFailure::None)
        return m_abortReason;
    if (isWhole)
        return DeliveryFailure::None;
    if (m_attempt.status != 0)
        return DeliveryFailure::ConnectionLost;
    if (brokeWhileSending())
        return DeliveryFailure::ConnectionLost;
    const DeliveryFailure failure = failureOfError(m_reply->error());
    // Before the way through it is open, whatever goes wrong goes wrong with the proxy.
    const bool isProxys = failure != DeliveryFailure::Tls && failure != DeliveryFailure::TimedOut;
    const bool isTold = m_route.isProxy && !m_route.faultText(m_reply->error()).isEmpty();
    return isTold || (isProxys && !m_isWayOpen) ? DeliveryFailure::Proxy : failure;
}

/// Qt calls 4xx and 5xx errors though the reply is fine, and a reply that ends with the connection an error though it
/// is whole; so the length counts.
bool HttpExchange::isReplyWhole() const
{
    const bool hungUp = m_reply->error() == QNetworkReply::RemoteHostClosedError
        || m_reply->error() == QNetworkReply::ContentReSendError;
    if (!hungUp)
        return true;
    const bool isChunked = m_reply->rawHeader("Transfer-Encoding").toLower().contains("chunked");
    bool hasLength = false;
    const qint64 length = m_reply->rawHeader("Content-Length").toLongLong(&hasLength);
    return !isChunked && (!hasLength || m_attempt.replyBody.size() >= length);
}

/// Only what is certain counts: where the other side might have acted, the customer must hear "sent".
bool HttpExchange::wasCertainlyNotSent() const
{
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
