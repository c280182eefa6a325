// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace hookbench {

class Sandbox;

/// How the sandbox answers a request that is right, or that it gives one answer of the user's own to everything.
class ScenarioChoice : public QComboBox {
    Q_OBJECT

public:
    /// The sandbox has to outlive it.
    explicit ScenarioChoice(Sandbox* sandbox, QWidget* parent = nullptr);

signals:
    void ownAnswerChosen(bool isOwn); ///< at every choice

private:
    void choose();

    Sandbox* m_sandbox;
};

} // namespace hookbench
