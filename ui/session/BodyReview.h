// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RequestRenderer.h"
#include "common/LatestJob.h"

#include <QObject>

#include <memory>
#include <string>
#include <vector>

namespace hookbench {

/// What is known of a body whatever the customer, as one immutable value.
struct BodyFindings {
    std::string body; ///< in which the places count
    std::vector<Diagnostic> diagnostics; ///< of checkTemplate(), sorted by place
};

/// Checks the template of the body on a worker, so that no key press waits for it. Of several bodies the latest wins.
class BodyReview : public QObject {
    Q_OBJECT

public:
    using Scopes = std::shared_ptr<const std::vector<liquid::Data>>;

    explicit BodyReview(QObject* parent = nullptr);

    void run(std::shared_ptr<const RequestTemplate> requestTemplate, Scopes scopes);
    /// Without a campaign: no findings.
    void clear();

    /// Never null; those of an earlier body until the latest one is checked.
    std::shared_ptr<const BodyFindings> latest() const { return m_latest; }

signals:
    void reviewed(std::shared_ptr<const hookbench::BodyFindings> findings);

private:
    void publish(std::shared_ptr<const BodyFindings> findings, quint64 run);

    std::shared_ptr<const BodyFindings> m_latest;
    quint64 m_runs = 0; ///< so far; an earlier one is out of date
    LatestJob m_job;
};

} // namespace hookbench
