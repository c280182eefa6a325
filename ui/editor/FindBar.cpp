// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/FindBar.h"

#include "editor/CodeView.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace hookbench {

namespace {

/// More hits than these are neither framed nor counted.
constexpr std::size_t mostHits = 10'000;

using Sci = QsciScintillaBase;

} // namespace

FindBar::FindBar(CodeView* view, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_text(new QLineEdit)
    , m_count(new QLabel)
{
    setObjectName(QStringLiteral("findBar"));
    m_text->setObjectName(QStringLiteral("findText"));
    m_text->setAccessibleName(tr("Text to find"));
    m_text->setPlaceholderText(tr("Find in this text"));
    m_text->setClearButtonEnabled(true);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    buildLayout();
    hide();
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_matchCase, &QToolButton::toggled, this, &FindBar::search);
    connect(view, &CodeView::bytesReplaced, this, [this] { m_hits.clear(); });
}

void FindBar::buildLayout()
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::s, spacing::xs, spacing::s, spacing::xs);
    layout->setSpacing(spacing::xs);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_count);

    m_matchCase = makeButton({}, tr("Match upper and lower case"), {});
    m_matchCase->setText(tr("Aa"));
    m_matchCase->setCheckable(true);
    m_matchCase->setObjectName(QStringLiteral("findMatchCase"));
    auto* previous = makeButton(QStringLiteral("chevron-up"), tr("Previous hit"), tr("Shift+Enter"));
    auto* next = makeButton(QStringLiteral("chevron-down"), tr("Next hit"), tr("Enter"));
    auto* closing = makeButton(QStringLiteral("x"), tr("Close the find bar"), tr("Esc"));
    for (QToolButton* button : {m_matchCase, previous, next, closing})
        layout->addWidget(button);
    connect(previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(closing, &QToolButton::clicked, this, &FindBar::close);
}

QToolButton* FindBar::makeButton(const QString& icon, const QString& name, const QString& keys)
{
    auto* button = new QToolButton;
    button->setIcon(themeIcon(icon));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(keys.isEmpty() ? name : tr("%1 (%2)").arg(name, keys));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void FindBar::open()
{
    const QString selected = m_view->selectedText();
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    if (!selected.isEmpty() && !selected.contains(u'\n') && !selected.contains(u'\r'))
        m_text->setText(selected);
    m_text->selectAll();
    search();
}

void FindBar::close()
{
    hide();
    m_hits.clear();
    m_view->clearIndicator(CodeIndicator::Found);
    m_view->setFocus(Qt::OtherFocusReason);
}

void FindBar::findNext()
{
    step(+1);
}

void FindBar::findPrevious()
{
    step(-1);
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : +1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

/// Selects the first hit from the beginning of the selection on, so that typing on stays at the same hit.
void FindBar::search()
{
    if (!isVisible())
        return;
    collectHits();
    frameHits();
    const auto from = static_cast<std::size_t>(m_view->SendScintilla(Sci::SCI_GETSELECTIONSTART));
    const auto hit = std::lower_bound(m_hits.begin(), m_hits.end(), from,
        [](const ByteRange& range, std::size_t byte) { return range.begin < byte; });
    m_current = -1;
    if (!m_hits.empty())
        showHit(hit == m_hits.end() ? 0 : static_cast<int>(hit - m_hits.begin()));
    updateCount();
}

void FindBar::collectHits()
{
    m_hits.clear();
    const QByteArray needle = m_text->text().toUtf8();
    if (needle.isEmpty())
        return;
    m_view->SendScintilla(Sci::SCI_SETSEARCHFLAGS, m_matchCase->isChecked() ? long{Sci::SCFIND_MATCHCASE} : 0L);
    const std::size_t length = m_view->positions().length();
    for (std::size_t from = 0; from < length && m_hits.size() < mostHits;) {
        m_view->SendScintilla(Sci::SCI_SETTARGETRANGE, static_cast<unsigned long>(from), static_cast<long>(length));
        const long hit =
            m_view->SendScintilla(Sci::SCI_SEARCHINTARGET, static_cast<uintptr_t>(needle.size()), needle.constData());
        if (hit < 0)
            break;
        from = static_cast<std::size_t>(m_view->SendScintilla(Sci::SCI_GETTARGETEND));
        m_hits.push_back({static_cast<std::size_t>(hit), from});
    }
}

void FindBar::frameHits()
{
    m_view->clearIndicator(CodeIndicator::Found);
    for (const ByteRange& hit : m_hits)
        m_view->fillIndicator(CodeIndicator::Found, hit);
}

void FindBar::showHit(int index)
{
    m_current = index;
    m_view->showRange(m_hits[static_cast<std::size_t>(index)]);
}

void FindBar::step(int direction)
{
    if (m_hits.empty()) {
        search(); // the text was edited since
        return;
    }
    const int count = static_cast<int>(m_hits.size());
    showHit((m_current + direction + count) % count);
    updateCount();
}

void FindBar::updateCount()
{
    if (m_text->text().isEmpty())
        m_count->clear();
    else if (m_hits.empty())
        m_count->setText(tr("Not found"));
    else
        m_count->setText(tr("%1 of %2").arg(m_current + 1).arg(m_hits.size()));
}

} // namespace hookbench
