// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/ScreenPlace.h"

#include "editor/CodeView.h"

namespace hookbench {

QRect screenPlace(const CodeView& view, std::size_t byte)
{
    const auto position = static_cast<long>(byte);
    const long x = view.SendScintilla(QsciScintillaBase::SCI_POINTXFROMPOSITION, 0UL, position);
    const long y = view.SendScintilla(QsciScintillaBase::SCI_POINTYFROMPOSITION, 0UL, position);
    const QPoint corner = view.viewport()->mapToGlobal(QPoint(static_cast<int>(x), static_cast<int>(y)));
    return {corner, QSize(1, view.textHeight(0))};
}

} // namespace hookbench
