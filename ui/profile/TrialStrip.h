// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace hookbench {

class Session;

/// Says that the customer shown is made up and in no file, with the ways to keep it or to leave it. Hidden otherwise;
/// announced to screen readers.
class TrialStrip : public QWidget {
    Q_OBJECT

public:
    /// The session has to outlive it.
    explicit TrialStrip(Session* session, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    Session* m_session;
    QLabel* m_text;
    QPushButton* m_back;
};

} // namespace hookbench
