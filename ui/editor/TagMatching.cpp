// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/TagMatching.h"

#include "editor/CodeView.h"
#include "editor/LiquidJsonLexer.h"

#include <algorithm>

namespace hookbench {

using Sci = QsciScintillaBase;

namespace {

/// A look at two tokens, so that moving through the text of a large body costs nothing.
bool isAtTag(const liquid::Program& program, std::size_t caret)
{
    const auto tokens = program.tokens();
    const auto token = std::partition_point(
        tokens.begin(), tokens.end(), [caret](const liquid::Token& candidate) { return candidate.range.end < caret; });
    const auto isText = [](const liquid::Token& candidate) {
        return candidate.kind == liquid::TokenKind::Text || candidate.kind == liquid::TokenKind::Raw
            || candidate.kind == liquid::TokenKind::Comment;
    };
    const auto end = token + std::min<std::ptrdiff_t>(2, tokens.end() - token);
    return !std::all_of(token, end, isText);
}

} // namespace

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
    if (!program || !isAtTag(*program, m_view->positions().caret()))
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
