// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/BraceMatching.h"

#include "editor/CodeView.h"

namespace hookbench {

namespace {

using Sci = QsciScintillaBase;

constexpr std::string_view openers = "{[(";
constexpr std::string_view closers = "}])";
constexpr unsigned long noPlace = static_cast<unsigned long>(-1);

bool isBrace(char c)
{
    return openers.find(c) != std::string_view::npos || closers.find(c) != std::string_view::npos;
}

} // namespace

BraceMatching::BraceMatching(CodeView* view)
    : QObject(view)
    , m_view(view)
{
    connect(view, &QsciScintillaBase::SCN_UPDATEUI, this, [this](int updated) {
        if ((updated & (Sci::SC_UPDATE_CONTENT | Sci::SC_UPDATE_SELECTION)) != 0)
            update();
    });
}

void BraceMatching::update()
{
    const std::string_view text = m_view->contents();
    const auto brace = braceAtCaret(text);
    if (!brace && !m_isLit)
        return;
    const Partner partner = brace ? partnerOf(text, *brace) : Partner{Search::TooFar, 0};
    m_isLit = brace && partner.result != Search::TooFar;
    m_partner = partner.result == Search::Found ? std::optional(partner.byte) : std::nullopt;
    if (!m_isLit)
        m_view->SendScintilla(Sci::SCI_BRACEHIGHLIGHT, noPlace, -1L);
    else if (partner.result == Search::Found)
        m_view->SendScintilla(
            Sci::SCI_BRACEHIGHLIGHT, static_cast<unsigned long>(*brace), static_cast<long>(partner.byte));
    else
        m_view->SendScintilla(Sci::SCI_BRACEBADLIGHT, static_cast<unsigned long>(*brace));
}

/// The one behind the caret or, if there is none, the one before it.
std::optional<std::size_t> BraceMatching::braceAtCaret(std::string_view text) const
{
    const std::size_t caret = m_view->positions().caret();
    if (caret < text.size() && isBrace(text[caret]))
        return caret;
    if (caret > 0 && isBrace(text[caret - 1]))
        return caret - 1;
    return std::nullopt;
}

BraceMatching::Partner BraceMatching::partnerOf(std::string_view text, std::size_t brace) const
{
    const auto kind = openers.find(text[brace]);
    const bool goesOn = kind != std::string_view::npos;
    const char same = text[brace];
    const char other = goesOn ? closers[kind] : openers[closers.find(same)];
    const int style = styleAt(brace);
    const auto styled = static_cast<std::size_t>(m_view->SendScintilla(Sci::SCI_GETENDSTYLED));
    int depth = 0;
    std::size_t at = brace;
    for (std::size_t seen = 0; seen < reachBytes; ++seen) {
        if ((text[at] == same || text[at] == other) && styleAt(at) == style)
            depth += text[at] == same ? 1 : -1;
        if (depth == 0)
            return {Search::Found, at};
        if (goesOn ? at + 1 == text.size() : at == 0)
            return {Search::Nothing, 0};
        at = goesOn ? at + 1 : at - 1;
        if (at >= styled)
            return {Search::TooFar, 0}; // no colours there yet
    }
    return {Search::TooFar, 0};
}

int BraceMatching::styleAt(std::size_t byte) const
{
    return static_cast<int>(m_view->SendScintilla(Sci::SCI_GETSTYLEAT, static_cast<long>(byte)));
}

} // namespace hookbench
