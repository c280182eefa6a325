// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/DeliveryForm.h"

namespace hookbench {

/// "Who": the target segment.
class WhoSection : public DeliveryForm {
    Q_OBJECT

public:
    explicit WhoSection(Session* session, QWidget* parent = nullptr);
};

} // namespace hookbench
