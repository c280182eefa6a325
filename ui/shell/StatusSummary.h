// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace hookbench {

class IconLabel;
class Session;

/// The status bar's sentence: is the payload valid, for how many samples, how long the render took, in which dialect.
class StatusSummary : public QWidget {
    Q_OBJECT

public:
    explicit StatusSummary(Session* session, QWidget* parent = nullptr);

    QString text() const;

private:
    void refresh();

    Session* m_session;
    IconLabel* m_icon;
    QLabel* m_text;
};

} // namespace hookbench
