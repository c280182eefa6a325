// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/StartSection.h"

#include <QComboBox>
#include <QLineEdit>

namespace hookbench {

StartSection::StartSection(Session* session, QWidget* parent)
    : DeliveryForm(session, tr("Start"),
        tr("What makes a customer qualify. Kept for the hand-off to CleverTap; a Send Test does not need it."), parent)
    , m_qualification(new QComboBox(this))
{
    m_qualification->setObjectName(QStringLiteral("qualification"));
    m_qualification->addItem(tr("Live behavior"), static_cast<int>(Qualification::LiveBehavior));
    m_qualification->addItem(tr("Past behavior / custom list"), static_cast<int>(Qualification::PastBehavior));
    m_qualification->addItem(tr("External trigger (API)"), static_cast<int>(Qualification::ExternalTrigger));
    addField(tr("&Qualification criteria"), m_qualification,
        tr("Only live behavior and external triggers give the body an event: with past behavior Event.* is empty."));
    m_event = addText({tr("Trigger &event"), &Delivery::triggerEvent, QStringLiteral("triggerEvent"),
        tr("such as Charged"), tr("The event whose arrival sends the message.")});
    connect(m_qualification, &QComboBox::activated, this, [this] {
        Delivery changed = delivery();
        changed.qualification = static_cast<Qualification>(m_qualification->currentData().toInt());
        edit(changed);
    });
    finish();
}

void StartSection::showDelivery(const Delivery& delivery)
{
    m_qualification->setCurrentIndex(m_qualification->findData(static_cast<int>(delivery.qualification)));
    m_event->setEnabled(delivery.qualification == Qualification::LiveBehavior);
}

} // namespace hookbench
