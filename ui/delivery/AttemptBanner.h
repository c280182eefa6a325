// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Attempt.h"

#include <QWidget>

class QLabel;

namespace hookbench {

class IconLabel;

/// What came of an attempt, in words: headline, cause, what to do; beside them time, size and the moment it was sent.
class AttemptBanner : public QWidget {
    Q_OBJECT

public:
    explicit AttemptBanner(QWidget* parent = nullptr);

    void setAttempt(const Attempt& attempt);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    IconLabel* m_icon;
    QLabel* m_headline;
    QLabel* m_reason;
    QLabel* m_figures;
};

} // namespace hookbench
