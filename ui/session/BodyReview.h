// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RequestRenderer.h"
#include "session/BodyJob.h"

#include <QObject>

#include <memory>
#include <string>
#include <vector>

namespace hookbench {

class FieldContracts;

/// What is known of a body whatever the customer, as one immutable value.
struct BodyFindings {
    std::string body; ///< in which the places count
    std::vector<Diagnostic> diagnostics; ///< of checkTemplate(), sorted by place
};

/// What checkTemplate() finds in the body, where that is the author's own. Any thread.
std::shared_ptr<const BodyFindings> reviewBody(
    const RequestTemplate& requestTemplate, const std::vector<liquid::Data>& scopes, const FieldContracts& contracts);

/// Checks the template of the latest body on a worker, so that no key press waits for it.
class BodyReview : public QObject {
    Q_OBJECT

public:
    using Scopes = std::shared_ptr<const std::vector<liquid::Data>>;
    using Contracts = std::shared_ptr<const FieldContracts>;

    explicit BodyReview(QObject* parent = nullptr);

    /// Nothing happens if these were the last ones, too.
    void run(std::shared_ptr<const RequestTemplate> requestTemplate, Scopes scopes, Contracts contracts);
    /// Without a campaign: no findings.
    void clear();
    /// See BodyJob.
    void setHeld(bool isHeld) { m_job.setHeld(isHeld); }

    /// Never null; those of an earlier body until the latest one is checked.
    std::shared_ptr<const BodyFindings> latest() const { return m_latest; }

signals:
    void reviewed(std::shared_ptr<const hookbench::BodyFindings> findings);

private:
    void publish(std::shared_ptr<const BodyFindings> findings);

    std::shared_ptr<const BodyFindings> m_latest;
    std::shared_ptr<const RequestTemplate> m_template;
    Scopes m_scopes;
    Contracts m_contracts;
    BodyJob m_job;
};

} // namespace hookbench
