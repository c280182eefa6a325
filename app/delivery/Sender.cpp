// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/Sender.h"

#include "delivery/HttpExchange.h"
#include "delivery/PreparedRequest.h"
#include "delivery/SecretStore.h"

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
    return attempt;
}

void maskHeaders(QList<WireHeader>& headers, const SecretMask& mask)
{
    for (WireHeader& header : headers) {
        header.name = mask.masked(header.name);
        header.value = mask.masked(header.value);
    }
}

/// The author may have typed a secret in the open too, so the request is looked through like the reply.
Attempt masked(Attempt attempt, const SecretMask& mask)
{
    if (mask.isEmpty())
        return attempt;
    attempt.url = mask.masked(attempt.url);
    attempt.requestBody = mask.masked(attempt.requestBody);
    attempt.failureDetail = mask.masked(attempt.failureDetail);
    attempt.reasonPhrase = mask.masked(attempt.reasonPhrase);
    attempt.redirectTarget = mask.masked(attempt.redirectTarget);
    const bool isWhole = attempt.failure == DeliveryFailure::None;
    attempt.replyBody = isWhole ? mask.masked(attempt.replyBody) : mask.maskedCutOff(attempt.replyBody);
    maskHeaders(attempt.requestHeaders, mask);
    maskHeaders(attempt.replyHeaders, mask);
    return attempt;
}

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
    m_secrets.load(secretNames(request), this, [this, number = ++m_sendNumber, request] {
        QMetaObject::invokeMethod(
            this, [this, number, request] { proceed(number, request); }, Qt::QueuedConnection);
    });
}

void Sender::cancel()
{
    if (!m_isSending)
        return;
    if (m_exchange) {
        m_exchange->cancel();
        return;
    }
    Attempt attempt = m_attempt;
    attempt.failure = DeliveryFailure::Cancelled;
    attempt.timings.totalMs = m_clock.elapsed();
    finish(attempt);
}

void Sender::proceed(quint64 sendNumber, const RenderedRequest& request)
{
    // The keyring may answer after the delivery it was asked for has been cancelled.
    if (m_isSending && !m_exchange && sendNumber == m_sendNumber)
        exchange(request);
}

void Sender::exchange(const RenderedRequest& request)
{
    const Result<PreparedRequest, QString> prepared = PreparedRequest::prepare(request, m_secrets);
    if (!prepared) {
        block(prepared.error());
        return;
    }
    m_exchange = new HttpExchange(*prepared, m_attempt, m_clock, this);
    connect(m_exchange, &HttpExchange::finished, this,
        [this, mask = prepared->mask] { finish(masked(m_exchange->attempt(), mask)); });
    m_exchange->start();
}

void Sender::block(const QString& reason)
{
    Attempt attempt = m_attempt;
    attempt.failure = DeliveryFailure::Blocked;
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
