// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace hookbench {

class History;
struct HistoryLimits;

/// Chooses how much the history keeps: everything, the newest ones, or those of some time. Remembered, and carried out
/// at once where nothing is deleted by it; else it is asked for first.
class KeepButton : public QToolButton {
    Q_OBJECT

public:
    /// The history has to outlive it.
    explicit KeepButton(History* history, QWidget* parent = nullptr);

    void apply(const HistoryLimits& limits);

signals:
    /// So many attempts would be deleted: somebody has to ask, and then to apply it.
    void deletionAsked(qint64 count, const hookbench::HistoryLimits& limits);

private:
    void addChoice(const QString& text, const HistoryLimits& limits);
    void choose(const HistoryLimits& limits);

    History* m_history;
};

} // namespace hookbench
