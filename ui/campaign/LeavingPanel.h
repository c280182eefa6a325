// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Diagnostic.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace hookbench {

class LeavingModel;
class Session;

/// Which fields of a customer the selected campaign's request carries, which only decide what it carries, and the hosts
/// that it goes to. Follows every change.
class LeavingPanel : public QWidget {
    Q_OBJECT

public:
    /// The session has to outlive it.
    explicit LeavingPanel(Session* session, QWidget* parent = nullptr);

signals:
    void placeActivated(const hookbench::Place& place);

private:
    void refresh();
    void refreshFields();
    void refreshHosts();

    Session* m_session;
    LeavingModel* m_model;
    QLabel* m_hosts;
    QLabel* m_none;
    QTreeView* m_list;
};

} // namespace hookbench
