// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/ProblemMarks.h"

namespace hookbench {

/// Marks that stay with the text they were made for while it is typed in, until later ones take their place. Child of
/// the view.
class MovingMarks : public QObject {
    Q_OBJECT

public:
    explicit MovingMarks(CodeView* view);

    /// The ranges count in the text that the view holds now.
    void set(std::vector<ProblemMarks::Mark> marks) { m_marks = std::move(marks); }
    const std::vector<ProblemMarks::Mark>& marks() const { return m_marks; }

private:
    void move(std::size_t position, std::size_t removed, std::size_t added);

    std::vector<ProblemMarks::Mark> m_marks;
};

} // namespace hookbench
