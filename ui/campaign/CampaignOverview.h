// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/CampaignSection.h"
#include "theme/Theme.h"

#include <QList>
#include <QString>

namespace hookbench {

class Session;
struct Delivery;

/// One section of the campaign in a sentence.
struct OverviewLine {
    CampaignSection section = CampaignSection::Start;
    Tone tone = Tone::Good; ///< Bad stops a publish, Attention asks for a look
    QString text;
};

/// Start, Who or When in a sentence.
OverviewLine deliveryLine(const Delivery& delivery, CampaignSection section);

/// The selected campaign, section by section in their order.
QList<OverviewLine> campaignOverview(const Session& session);

/// The name of a section in CleverTap's words.
QString sectionName(CampaignSection section);

} // namespace hookbench
