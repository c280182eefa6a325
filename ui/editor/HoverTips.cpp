// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/HoverTips.h"

#include "editor/CodeView.h"

#include <QToolTip>

namespace hookbench {

HoverTips::HoverTips(CodeView* view, TextAt textAt)
    : QObject(view)
    , m_view(view)
    , m_textAt(std::move(textAt))
{
    connect(view, &QsciScintillaBase::SCN_DWELLSTART, this, [this](int position, int x, int y) {
        if (position >= 0)
            showAt(static_cast<std::size_t>(position), {x, y});
    });
    connect(view, &QsciScintillaBase::SCN_DWELLEND, this, [] { QToolTip::hideText(); });
}

void HoverTips::showAtCaret()
{
    const std::size_t caret = m_view->positions().caret();
    const auto position = static_cast<long>(caret);
    const long x = m_view->SendScintilla(QsciScintillaBase::SCI_POINTXFROMPOSITION, 0UL, position);
    const long y = m_view->SendScintilla(QsciScintillaBase::SCI_POINTYFROMPOSITION, 0UL, position);
    showAt(caret, {static_cast<int>(x), static_cast<int>(y) + m_view->textHeight(0)});
}

void HoverTips::showAt(std::size_t byte, const QPoint& place)
{
    const QString text = m_textAt(byte);
    if (text.isEmpty())
        return;
    // As rich text a tool tip wraps its lines; what it says is plain all the same.
    const QString wrapped = QStringLiteral("<p>") % text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    QToolTip::showText(m_view->viewport()->mapToGlobal(place), wrapped, m_view);
}

} // namespace hookbench
