// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/ProblemMarks.h"

#include "common/DiagnosticText.h"
#include "editor/CodeView.h"
#include "theme/Theme.h"

#include <algorithm>
#include <array>

namespace hookbench {

namespace {

/// A text that is broken all over does not get clearer by more marks than these.
constexpr std::size_t mostMarks = 500;

struct MarkStyle {
    CodeIndicator indicator;
    int symbol; ///< number of the marker, the higher the worse
};

MarkStyle styleOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return {CodeIndicator::Error, 2};
    case Severity::Warning:
        return {CodeIndicator::Warning, 1};
    case Severity::Information:
        break;
    }
    return {CodeIndicator::Information, 0};
}

constexpr std::array<Severity, 3> severities{Severity::Error, Severity::Warning, Severity::Information};

} // namespace

QString problemText(const Diagnostic& diagnostic)
{
    const QString message = messageOf(diagnostic);
    const QString hint = hintOf(diagnostic);
    return hint.isEmpty() ? message : message + u'\n' + hint;
}

ProblemMarks::ProblemMarks(CodeView* view)
    : QObject(view)
    , m_view(view)
{
    defineSymbols();
    connect(view, &CodeView::themeApplied, this, &ProblemMarks::defineSymbols);
    connect(view, &CodeView::bytesReplaced, this, &ProblemMarks::move);
}

std::vector<ProblemMarks::Mark> ProblemMarks::marksOf(const std::vector<Diagnostic>& diagnostics, Part part)
{
    std::vector<Mark> marks;
    for (const Diagnostic& diagnostic : diagnostics) {
        if (marks.size() >= mostMarks)
            break;
        const QString text = problemText(diagnostic);
        if (diagnostic.place.part == part)
            marks.push_back({diagnostic.place.range, diagnostic.severity, text});
        for (const Place& place : diagnostic.related) {
            if (place.part == part)
                marks.push_back({place.range, diagnostic.severity, text});
        }
    }
    return marks;
}

void ProblemMarks::setMarks(std::vector<Mark> marks)
{
    if (marks == m_given && !m_isTouched && (marks.empty() || m_view->lines() == m_lines))
        return;
    clearDrawn();
    m_lines = m_view->lines();
    m_isTouched = false;
    m_given = marks;
    m_marks = std::move(marks);
    const EditorPositions positions = m_view->positions();
    for (Mark& mark : m_marks) {
        mark.bytes = positions.snapped(mark.bytes);
        draw(mark);
    }
}

/// What Scintilla does with the drawn marks when text is edited outside them; an edit at or in one has them all drawn
/// anew.
void ProblemMarks::move(std::size_t position, std::size_t removed, std::size_t added)
{
    const auto moveAll = [&](std::vector<Mark>& marks) {
        for (Mark& mark : marks) {
            if (position > mark.bytes.end)
                continue;
            m_isTouched = m_isTouched || position + removed >= mark.bytes.begin;
            if (position + removed <= mark.bytes.begin)
                mark.bytes = {mark.bytes.begin - removed + added, mark.bytes.end - removed + added};
        }
    };
    moveAll(m_given);
    moveAll(m_marks);
}

QString ProblemMarks::textAt(std::size_t byte) const
{
    QStringList texts;
    for (const Mark& mark : m_marks) {
        const bool isHit = mark.bytes.contains(byte) || (mark.bytes.isEmpty() && mark.bytes.begin == byte);
        if (isHit && !texts.contains(mark.text))
            texts << mark.text;
    }
    return texts.join(QStringLiteral("\n\n"));
}

void ProblemMarks::defineSymbols()
{
    const ThemeColors& colors = currentColors();
    const auto define = [this](Severity severity, QsciScintilla::MarkerSymbol shape, const QColor& color) {
        const int symbol = styleOf(severity).symbol;
        m_view->markerDefine(shape, symbol);
        m_view->setMarkerBackgroundColor(color, symbol);
        m_view->setMarkerForegroundColor(color, symbol);
    };
    define(Severity::Error, QsciScintilla::Circle, colors.bad);
    define(Severity::Warning, QsciScintilla::RightTriangle, colors.attention);
    define(Severity::Information, QsciScintilla::SmallRectangle, colors.accent);
}

void ProblemMarks::clearDrawn()
{
    for (const Severity severity : severities) {
        const MarkStyle style = styleOf(severity);
        m_view->clearIndicator(style.indicator);
        m_view->markerDeleteAll(style.symbol);
    }
}

void ProblemMarks::draw(const Mark& mark)
{
    const MarkStyle style = styleOf(mark.severity);
    const std::size_t length = m_view->positions().length();
    ByteRange drawn = mark.bytes;
    if (drawn.isEmpty() && drawn.end < length)
        drawn.end = std::max(drawn.end + 1, m_view->positions().snapped(drawn.end + 1)); // a place needs some width
    else if (drawn.isEmpty() && drawn.begin > 0)
        drawn.begin = m_view->positions().snapped(drawn.begin - 1);
    m_view->fillIndicator(style.indicator, drawn);
    const long line =
        m_view->SendScintilla(QsciScintillaBase::SCI_LINEFROMPOSITION, static_cast<long>(mark.bytes.begin));
    drawSymbol(static_cast<int>(line), style.symbol);
}

/// The margin has room for one symbol a line: that of the worst finding.
void ProblemMarks::drawSymbol(int line, int symbol)
{
    const bool hasAsBad = m_view->markersAtLine(line) >> static_cast<unsigned>(symbol) != 0;
    if (hasAsBad)
        return;
    for (int lesser = 0; lesser < symbol; ++lesser)
        m_view->markerDelete(line, lesser);
    m_view->markerAdd(line, symbol);
}

} // namespace hookbench
