// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/Sender.h"

#include "delivery/HttpExchange.h"
#include "delivery/MaskedAttempt.h"
#include "delivery/PackedReply.h"
#include "delivery/PreparedRequest.h"
#include "delivery/SecretStore.h"
#include "delivery/TokenAnswer.h"
#include "delivery/TokenRefresh.h"

#include <algorithm>

namespace hookbench {

namespace {

Attempt newAttempt(const RenderedRequest& request, const AttemptLabels& labels)
{
    Attempt attempt;
    attempt.kind = labels.kind;
    attempt.startedAt = QDateTime::currentDateTimeUtc();
    attempt.campaign = labels.campaign;
    attempt.webhook = labels.webhook;
    attempt.profile = labels.profile;
    attempt.event = labels.event;
    attempt.environment = labels.environment;
    attempt.method = QByteArray::fromStdString(request.method);
    attempt.url = QString::fromStdString(request.url.masked());
    attempt.requestHeaders = wireHeaders(request);
    attempt.requestBody = QByteArray::fromStdString(request.body);
    maskOpenSecrets(attempt);
    return attempt;
}

AttemptLabels tokenLabels(const Attempt& attempt)
{
    AttemptLabels labels;
    labels.kind = AttemptKind::TokenRequest;
    labels.webhook = attempt.webhook;
    labels.environment = attempt.environment;
    return labels;
}

/// The stored secrets and the access token of one delivery.
class WithToken : public SecretStore {
public:
    WithToken(const SecretStore& stored, QString token)
        : m_stored(stored)
        , m_token(std::move(token))
    {
    }

