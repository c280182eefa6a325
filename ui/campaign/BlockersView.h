// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/PublishCheck.h"

#include <QWidget>

class QVBoxLayout;

namespace hookbench {

/// What stops a publish, each with the way to it.
class BlockersView : public QWidget {
    Q_OBJECT

public:
    explicit BlockersView(const std::vector<PublishBlocker>& blockers, QWidget* parent = nullptr);

signals:
    void blockerActivated(const hookbench::PublishBlocker& blocker);

private:
    void addRow(const PublishBlocker& blocker, QVBoxLayout* column);
};

} // namespace hookbench
