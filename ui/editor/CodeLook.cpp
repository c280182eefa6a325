// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/CodeLook.h"

#include "editor/CodeView.h"
#include "editor/LiquidJsonLexer.h"
#include "theme/Theme.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace hookbench {

namespace {

using Sci = QsciScintilla;

constexpr int lineNumberMargin = 0;
constexpr int symbolMargin = 1;
constexpr int foldMargin = 2;

unsigned long number(CodeIndicator indicator)
{
    return static_cast<unsigned long>(indicator);
}

} // namespace

CodeLook::CodeLook(CodeView* view)
    : QObject(view)
    , m_view(view)
{
    defineMargins();
    defineIndicators();
    apply();
    connect(view, &CodeView::lookOutdated, this, &CodeLook::apply);
    connect(view, &QsciScintilla::linesChanged, this, &CodeLook::fitLineNumbers);
    connect(view, &QsciScintillaBase::SCN_ZOOM, this, &CodeLook::fitLineNumbers);
}

void CodeLook::defineMargins()
{
    m_view->setMarginType(lineNumberMargin, Sci::NumberMargin);
    m_view->setMarginType(symbolMargin, Sci::SymbolMargin);
    m_view->setMarginWidth(symbolMargin, m_view->fontMetrics().height());
    m_view->setFolding(Sci::BoxedTreeFoldStyle, foldMargin);
}

void CodeLook::defineIndicators()
{
    const auto define = [this](CodeIndicator indicator, long style, bool isUnder) {
        m_view->SendScintilla(Sci::SCI_INDICSETSTYLE, number(indicator), style);
        m_view->SendScintilla(Sci::SCI_INDICSETUNDER, number(indicator), isUnder ? 1L : 0L);
    };
    define(CodeIndicator::FilledIn, Sci::INDIC_STRAIGHTBOX, true);
    define(CodeIndicator::Error, Sci::INDIC_SQUIGGLE, false);
    define(CodeIndicator::Warning, Sci::INDIC_SQUIGGLE, false);
    define(CodeIndicator::Information, Sci::INDIC_DOTS, false);
    define(CodeIndicator::Found, Sci::INDIC_ROUNDBOX, true);
    define(CodeIndicator::Flash, Sci::INDIC_FULLBOX, true);
    define(CodeIndicator::Partner, Sci::INDIC_ROUNDBOX, true);
}

void CodeLook::apply()
{
    if (m_isApplying)
        return;
    const QScopedValueRollback<bool> applying(m_isApplying, true);
    m_view->highlighting()->applyTheme();
    applyText();
    applyMargins();
    applyIndicators();
    fitLineNumbers();
    emit applied();
}

void CodeLook::applyText()
{
    const ThemeColors& colors = currentColors();
    m_view->SendScintilla(Sci::SCI_STYLESETFORE, static_cast<unsigned long>(Sci::STYLE_DEFAULT), colors.text);
    m_view->SendScintilla(Sci::SCI_STYLESETBACK, static_cast<unsigned long>(Sci::STYLE_DEFAULT), colors.surface);
    m_view->setCaretForegroundColor(colors.text);
    m_view->setCaretLineBackgroundColor(colors.codeCurrentLine);
    m_view->setSelectionBackgroundColor(colors.selection);
    m_view->SendScintilla(Sci::SCI_SETWHITESPACEFORE, 1UL, colors.textMuted);
    m_view->SendScintilla(Sci::SCI_SETADDITIONALSELBACK, colors.selection);
    m_view->SendScintilla(Sci::SCI_SETADDITIONALCARETFORE, colors.text);
    m_view->resetSelectionForegroundColor();
    m_view->setMatchedBraceForegroundColor(colors.accent);
    m_view->setMatchedBraceBackgroundColor(colors.raised);
    m_view->setUnmatchedBraceForegroundColor(colors.bad);
    m_view->setUnmatchedBraceBackgroundColor(colors.surface);
}

void CodeLook::applyMargins()
{
    const ThemeColors& colors = currentColors();
    m_view->setMarginsFont(codeFont());
    m_view->setMarginsForegroundColor(colors.textMuted);
    m_view->setMarginsBackgroundColor(colors.codeMargin);
    m_view->setFoldMarginColors(colors.codeMargin, colors.codeMargin);
    for (unsigned long marker = Sci::SC_MARKNUM_FOLDEREND; marker <= Sci::SC_MARKNUM_FOLDEROPEN; ++marker) {
        m_view->SendScintilla(Sci::SCI_MARKERSETFORE, marker, colors.codeMargin);
        m_view->SendScintilla(Sci::SCI_MARKERSETBACK, marker, colors.textMuted);
    }
}

void CodeLook::applyIndicators()
{
    const ThemeColors& colors = currentColors();
    const auto color = [this](CodeIndicator indicator, const QColor& value, long fill, long outline) {
        m_view->SendScintilla(Sci::SCI_INDICSETFORE, number(indicator), value);
        m_view->SendScintilla(Sci::SCI_INDICSETALPHA, number(indicator), fill);
        m_view->SendScintilla(Sci::SCI_INDICSETOUTLINEALPHA, number(indicator), outline);
    };
    constexpr long opaque = 255;
    constexpr long outlined = 110;
    color(CodeIndicator::FilledIn, colors.filledInGround, opaque, opaque);
    color(CodeIndicator::Error, colors.bad, opaque, opaque);
    color(CodeIndicator::Warning, colors.attention, opaque, opaque);
    color(CodeIndicator::Information, colors.accent, opaque, opaque);
    color(CodeIndicator::Found, colors.attention, outlined / 2, outlined);
    color(CodeIndicator::Flash, colors.accent, outlined / 2, outlined);
    color(CodeIndicator::Partner, colors.accent, outlined / 4, outlined);
}

void CodeLook::fitLineNumbers()
{
    constexpr qsizetype leastDigits = 3;
    const auto digits = std::max(leastDigits, QString::number(m_view->lines()).size());
    m_view->setMarginWidth(lineNumberMargin, QString(digits + 1, u'9'));
}

} // namespace hookbench
