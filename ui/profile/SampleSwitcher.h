// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QComboBox;

namespace hookbench {

class Session;

/// Which profile and which event the campaign is rendered with: previous, choose, next, by mouse and by key.
class SampleSwitcher : public QWidget {
    Q_OBJECT

public:
    explicit SampleSwitcher(Session* session, QWidget* parent = nullptr);

    /// For a menu; they work in the whole window while the switcher is shown.
    QAction* previousAction() const { return m_previous; }
    QAction* nextAction() const { return m_next; }

private:
    QAction* makeStep(const QString& text, const QString& icon, int step);
    void makeShortcuts();
    void fillLists();
    void takeSample();
    void showSelection();

    Session* m_session;
    QAction* m_previous;
    QAction* m_next;
    QComboBox* m_profiles;
    QComboBox* m_events;
    bool m_listsTrial = false; ///< the made-up customer stands in the lists
};

} // namespace hookbench
