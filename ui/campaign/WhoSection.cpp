// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/WhoSection.h"

namespace hookbench {

WhoSection::WhoSection(Session* session, QWidget* parent)
    : DeliveryForm(session, tr("Who"),
        tr("Which customers get it. The segment itself lives in CleverTap: name or describe it here for the hand-off."),
        parent)
{
    addText({tr("&Target segment"), &Delivery::audience, QStringLiteral("audience"),
        tr("such as Bought in the last 30 days, reachable by email"), {}});
    finish();
}

} // namespace hookbench
