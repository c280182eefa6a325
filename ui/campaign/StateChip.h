// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace hookbench {

/// A word on a soft rounded ground, such as the state of a campaign.
class StateChip : public QLabel {
    Q_OBJECT

public:
    explicit StateChip(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace hookbench
