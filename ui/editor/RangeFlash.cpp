// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/RangeFlash.h"

#include "editor/CodeView.h"

#include <QTimer>

namespace hookbench {

namespace {

constexpr int flashMs = 700;

} // namespace

RangeFlash::RangeFlash(CodeView* view)
    : QObject(view)
{
    auto* timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, view, [this, view] {
        view->clearIndicator(CodeIndicator::Flash);
        deleteLater();
    });
    timer->start(flashMs);
}

void RangeFlash::start(CodeView* view, const ByteRange& bytes)
{
    delete view->findChild<RangeFlash*>(QString(), Qt::FindDirectChildrenOnly);
    view->clearIndicator(CodeIndicator::Flash);
    if (bytes.isEmpty())
        return;
    view->fillIndicator(CodeIndicator::Flash, bytes);
    new RangeFlash(view);
}

} // namespace hookbench
