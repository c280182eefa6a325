// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace hookbench {

class Sandbox;

/// How the sandbox answers a request that is right.
class ScenarioChoice : public QComboBox {
    Q_OBJECT

public:
    /// The sandbox has to outlive it.
    explicit ScenarioChoice(Sandbox* sandbox, QWidget* parent = nullptr);

private:
    Sandbox* m_sandbox;
};

} // namespace hookbench
