// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/LongLineGuard.h"

#include "editor/CodeView.h"
#include "editor/LiquidJsonLexer.h"

namespace hookbench {

LongLineGuard::LongLineGuard(CodeView* view)
    : QObject(view)
    , m_view(view)
{
    connect(view, &CodeView::bytesReplaced, this,
        [this](std::size_t position, std::size_t, std::size_t added) { checkEdit(position, added); });
}

/// A line grows only where something is typed or line ends go; it can get short again only while there is a long one.
void LongLineGuard::checkEdit(std::size_t position, std::size_t added)
{
    if (m_hasLongLine) {
        checkAll();
        return;
    }
    const long first = m_view->SendScintilla(QsciScintillaBase::SCI_LINEFROMPOSITION, static_cast<long>(position));
    const long last =
        m_view->SendScintilla(QsciScintillaBase::SCI_LINEFROMPOSITION, static_cast<long>(position + added));
    for (long line = first; line <= last; ++line) {
        if (lineLength(line) > limitBytes) {
            setHasLongLine(true);
            return;
        }
    }
}

void LongLineGuard::checkAll()
{
    const long lines = m_view->SendScintilla(QsciScintillaBase::SCI_GETLINECOUNT);
    bool isAnyLong = false;
    for (long line = 0; line < lines && !isAnyLong; ++line)
        isAnyLong = lineLength(line) > limitBytes;
    setHasLongLine(isAnyLong);
}

long LongLineGuard::lineLength(long line) const
{
    return m_view->SendScintilla(QsciScintillaBase::SCI_LINELENGTH, line);
}

void LongLineGuard::setHasLongLine(bool hasLongLine)
{
    if (m_hasLongLine == hasLongLine)
        return;
    m_hasLongLine = hasLongLine;
    m_view->highlighting()->setEnabled(!hasLongLine);
    emit longLineChanged(hasLongLine);
}

} // namespace hookbench
