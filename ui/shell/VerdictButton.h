// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/VerdictText.h"

#include <QToolButton>

namespace hookbench {

/// One answer in the status bar, in words beside the icon of its tone; cut short where there is no room, whole in the
/// tool tip and for screen readers. Hidden while there is nothing to say.
class VerdictButton : public QToolButton {
    Q_OBJECT

public:
    explicit VerdictButton(QWidget* parent = nullptr);

    void setVerdict(const VerdictText& verdict);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace hookbench
