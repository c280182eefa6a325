// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/AnswerRescue.h"
#include "delivery/Attempt.h"
#include "delivery/HeldConnection.h"
#include "delivery/OneShotBody.h"
#include "delivery/PeerWatch.h"
#include "delivery/PreparedRequest.h"
#include "delivery/ProxyRoute.h"
#include "delivery/ReplyEnd.h"
#include "delivery/TunnelWatch.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

class QNetworkReply;
class QSslError;

namespace hookbench {

class ProxyTunnel;

/// One request over one connection, once, by a network manager of its own: no cookie, no cache, no credential, no
/// connection from an earlier send. HTTP/1.1; HTTP/2 is off, as the request would then not be what wireText() shows.
/// Emits finished() exactly once unless destroyed before; the result still holds what the server echoed, secrets
/// included.
class HttpExchange : public QObject {
    Q_OBJECT

public:
    /// More of a reply is not kept; the connection is cut there.
    static constexpr qsizetype replyLimit = qsizetype{8} * 1024 * 1024;
    /// Nor is more taken from the connection, head, chunk sizes and TLS included, where the system tells how much came.
    static constexpr qsizetype receivedLimit = 2 * replyLimit;

    /// Fills outcome, failure, reply and timings of the attempt; `clock` runs since the click.
    HttpExchange(const PreparedRequest& request, Attempt attempt, QElapsedTimer clock, QObject* parent = nullptr);
    ~HttpExchange() override;

    void start();
    /// Ends with finished() before it returns.
    void cancel();

    const Attempt& attempt() const { return m_attempt; }

signals:
    void finished();

private:
    void useConnection(const PreparedRequest& request);
    void useProxy(const PreparedRequest& request);
    void useTunnel();
    void watch();
    void wayIsOpen();
    void hold();
    void guard();
    bool isPlain() const;
    void readTls(const QList<QSslError>& errors);
    void heardSomething();
    void keepReply();
    void abort(DeliveryFailure reason);
    void finish();
    bool mayRescue() const;
    void rescue();
    void useRescued();
    void conclude();
    void readStatus();
    void judge();
    QString detailOf(int interim) const;
    QString lostDetail() const;
    QString proxyDetail() const;
    bool brokeWhileSending() const;
    QString partlySentText() const;
    DeliveryFailure failureOf(bool isWhole) const;
    bool isReplyWhole();
    bool wasTurnedAway() const;
    bool wasCertainlyNotSent() const;

    QNetworkRequest m_request;
    QByteArray m_method;
    OneShotBody m_body;
    qsizetype m_bodySize;
    QNetworkAccessManager m_manager;
    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline;
    QTimer m_silence; ///< starts anew whenever something goes out or comes in; interval 0 = never ends anything
    QElapsedTimer m_clock;
    HeldConnection m_held;
    QTimer m_guard;
    std::unique_ptr<AnswerRescue> m_rescue; ///< while it reads what Qt left, and from then on
    PeerWatch m_peer;
    ProxyRoute m_route;
    ProxyTunnel* m_proxyTunnel = nullptr; ///< a child; nullptr where the route needs none
    bool m_hasProxyLogin = false;
    TunnelWatch m_tunnel;
    Attempt m_attempt;
    DeliveryFailure m_abortReason = DeliveryFailure::None;
    ReplyEnd m_replyEnd = ReplyEnd::Whole;
    bool m_wasSilent = false;
    bool m_isWayOpen = false; ///< something of the request may have gone to its host
    QString m_tlsDetail;
};

} // namespace hookbench
