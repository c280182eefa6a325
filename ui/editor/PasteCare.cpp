// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/PasteCare.h"

#include "editor/CodeView.h"
#include "editor/CurlyQuotes.h"
#include "editor/NoticeStrip.h"

namespace hookbench {

PasteCare::PasteCare(CodeView* view)
    : QObject(view)
    , m_view(view)
    , m_notice(new NoticeStrip)
{
    m_notice->setObjectName(QStringLiteral("pasteNotice"));
    connect(view, &CodeView::bytesReplaced, m_notice, &NoticeStrip::clear);
    connect(view, &CodeView::pasted, this, &PasteCare::look);
    connect(m_notice, &NoticeStrip::buttonPressed, this, &PasteCare::straighten);
}

void PasteCare::look(const ByteRange& pasted)
{
    const auto found = static_cast<int>(curlyDelimiters(m_view->contents(), pasted).size());
    if (found == 0)
        return;
    m_pasted = pasted;
    m_notice->showNotice(Tone::Attention,
        tr("The pasted text has %n curly quote(s) where JSON and Liquid know straight ones only.", nullptr, found),
        tr("Make straight"));
}

void PasteCare::straighten()
{
    const auto changes = curlyDelimiters(m_view->contents(), m_pasted);
    m_view->makeChanges(changes);
    m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace hookbench
