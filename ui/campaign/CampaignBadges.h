// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/CampaignSection.h"
#include "session/ProblemCount.h"
#include "theme/Theme.h"

#include <QObject>
#include <QString>

namespace hookbench {

class CampaignSurvey;
class Session;

/// How much is open in each section of the open campaign, live, and in each campaign.
class CampaignBadges : public QObject {
    Q_OBJECT

public:
    /// The session has to outlive it.
    explicit CampaignBadges(Session* session, QObject* parent = nullptr);

    /// What the list of problems holds for the open campaign.
    void setOpenCount(const ProblemCount& count);

    ProblemCount of(CampaignSection section) const; ///< Overview: all of them together
    ProblemCount of(const QString& campaignId) const;
    ProblemCount campaigns() const; ///< how many campaigns have errors, and how many of the others have warnings

signals:
    void changed();

private:
    Session* m_session;
    CampaignSurvey* m_survey;
    ProblemCount m_open;
};

/// "2 errors, 1 warning" in the window's language; empty for none.
QString countText(const ProblemCount& count);
Tone toneOf(const ProblemCount& count);

} // namespace hookbench
