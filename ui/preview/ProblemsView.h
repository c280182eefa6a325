// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Preview.h"
#include "text/Diagnostic.h"

#include <QPersistentModelIndex>
#include <QTimer>
#include <QWidget>

class QAction;
class QListView;
class QMenu;
class QStackedLayout;

namespace hookbench {

class EmptyState;
class ProblemsBar;
class ProblemsFilter;
class ProblemsModel;
class Session;
struct BodyVerdict;

/// Everything that is wrong with what would be sent, in one list, with the way to each place and to each fix.
class ProblemsView : public QWidget {
    Q_OBJECT

public:
    /// The session has to outlive it.
    explicit ProblemsView(Session* session, QWidget* parent = nullptr);

    /// Makes the first error that is shown the current row: what stops a send. Without one all stays as it is.
    void selectFirstError();

    /// What the list shows: the rows have the roles of ProblemsModel and ProblemsFilter.
    ProblemsFilter* shown() const { return m_shown; }

    /// F8 and Shift+F8; for a menu. They work in the whole window once they are in one.
    QAction* nextProblemAction() const { return m_next; }
    QAction* previousProblemAction() const { return m_previous; }

signals:
    void placeActivated(const hookbench::Place& place);
    /// An index into its fixes, or FixChoice::showCustomer.
    void fixRequested(const hookbench::Diagnostic& diagnostic, int fixIndex);
    void problemCountChanged(int errors, int warnings);

private:
    void layOut();
    void makeActions();
    void takePreview(const std::shared_ptr<const Preview>& preview);
    void takeVerdict(const std::shared_ptr<const BodyVerdict>& verdict);
    void refresh(const std::shared_ptr<const Preview>& preview);
    const Diagnostic& problem(const QModelIndex& index) const;
    void step(int direction);
    void activate(const QModelIndex& index);
    void offerFixes(const QModelIndex& index, const QPoint& globalPlace);
    void addFixes(QMenu* menu, const Diagnostic& diagnostic);
    void showMenu(const QPoint& place);
    void updateEmptyState();
    void announce();

    Session* m_session;
    ProblemsModel* m_model;
    ProblemsFilter* m_shown;
    ProblemsBar* m_bar;
    QListView* m_list;
    EmptyState* m_empty;
    EmptyState* m_allHidden;
    QStackedLayout* m_stack;
    QAction* m_next;
    QAction* m_previous;
    QAction* m_fix;
    QPersistentModelIndex m_visited; ///< what was gone to last; invalid once it is mended
    bool m_showsPreviewProblems = false; ///< beside the findings of the template
    bool m_showsProofProblems = false;
    QTimer m_calm; ///< until the numbers are worth saying
    int m_errors = 0;
    int m_warnings = 0;
};

} // namespace hookbench
