// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QTreeView;

namespace hookbench {

class History;
class HistoryModel;
struct HistoryQuery;

/// The list of attempts, newest first; what other programs sent appears when the window is turned to. Enter or a double
/// click opens one.
class HistoryView : public QWidget {
    Q_OBJECT

public:
    explicit HistoryView(History* history, QWidget* parent = nullptr);

    /// Shows only those that it wants.
    void setFilter(const HistoryQuery& filter);
    QList<qint64> listedAttempts() const; ///< in the order of the list
    /// Lets several be chosen at once, with Ctrl or Shift; else it is one.
    void allowSeveral();
    QList<qint64> selectedAttempts() const; ///< newest first
    /// Chooses these alone, the first of them as the current one; false, with nothing changed, if one is not listed.
    bool selectAttempts(const QList<qint64>& ids);

signals:
    void attemptActivated(qint64 id);
    void selectionChanged(); ///< other ones are chosen, or none

protected:
    bool event(QEvent* event) override;

private:
    void makeView();
    void keepSelection();
    void updateEmptyText();

    History* m_history;
    HistoryModel* m_model;
    QTreeView* m_view;
    QLabel* m_empty;
    QList<qint64> m_kept; ///< what was chosen before the list is made anew
};

} // namespace hookbench
