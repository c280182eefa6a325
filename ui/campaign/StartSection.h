// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/DeliveryForm.h"

class QComboBox;

namespace hookbench {

/// "Start": what makes a customer qualify.
class StartSection : public DeliveryForm {
    Q_OBJECT

public:
    explicit StartSection(Session* session, QWidget* parent = nullptr);

protected:
    void showDelivery(const Delivery& delivery) override;

private:
    QComboBox* m_qualification;
    QLineEdit* m_event;
};

} // namespace hookbench
