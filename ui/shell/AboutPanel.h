// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hookbench {

/// What the program is, its version, and the licences it comes under.
class AboutPanel : public QWidget {
    Q_OBJECT

public:
    explicit AboutPanel(QWidget* parent = nullptr);
};

} // namespace hookbench
