// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class QAction;

namespace hookbench {

class SampleStripModel;
class Session;

/// All sample profiles in one line, each as a sign of what it gets: valid, invalid, nothing. A click or the arrow keys
/// choose one, an action goes to the next that fails. Hidden while there is at most one.
class SampleStrip : public QListView {
    Q_OBJECT

public:
    /// The session has to outlive it.
    explicit SampleStrip(Session* session, QWidget* parent = nullptr);

    /// For a menu; works in the whole window while the strip is shown.
    QAction* nextFailingAction() const { return m_nextFailing; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void showSelection();
    void choose(const QModelIndex& index);
    void goToNextFailing();

    Session* m_session;
    SampleStripModel* m_model;
    QAction* m_nextFailing;
};

} // namespace hookbench
