// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/WhenSection.h"

#include <QLineEdit>

namespace hookbench {

WhenSection::WhenSection(Session* session, QWidget* parent)
    : DeliveryForm(session, tr("When"), tr("The schedule that CleverTap keeps. Kept for the hand-off."), parent)
{
    addText({tr("&Start"), &Delivery::start, QStringLiteral("start"), tr("Now"),
        tr("Empty for “now”, otherwise year-month-day hour:minute, such as 2027-01-31 09:00.")});
    addText({tr("En&d"), &Delivery::end, QStringLiteral("end"), tr("Never"), tr("Empty if it has no end.")});
    m_delay = addText({tr("De&lay after qualifying"), &Delivery::delay, QStringLiteral("delay"), tr("such as 2 days"),
        tr("Live behavior only: seconds, minutes, hours or days.")});
    finish();
}

void WhenSection::showDelivery(const Delivery& delivery)
{
    m_delay->setEnabled(delivery.qualification == Qualification::LiveBehavior);
}

} // namespace hookbench
