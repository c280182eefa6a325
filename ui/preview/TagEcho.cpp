// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/TagEcho.h"

#include "editor/CodeView.h"
#include "preview/ShownPayload.h"

namespace hookbench {

TagEcho::TagEcho(CodeView* view)
    : QObject(view)
    , m_view(view)
{
}

void TagEcho::setPayload(std::shared_ptr<const ShownPayload> payload)
{
    m_payload = std::move(payload);
    paint();
}

void TagEcho::setTag(std::size_t bodyByte)
{
    if (std::exchange(m_bodyByte, bodyByte) != bodyByte)
        paint();
}

void TagEcho::paint()
{
    if (std::exchange(m_isPainted, false))
        m_view->clearIndicator(CodeIndicator::Partner);
    // Between two payloads the view may hold the text of the next one already.
    if (!m_payload || m_payload->text().size() != m_view->positions().length())
        return;
    const auto places = m_payload->madeBy({m_bodyByte, m_bodyByte});
    for (std::size_t i = 0; i < std::min(places.size(), mostPlaces); ++i)
        m_view->fillIndicator(CodeIndicator::Partner, places[i]);
    m_isPainted = !places.empty();
}

} // namespace hookbench
