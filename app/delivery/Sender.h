// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RenderedRequest.h"
#include "delivery/Attempt.h"

#include <QObject>

#include <memory>

namespace hookbench {

class SecretStore;

/// Names for the attempt's record.
struct AttemptLabels {
    QString campaign;
    QString webhook;
    QString profile;
    QString event;
    QString environment;
};

/// The headers of a request as they will be on the wire, in order: the author's and those that HTTP needs (Host,
/// Content-Length, …), secrets masked. The Request tab and the delivery both use this.
QList<WireHeader> wireHeaders(const RenderedRequest& request);

/// The whole request as text: request line, headers, blank line, body; secrets masked.
QByteArray wireText(const RenderedRequest& request);

/// Delivers one request exactly once: no redirect followed, no silent resend, no cookie kept, a deadline for the whole.
/// Each send() ends in exactly one finished(), also when cancelled or refused; one delivery at a time.
class Sender : public QObject {
    Q_OBJECT

public:
    /// The store has to outlive the sender.
    explicit Sender(const SecretStore& secrets, QObject* parent = nullptr);
    ~Sender() override;

    /// Ignored while a delivery is under way.
    void send(const RenderedRequest& request, const AttemptLabels& labels);
    void cancel();
    bool isSending() const;

signals:
    void started();
    void finished(const hookbench::Attempt& attempt);

private:
    class Delivery;
    const SecretStore& m_secrets;
    std::unique_ptr<Delivery> m_delivery;
};

} // namespace hookbench
