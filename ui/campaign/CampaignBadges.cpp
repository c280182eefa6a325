// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/CampaignBadges.h"

#include "campaign/CampaignOverview.h"
#include "session/CampaignSurvey.h"
#include "session/Session.h"

namespace hookbench {
namespace {

constexpr CampaignSection settings[] = {CampaignSection::Start, CampaignSection::Who, CampaignSection::When};

ProblemCount settingsCount(const Delivery& delivery, CampaignSection section)
{
    const Tone tone = deliveryLine(delivery, section).tone;
    return {tone == Tone::Bad ? 1 : 0, tone == Tone::Attention ? 1 : 0};
}

} // namespace

CampaignBadges::CampaignBadges(Session* session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_survey(new CampaignSurvey(session, this))
{
    connect(m_survey, &CampaignSurvey::counted, this, &CampaignBadges::changed);
    for (const auto change :
        {&Session::workspaceReplaced, &Session::campaignSelected, &Session::campaignChanged, &Session::listsChanged})
        connect(session, change, this, &CampaignBadges::changed);
}

void CampaignBadges::setOpenCount(const ProblemCount& count)
{
    if (count == m_open)
        return;
    m_open = count;
    emit changed();
}

ProblemCount CampaignBadges::of(CampaignSection section) const
{
    if (m_session->campaignId().isEmpty())
        return {};
    if (section == CampaignSection::Overview)
        return of(m_session->campaignId());
    return section == CampaignSection::What ? m_open : settingsCount(m_session->campaign().delivery, section);
}

ProblemCount CampaignBadges::of(const QString& campaignId) const
{
    const Campaign* campaign = m_session->workspace().campaign(campaignId.toStdString());
    if (!campaign)
        return {};
    ProblemCount count = campaignId == m_session->campaignId() ? m_open : m_survey->latest().value(campaignId);
    for (const CampaignSection section : settings)
        count += settingsCount(campaign->delivery, section);
    return count;
}

ProblemCount CampaignBadges::campaigns() const
{
    ProblemCount count;
    for (const Campaign& campaign : m_session->workspace().campaigns) {
        const ProblemCount own = of(QString::fromStdString(campaign.id));
        count.errors += own.errors > 0 ? 1 : 0;
        count.warnings += own.errors == 0 && own.warnings > 0 ? 1 : 0;
    }
    return count;
}

QString countText(const ProblemCount& count)
{
    const QString errors = CampaignBadges::tr("%n error(s)", nullptr, count.errors);
    const QString warnings = CampaignBadges::tr("%n warning(s)", nullptr, count.warnings);
    if (count.errors > 0 && count.warnings > 0)
        return CampaignBadges::tr("%1, %2").arg(errors, warnings);
    return count.errors > 0 ? errors : count.warnings > 0 ? warnings : QString();
}

Tone toneOf(const ProblemCount& count)
{
    return count.errors > 0 ? Tone::Bad : count.warnings > 0 ? Tone::Attention : Tone::Good;
}

} // namespace hookbench