    std::optional<QString> read(const QString& name) const override
    {
        return name == QLatin1String(RenderedRequest::accessToken) ? std::optional(m_token) : m_stored.read(name);
    }
    bool write(const QString&, const QString&) override { return false; }
    Keeping keeping() const override { return Keeping::ReadOnly; }

private:
    const SecretStore& m_stored;
    QString m_token;
};

} // namespace

Sender::Sender(const SecretStore& secrets, QObject* parent)
    : QObject(parent)
    , m_secrets(secrets)
{
}

Sender::~Sender()
{
    cancel();
}

void Sender::send(const RenderedRequest& request, const AttemptLabels& labels)
{
    if (m_isSending)
        return;
    m_isSending = true;
    m_clock.start();
    m_attempt = newAttempt(request, labels);
    emit started();
    m_request = request;
    m_tokenKey.clear();
    m_tokenSecrets.clear();
    m_secrets.load(storedSecretNames(request), this, [this, number = ++m_sendNumber] {
        QMetaObject::invokeMethod(
            this, [this, number] { proceed(number); }, Qt::QueuedConnection);
    });
}

void Sender::cancel()
{
    if (!m_isSending)
        return;
    if (m_exchange)
        m_exchange->cancel();
    else
        end(DeliveryFailure::Cancelled, {});
}

void Sender::proceed(quint64 sendNumber)
{
    // The keyring may answer after the delivery it was asked for has been cancelled.
    if (!m_isSending || m_exchange || sendNumber != m_sendNumber)
        return;
    if (m_request.tokenRequest)
        fetchToken();
    else
        exchange({});
}

void Sender::fetchToken()
{
    const Result<PreparedRequest, QString> prepared = PreparedRequest::prepareToken(m_request, m_secrets);
    if (!prepared) {
        end(DeliveryFailure::Blocked, prepared.error());
        return;
    }
    m_tokenKey = AccessTokens::keyOf(*prepared);
    if (const std::optional<QString> known = m_tokens.find(m_tokenKey, AccessTokens::Clock::now())) {
        exchange(*known);
        return;
    }
    const QString refreshToken = m_tokens.refreshToken(m_tokenKey);
    if (refreshToken.isEmpty()) {
        askForToken();
        return;
    }
    const RenderedRequest shown = shownRefreshRequest(shownTokenRequest(m_request));
    run(refreshRequest(*prepared, refreshToken), newAttempt(shown, tokenLabels(m_attempt)),
        &Sender::takeRefreshedToken);
}

void Sender::askForToken()
{
    Result<PreparedRequest, QString> prepared = PreparedRequest::prepareToken(m_request, m_secrets);
    if (!prepared) {
        end(DeliveryFailure::Blocked, prepared.error());
        return;
    }
    keepInTime(*prepared);
    run(*prepared, newAttempt(shownTokenRequest(m_request), tokenLabels(m_attempt)), &Sender::takeToken);
}

void Sender::takeToken(const PreparedRequest& asked)
{
    useToken(readToken(asked));
}

/// A refresh token may be over, withdrawn or used up; then the webhook's own grant is as good as at the first time.
/// After a lost answer it may be used up too, but then time may be as well.
void Sender::takeRefreshedToken(const PreparedRequest& asked)
{
    const Result<TokenAnswer, QString> token = readToken(asked);
    const Attempt& answer = m_attempt.before.back();
    const bool isRefused = answer.outcome == DeliveryOutcome::Answered && answer.failure == DeliveryFailure::None;
    if (!token && answer.failure != DeliveryFailure::Cancelled)
        m_tokens.forgetRefreshToken(m_tokenKey);
    if (!token && isRefused)
        askForToken();
    else
        useToken(token);
}

/// Ends the exchange; its attempt is then the latest of those before, with every token masked.
Result<TokenAnswer, QString> Sender::readToken(const PreparedRequest& asked)
{
    Attempt answer = withUnpackedReply(m_exchange->attempt());
    m_exchange->deleteLater();
    m_exchange = nullptr;
    const Result<TokenAnswer, QString> token = TokenAnswer::read(*m_request.tokenRequest, answer);
    m_tokenSecrets += asked.secretValues + TokenAnswer::secretsIn(*m_request.tokenRequest, answer);
    const SecretMask mask(m_tokenSecrets);
    TokenAnswer::hideParts(answer);
    if (TokenAnswer::isOpaque(answer))
        answer.replyBody = QByteArray(SecretText::mask.data(), static_cast<qsizetype>(SecretText::mask.size()));
    m_attempt.before.push_back(maskedAttempt(answer, mask));
    if (!token)
        return Unexpected(mask.masked(token.error()));
    m_tokens.keep(m_tokenKey, token->token, token->lifetime, AccessTokens::Clock::now(), token->refreshToken);
    return token;
}

void Sender::useToken(const Result<TokenAnswer, QString>& token)
{
    if (token) {
        exchange(token->token);
        return;
    }
    const bool isCancelled = m_attempt.before.back().failure == DeliveryFailure::Cancelled;
    end(isCancelled ? DeliveryFailure::Cancelled : DeliveryFailure::NoToken, token.error());
}

/// The limit is one for the whole, so what the token took is gone.
void Sender::keepInTime(PreparedRequest& request) const
{
    for (const Attempt& before : m_attempt.before) {
        const qint64 took = before.timings.totalMs - before.timings.connectingMs.value_or(0);
        request.timeoutMs = std::max(1, request.timeoutMs - static_cast<int>(took));
    }
}

void Sender::exchange(const QString& token)
{
    Result<PreparedRequest, QString> prepared = PreparedRequest::prepare(m_request, WithToken(m_secrets, token));
    if (!prepared) {
        end(DeliveryFailure::Blocked, prepared.error());
        return;
    }
    keepInTime(*prepared);
    tellLeaving(prepared->mask);
    run(*prepared, m_attempt, &Sender::takeAnswer);
}

void Sender::takeAnswer(const PreparedRequest& sent)
{
    const Attempt attempt = withUnpackedReply(m_exchange->attempt());
    if (attempt.status == 401)
        m_tokens.forget(m_tokenKey);
    // Whoever gave the token may be who answers here, and knows what it gave beside it.
    const QStringList secrets = sent.secretValues + m_tokenSecrets + QStringList(m_tokens.refreshToken(m_tokenKey));
    finish(maskedAttempt(attempt, SecretMask(secrets)));
}

void Sender::tellLeaving(const SecretMask& mask)
{
    Attempt attempt = m_attempt;
    attempt.outcome = DeliveryOutcome::SentNoAnswer;
    attempt.failure = DeliveryFailure::Unfinished;
    emit leaving(maskedAttempt(attempt, mask));
}

void Sender::run(const PreparedRequest& request, const Attempt& attempt, void (Sender::*done)(const PreparedRequest&))
{
    Attempt begun = attempt;
    setContentLength(begun.requestHeaders, request.body.size()); // a masked body is not as long as what is sent
    m_exchange = new HttpExchange(request, begun, m_clock, this);
    connect(m_exchange, &HttpExchange::finished, this, [this, request, done] { (this->*done)(request); });
    m_exchange->start();
}

void Sender::end(DeliveryFailure failure, const QString& reason)
{
    Attempt attempt = m_attempt;
    attempt.failure = failure;
    attempt.failureDetail = reason;
    attempt.timings.totalMs = m_clock.elapsed();
    finish(attempt);
}

void Sender::finish(const Attempt& attempt)
{
    if (m_exchange)
        m_exchange->deleteLater();
    m_exchange = nullptr;
    m_isSending = false;
    emit finished(attempt);
}

} // namespace hookbench
