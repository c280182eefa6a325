// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/FilledInTint.h"

#include "common/PrivacyMask.h"
#include "editor/CodeView.h"
#include "preview/ShownPayload.h"

namespace hookbench {

FilledInTint::FilledInTint(CodeView* view)
    : QObject(view)
    , m_view(view)
{
    connect(view, &CodeView::visibleBytesChanged, this, &FilledInTint::paintVisible);
    connect(&PrivacyMask::instance(), &PrivacyMask::changed, this, [view] { cover(view); });
    cover(view);
}

void FilledInTint::cover(CodeView* view)
{
    using Sci = QsciScintillaBase;
    const bool isMasked = PrivacyMask::instance().isOn();
    const auto indicator = static_cast<unsigned long>(CodeIndicator::FilledIn);
    view->SendScintilla(Sci::SCI_INDICSETUNDER, indicator, isMasked ? 0L : 1L);
    view->SendScintilla(
        Sci::SCI_INDICSETSTYLE, indicator, static_cast<long>(isMasked ? Sci::INDIC_FULLBOX : Sci::INDIC_STRAIGHTBOX));
}

void FilledInTint::setPayload(std::shared_ptr<const ShownPayload> payload)
{
    m_payload = std::move(payload);
    paintVisible();
}

void FilledInTint::paintVisible()
{
    const ByteRange visible = m_view->visibleBytes();
    m_view->clearIndicator(CodeIndicator::FilledIn, visible);
    // Between two payloads the view may hold the text of the next one already.
    if (!m_payload || m_payload->text().size() != m_view->positions().length())
        return;
    for (const ByteRange& range : m_payload->filledIn(visible))
        m_view->fillIndicator(CodeIndicator::FilledIn, range);
}

} // namespace hookbench
