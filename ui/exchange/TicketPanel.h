// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Attempt.h"

#include <QWidget>

class QCheckBox;
class QPlainTextEdit;

namespace hookbench {

class Dialogs;
class MessageLine;

/// What goes into a support ticket of one attempt, to read before it is copied or saved. Personal data comes in only
/// where it is ticked; a secret never.
class TicketPanel : public QWidget {
    Q_OBJECT

public:
    /// Dialogs have to outlive it.
    TicketPanel(const Attempt& attempt, Dialogs* dialogs, QWidget* parent = nullptr);

private:
    void makeLayout();
    void showText();
    void save();

    Attempt m_attempt;
    Dialogs* m_dialogs;
    QCheckBox* m_personal;
    QPlainTextEdit* m_text;
    MessageLine* m_message;
};

} // namespace hookbench
