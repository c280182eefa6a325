// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/MovingMarks.h"

#include "editor/CodeView.h"

#include <algorithm>

namespace hookbench {

MovingMarks::MovingMarks(CodeView* view)
    : QObject(view)
{
    connect(view, &CodeView::bytesReplaced, this, &MovingMarks::move);
}

void MovingMarks::move(std::size_t position, std::size_t removed, std::size_t added)
{
    const auto moved = [&](std::size_t byte) {
        if (byte <= position)
            return byte;
        return byte < position + removed ? position : byte - removed + added;
    };
    for (ProblemMarks::Mark& mark : m_marks)
        mark.bytes = {moved(mark.bytes.begin), moved(mark.bytes.end)};
    std::erase_if(m_marks, [](const ProblemMarks::Mark& mark) { return mark.bytes.isEmpty(); });
}

} // namespace hookbench
