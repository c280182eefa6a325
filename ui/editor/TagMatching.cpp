// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/TagMatching.h"

#include "editor/CodeView.h"
#include "editor/LiquidJsonLexer.h"

#include <algorithm>

namespace hookbench {

using Sci = QsciScintillaBase;

TagMatching::TagMatching(CodeView* view)
    : QObject(view)
    , m_view(view)
{
    connect(view, &QsciScintillaBase::SCN_UPDATEUI, this, [this](int updated) {
        if ((updated & (Sci::SC_UPDATE_CONTENT | Sci::SC_UPDATE_SELECTION)) != 0)
            update();
    });
    connect(view->highlighting(), &LiquidJsonLexer::programTaken, this, &TagMatching::update);
}

const TagBlock* TagMatching::blockAtCaret()
{
    const auto program = m_view->highlighting()->exactProgram();
    if (!program)
        return nullptr;
    if (std::exchange(m_program, program) != program)
        m_blocks = tagBlocks(*program);
    return blockWithTagAt(m_blocks, m_view->positions().caret());
}

void TagMatching::update()
{
    const TagBlock* block = blockAtCaret();
    if (m_isLit)
        m_view->clearIndicator(CodeIndicator::Partner);
    m_isLit = block != nullptr;
    if (!block)
        return;
    for (const WrittenTag& tag : *block)
        m_view->fillIndicator(CodeIndicator::Partner, tag.whole);
}

bool TagMatching::goToNext()
{
    const TagBlock* block = blockAtCaret();
    if (!block)
        return false;
    const std::size_t caret = m_view->positions().caret();
    auto next = std::find_if(block->begin(), block->end(),
        [caret](const WrittenTag& tag) { return tag.whole.begin <= caret && caret <= tag.whole.end; });
    ++next;
    const WrittenTag& tag = next == block->end() ? block->front() : *next;
    m_view->SendScintilla(Sci::SCI_GOTOPOS, static_cast<unsigned long>(tag.name.begin));
    return true;
}

} // namespace hookbench
