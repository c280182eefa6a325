// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/CampaignOverview.h"

#include "session/Session.h"

#include <QCoreApplication>

#include <algorithm>

namespace hookbench {
namespace {

struct Overview {
    Q_DECLARE_TR_FUNCTIONS(hookbench::CampaignOverview)
};

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

OverviewLine startLine(const Delivery& delivery)
{
    switch (delivery.qualification) {
    case Qualification::PastBehavior:
        return {CampaignSection::Start, Tone::Good, Overview::tr("Past behavior or a custom list")};
    case Qualification::ExternalTrigger:
        return {CampaignSection::Start, Tone::Good, Overview::tr("External trigger by API")};
    case Qualification::LiveBehavior:
        break;
    }
    if (delivery.triggerEvent.empty())
        return {CampaignSection::Start, Tone::Attention, Overview::tr("Live behavior, but no trigger event is named")};
    return {CampaignSection::Start, Tone::Good,
        Overview::tr("Live behavior: the event %1").arg(text(delivery.triggerEvent))};
}

OverviewLine whoLine(const Delivery& delivery)
{
    if (delivery.audience.empty())
        return {CampaignSection::Who, Tone::Attention, Overview::tr("No target segment is named")};
    return {CampaignSection::Who, Tone::Good, text(delivery.audience)};
}

OverviewLine whatLine(const Session& session)
{
    const auto& diagnostics = session.preview()->diagnostics;
    const auto errors = std::count_if(diagnostics.begin(), diagnostics.end(),
        [](const Diagnostic& diagnostic) { return diagnostic.severity == Severity::Error; });
    if (errors > 0)
        return {CampaignSection::What, Tone::Bad,
            Overview::tr("Problems to solve before it can be published: %1").arg(errors)};
    const Campaign campaign = session.campaign();
    const QString format =
        campaign.contentFormat == ContentFormat::Json ? Overview::tr("JSON") : Overview::tr("plain text");
    const QString body = campaign.bodyMode == BodyMode::Custom ? Overview::tr("Custom Body")
                                                               : Overview::tr("profile variables and key value pairs");
    return {CampaignSection::What, Tone::Good,
        Overview::tr("%1 to the webhook %2, %3, %4")
            .arg(text(session.webhook().method), text(session.webhook().name), format, body)};
}

OverviewLine whenLine(const Delivery& delivery)
{
    const QString start =
        delivery.start.empty() ? Overview::tr("Starts now") : Overview::tr("Starts on %1").arg(text(delivery.start));
    const QString end =
        delivery.end.empty() ? Overview::tr("no end") : Overview::tr("ends on %1").arg(text(delivery.end));
    const bool isDelayed = !delivery.delay.empty() && delivery.qualification == Qualification::LiveBehavior;
    const QString delay =
        isDelayed ? Overview::tr("%1 after qualifying").arg(text(delivery.delay)) : Overview::tr("no delay");
    return {CampaignSection::When, Tone::Good, Overview::tr("%1, %2, %3").arg(start, end, delay)};
}

} // namespace

QList<OverviewLine> campaignOverview(const Session& session)
{
    const Delivery delivery = session.campaign().delivery;
    return {startLine(delivery), whoLine(delivery), whatLine(session), whenLine(delivery)};
}

OverviewLine deliveryLine(const Delivery& delivery, CampaignSection section)
{
    if (section == CampaignSection::Start)
        return startLine(delivery);
    return section == CampaignSection::Who ? whoLine(delivery) : whenLine(delivery);
}

QString sectionName(CampaignSection section)
{
    switch (section) {
    case CampaignSection::Start:
        return Overview::tr("Start");
    case CampaignSection::Who:
        return Overview::tr("Who");
    case CampaignSection::What:
        return Overview::tr("What");
    case CampaignSection::When:
        return Overview::tr("When");
    case CampaignSection::Overview:
        return Overview::tr("Overview");
    }
    return {};
}

} // namespace hookbench
