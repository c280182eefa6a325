// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/LatestJob.h"
#include "session/ProblemCount.h"

#include <QMap>
#include <QObject>
#include <QString>
#include <QTimer>

namespace hookbench {

class Session;

/// Counts on a worker what the list of problems would hold for each campaign that is not open, with the selected
/// samples. Begins when nothing has changed for a while, so that it is in nobody's way.
class CampaignSurvey : public QObject {
    Q_OBJECT

public:
    using Counts = QMap<QString, ProblemCount>; ///< by the campaign's id

    /// The session has to outlive it.
    explicit CampaignSurvey(Session* session, QObject* parent = nullptr);

    const Counts& latest() const { return m_latest; }

signals:
    void counted();

private:
    void run();

    Session* m_session;
    Counts m_latest;
    QTimer m_pause;
    LatestJob m_job;
};

} // namespace hookbench
