// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/DeliveryForm.h"

namespace hookbench {

/// "When": start, end and delay.
class WhenSection : public DeliveryForm {
    Q_OBJECT

public:
    explicit WhenSection(Session* session, QWidget* parent = nullptr);

protected:
    void showDelivery(const Delivery& delivery) override;

private:
    QLineEdit* m_delay;
};

} // namespace hookbench
