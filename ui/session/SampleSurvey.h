// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RequestRenderer.h"
#include "session/BodyJob.h"
#include "session/SampleSummary.h"

#include <QObject>

#include <memory>
#include <vector>

namespace hookbench {

/// Counts on a worker for how many sample profiles the campaign gives a valid payload.
class SampleSurvey : public QObject {
    Q_OBJECT

public:
    using Scopes = std::shared_ptr<const std::vector<liquid::Data>>;

    explicit SampleSurvey(QObject* parent = nullptr);

    void run(std::shared_ptr<const RequestTemplate> requestTemplate, Scopes scopes);
    /// See BodyJob.
    void setHeld(bool isHeld) { m_job.setHeld(isHeld); }
    SampleSummary latest() const { return m_latest; }

signals:
    void counted(const hookbench::SampleSummary& summary);

private:
    void publish(const SampleSummary& summary);

    SampleSummary m_latest;
    BodyJob m_job;
};

} // namespace hookbench
