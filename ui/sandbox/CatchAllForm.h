// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/CatchAll.h"

#include <QWidget>

class QComboBox;
class QLayout;
class QPlainTextEdit;
class QSpinBox;

namespace hookbench {

class MessageLine;
class Sandbox;

/// The one answer that the sandbox gives to everything, for services other than Qualtrics: status, delay, type and
/// body. Remembers it for the next run. What cannot be an answer is said in place, and the latest that can stays in
/// force.
class CatchAllForm : public QWidget {
    Q_OBJECT

public:
    /// The sandbox has to outlive it.
    explicit CatchAllForm(Sandbox* sandbox, QWidget* parent = nullptr);

    /// Shows the form and answers so; or hides it and answers as Qualtrics does.
    void setInForce(bool isInForce);

private:
    QLayout* makeFields();
    void fillStatuses(int chosen);
    void completeStatus();
    CatchAll answer() const;
    void apply();

    Sandbox* m_sandbox;
    bool m_isInForce = false;
    QComboBox* m_status;
    QSpinBox* m_delay;
    QComboBox* m_contentType;
    QPlainTextEdit* m_body;
    MessageLine* m_fault;
};

} // namespace hookbench
