// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Webhook.h"
#include "delivery/Attempt.h"
#include "delivery/KeptAttempt.h"

#include <QObject>

#include <memory>

namespace hookbench {

class History;
class SecretStore;
class Sender;
class Session;

/// What the button Test API Key does: asks the service once whether the key of a webhook works in the selected
/// environment, and keeps the check in the history.
class KeyChecker : public QObject {
    Q_OBJECT

public:
    /// All three have to outlive it.
    KeyChecker(Session* session, const SecretStore& secrets, History* history, QObject* parent = nullptr);
    ~KeyChecker() override;

    /// Ignored while a check is under way. One that is not ready to be sent ends as an attempt that says why.
    void check(const Webhook& webhook);
    void cancel();
    bool isChecking() const;

signals:
    void started();
    /// With its id in the history; 0 if it could not be kept.
    void finished(const hookbench::Attempt& attempt);

private:
    void finish(const Attempt& attempt);

    Session* m_session;
    KeptAttempt m_kept;
    std::unique_ptr<Sender> m_sender; ///< its own: a check is no Send Test, and does not wait for one
};

} // namespace hookbench
