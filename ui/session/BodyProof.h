// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RequestRenderer.h"
#include "session/BodyJob.h"
#include "session/BodyVerdict.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace hookbench {

/// What can be decided of the body, where that is the author's own JSON. Null if it was stopped. Any thread.
std::shared_ptr<const BodyVerdict> decideBody(const RequestTemplate& requestTemplate,
    const std::vector<liquid::Data>& scopes, const FieldContracts& contracts, const std::atomic_bool& isStopped);

/// Proves on a worker what holds of the latest body for every customer.
class BodyProof : public QObject {
    Q_OBJECT

public:
    using Scopes = std::shared_ptr<const std::vector<liquid::Data>>;
    using Contracts = std::shared_ptr<const FieldContracts>;

    explicit BodyProof(QObject* parent = nullptr);

    /// Nothing happens if these were the last ones, too. None is null.
    void run(std::shared_ptr<const RequestTemplate> requestTemplate, Scopes scopes, Contracts contracts);
    /// Without a campaign: nothing to decide.
    void clear();
    /// See BodyJob.
    void setHeld(bool isHeld) { m_job.setHeld(isHeld); }

    /// Never null; that of an earlier body until the latest one is decided.
    std::shared_ptr<const BodyVerdict> latest() const { return m_latest; }

signals:
    void decided(std::shared_ptr<const hookbench::BodyVerdict> verdict);

private:
    void sayDeciding();
    void publish(std::shared_ptr<const BodyVerdict> verdict);

    std::shared_ptr<const BodyVerdict> m_latest;
    std::shared_ptr<const RequestTemplate> m_template;
    Scopes m_scopes;
    Contracts m_contracts;
    QTimer m_patience; ///< until it is worth saying that it takes time
    BodyJob m_job;
};

} // namespace hookbench
