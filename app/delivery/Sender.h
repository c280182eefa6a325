// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RenderedRequest.h"
#include "delivery/AccessTokens.h"
#include "delivery/Attempt.h"
#include "delivery/WireRequest.h"
#include "text/Result.h"

#include <QElapsedTimer>
#include <QObject>

namespace hookbench {

class HttpExchange;
class SecretMask;
class SecretStore;
struct PreparedRequest;
struct TokenAnswer;

/// Names for the attempt's record.
struct AttemptLabels {
    QString campaign;
    QString webhook;
    QString profile;
    QString event;
    QString environment;
    AttemptKind kind = AttemptKind::Test;
};

/// Delivers one request exactly once: no redirect followed, no silent resend, no cookie kept, a deadline for the whole.
/// Secrets are looked up at the last moment, go to the hosts they are bound to only, and are masked in the attempt.
///
/// Where the request needs an access token and none is in memory, that is fetched first, by an exchange of its own that
/// stands in Attempt::before; without a token the request is not sent. Where an earlier answer brought a refresh token,
/// that is tried first (RFC 6749, 6), and the grant once more if it is refused. A token that is refused (401) is
/// forgotten, but only the next click fetches another one.
///
/// Each send() ends in exactly one finished(): from the event loop, never from within send(); from within cancel() and
/// from within the destructor if a delivery is under way then.
class Sender : public QObject {
    Q_OBJECT

public:
    /// The store has to outlive the sender.
    explicit Sender(const SecretStore& secrets, QObject* parent = nullptr);
    ~Sender() override;

    /// Ignored while a delivery is under way.
    void send(const RenderedRequest& request, const AttemptLabels& labels);
    /// Nothing if no delivery is under way.
    void cancel();
    bool isSending() const { return m_isSending; }

signals:
    void started();
    /// Just before the request is put on the wire: what is to be on record should the program end before finished().
    /// Its failure is DeliveryFailure::Unfinished.
    void leaving(const hookbench::Attempt& attempt);
    void finished(const hookbench::Attempt& attempt);

private:
    void proceed(quint64 sendNumber);
    void fetchToken();
    void askForToken();
    void takeToken(const PreparedRequest& asked);
    void takeRefreshedToken(const PreparedRequest& asked);
    Result<TokenAnswer, QString> readToken(const PreparedRequest& asked);
    void useToken(const Result<TokenAnswer, QString>& token);
    void keepInTime(PreparedRequest& request) const;
    void exchange(const QString& token);
    void takeAnswer(const PreparedRequest& sent);
    void run(const PreparedRequest& request, const Attempt& attempt, void (Sender::*done)(const PreparedRequest&));
    void tellLeaving(const SecretMask& mask);
    void end(DeliveryFailure failure, const QString& reason);
    void finish(const Attempt& attempt);

    const SecretStore& m_secrets;
    bool m_isSending = false;
    quint64 m_sendNumber = 0;
    Attempt m_attempt; ///< of the delivery under way
    RenderedRequest m_request; ///< likewise
    AccessTokens m_tokens;
    QByteArray m_tokenKey; ///< of the token in use; empty where there is none
    QStringList m_tokenSecrets; ///< that its exchanges held
    QElapsedTimer m_clock;
    HttpExchange* m_exchange = nullptr; ///< a child; nullptr while none is under way
};

} // namespace hookbench
