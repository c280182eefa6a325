// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/BodyVerdict.h"

#include <QWidget>

class QLabel;

namespace hookbench {

class IconLabel;
class Session;
class VerdictButton;

/// The status bar's sentence: is the payload valid, for how many samples and for every customer; does everybody get a
/// message; how long the render took, in which dialect.
class StatusSummary : public QWidget {
    Q_OBJECT

public:
    explicit StatusSummary(Session* session, QWidget* parent = nullptr);

    /// All of it in one line.
    QString text() const;
    /// What is known of the payload, without the figures.
    QStringList findings() const;

signals:
    /// An answer was pressed: for the customer or the place that it speaks of.
    void answerPressed(hookbench::Question question);

private:
    VerdictButton* makeButton(Question question, const char* name);
    void refresh();
    void refreshVerdict();

    Session* m_session;
    IconLabel* m_icon;
    QLabel* m_text;
    VerdictButton* m_validity;
    VerdictButton* m_reach;
    QLabel* m_details;
};

} // namespace hookbench
