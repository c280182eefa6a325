// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "completion/Completions.h"
#include "completion/LiquidHelp.h"

#include <QFrame>

#include <optional>

class QLabel;
class QListView;

namespace hookbench {

class CompletionModel;

/// The list of completions beside the caret. Never takes the focus: the editor stays the one that is typed into, and
/// hands over the keys that belong to the list.
class CompletionPopup : public QFrame {
    Q_OBJECT

public:
    explicit CompletionPopup(QWidget* editor);

    /// Shows these, the first one chosen; `place` is the line of the caret on the screen.
    /// The help may be null; it has to outlive the list.
    void showCompletions(std::vector<Completion> completions, const LiquidHelp* help, const QRect& place);
    /// Nothing while it is hidden.
    std::optional<Completion> current() const;
    /// Whether this key was for the list: up, down, page up, page down.
    bool takeKey(int key);

signals:
    void chosen(); ///< by a click

private:
    void showHelp();
    QSize fittingSize() const;

    CompletionModel* m_model;
    QListView* m_list;
    QLabel* m_help; ///< of the chosen one
};

} // namespace hookbench
