// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/FilledInTint.h"

#include "editor/CodeView.h"
#include "preview/ShownPayload.h"

namespace hookbench {

FilledInTint::FilledInTint(CodeView* view)
    : QObject(view)
    , m_view(view)
{
    connect(view, &CodeView::visibleBytesChanged, this, &FilledInTint::paintVisible);
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
