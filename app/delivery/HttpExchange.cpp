// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/HttpExchange.h"

#include "delivery/ProxyTunnel.h"
#include "delivery/SecretHosts.h"
#include "delivery/SystemProxyFactory.h"
#include "delivery/TlsReading.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>

#include <algorithm>

namespace hookbench {

namespace {

constexpr int guardMs = 50;

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
    m_guard.setInterval(guardMs);
    connect(&m_guard, &QTimer::timeout, this, &HttpExchange::guard);
    connect(&m_tunnel, &TunnelWatch::lost, this, [this] { abort(DeliveryFailure::Proxy); });
}

HttpExchange::~HttpExchange()
{
    m_held.cut(); // or Qt would wait for its own thread, which may be reading without pause
}

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
    m_hasProxyLogin = isAuthenticated;
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
    m_route.hasLogin = m_route.hasLogin || m_hasProxyLogin;
    m_peer.expect(m_route.port, QHostAddress(m_route.host), m_route.isProxy);
    m_isWayOpen = !m_route.isTunnel;
    if (m_route.isTunnel && m_route.isHttp)
        useTunnel();
    // For every method the custom request: only that one takes a body for each of them and adds no header of its own.
    m_reply = m_manager.sendCustomRequest(m_request, m_method, &m_body);
    m_deadline.start();
    watch();
    if (!m_proxyTunnel)
        m_tunnel.start(m_route);
    m_guard.start();
    heardSomething();
}

void HttpExchange::useTunnel()
{
    auto* tunnel = new ProxyTunnel(m_route, this);
    if (!tunnel->listen())
        return; // then Qt goes to the proxy itself, and tells less
    QNetworkProxy proxy = m_manager.proxy();
    if (QNetworkProxyFactory* const factory = m_manager.proxyFactory())
        proxy = factory->queryProxy(QNetworkProxyQuery(m_request.url())).value(0);
    proxy.setHostName(QHostAddress(QHostAddress::LocalHost).toString());
    proxy.setPort(tunnel->port());
    m_manager.setProxy(proxy);
    m_proxyTunnel = tunnel;
    connect(tunnel, &ProxyTunnel::failed, this, [this] { abort(DeliveryFailure::Proxy); });
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
    hold();
}

/// A way through a proxy may take several connections until it is open.
void HttpExchange::hold()
{
    if (const auto connection = m_peer.connection(); connection && m_isWayOpen)
        m_held.hold(*connection);
}

/// Against a head, a line or a chunk size without end: Qt 6.4 keeps all of it and tells nothing.
void HttpExchange::guard()
{
    if (!m_held.isHeld()) {
        m_peer.look();
        hold();
    }
    if (m_held.received() > receivedLimit)
        abort(DeliveryFailure::ReplyTooLarge);
}

/// Whether what goes over the connection is what HTTP says, and Qt reads no further than it has to.
bool HttpExchange::isPlain() const
{
    return m_held.isHeld() && !m_route.isProxy && m_request.url().scheme() == u"http";
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
    m_peer.look(); // the last time that there is a connection
    if (m_rescue) {
        conclude();
    } else if (!m_reply->isFinished()) {
        readStatus();
        m_reply->abort();
    }
}

void HttpExchange::finish()
{
    m_tunnel.stop();
    m_guard.stop();
    if (m_abortReason == DeliveryFailure::None) {
        readStatus();
        keepReply();
    }
    if (mayRescue())
        rescue();
    else
        conclude();
}

/// Whether an answer may be on the connection that Qt did not look for.
bool HttpExchange::mayRescue() const
{
    if (!isPlain())
        return false;
    if (m_abortReason == DeliveryFailure::TimedOut)
        return m_attempt.status == 0 && !m_body.isHandedOver();
    const bool isInterim = m_attempt.status / 100 == 1 && m_attempt.status != 101;
    return brokeWhileSending() || (isInterim && m_abortReason == DeliveryFailure::None);
}

void HttpExchange::rescue()
{
    m_rescue = std::make_unique<AnswerRescue>(m_held, m_method == "HEAD");
    connect(m_rescue.get(), &AnswerRescue::done, this, &HttpExchange::conclude);
    // When time is up, what is there counts: a server that takes no more of the body may have answered long before.
    if (m_abortReason == DeliveryFailure::None)
        m_rescue->start();
    else
        conclude();
}

void HttpExchange::useRescued()
{
    m_rescue->stop();
    m_rescue->readNow();
    const RawAnswer& answer = m_rescue->answer();
    if (m_rescue->isTooLong())
        m_abortReason = DeliveryFailure::ReplyTooLarge;
    if (answer.status == 0)
        return;
    if (m_abortReason == DeliveryFailure::TimedOut && answer.state == RawAnswer::State::Whole)
        m_abortReason = DeliveryFailure::None;
    if (!m_attempt.timings.firstByteMs)
        m_attempt.timings.firstByteMs = m_clock.elapsed();
    m_attempt.replyTruncated = m_rescue->isTooLong();
    m_attempt.status = answer.status;
    m_attempt.reasonPhrase = answer.reasonPhrase;
    m_attempt.replyHeaders = answer.headers;
    m_attempt.replyBody = answer.body;
    if (const QByteArray target = answer.header("Location"); answer.status / 100 == 3 && !target.isEmpty())
        m_attempt.redirectTarget = m_reply->url().resolved(QUrl::fromEncoded(target)).toString(QUrl::FullyEncoded);
}

void HttpExchange::conclude()
{
    m_deadline.stop();
    m_silence.stop();
    if (m_rescue)
        useRescued();
    m_attempt.timings.totalMs = m_clock.elapsed();
    judge();
    if (m_attempt.failure != DeliveryFailure::None)
        m_held.cut(); // Qt's thread may read without pause, and would not notice that the reply was aborted
    m_held.letGo();
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

} // namespace hookbench
