// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QTreeView;

namespace hookbench {

class History;
class HistoryModel;
struct HistoryFilter;

/// The list of attempts, newest first; what other programs sent appears when the window is turned to. Enter or a double
/// click opens one.
class HistoryView : public QWidget {
    Q_OBJECT

public:
    explicit HistoryView(History* history, QWidget* parent = nullptr);

    /// Shows only those that it wants.
    void setFilter(const HistoryFilter& filter);
    QList<qint64> listedAttempts() const; ///< in the order of the list
    qint64 currentAttempt() const; ///< 0 if there is none

signals:
    void attemptActivated(qint64 id);
    void currentAttemptChanged(qint64 id); ///< 0 if there is none

protected:
    bool event(QEvent* event) override;

private:
    void makeView();
    void updateEmptyText();

    History* m_history;
    HistoryModel* m_model;
    QTreeView* m_view;
    QLabel* m_empty;
};

} // namespace hookbench
