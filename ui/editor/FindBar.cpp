// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/FindBar.h"

#include "editor/CodeView.h"
#include "editor/ReplaceField.h"
#include "editor/SearchField.h"
#include "theme/Theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
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
    , m_field(new SearchField)
    , m_count(new QLabel)
{
    setObjectName(QStringLiteral("findBar"));
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    buildLayout();
    hide();
    connect(m_field, &SearchField::changed, this, &FindBar::search);
    connect(view, &CodeView::bytesReplaced, this, [this] { m_hits.clear(); });
}

void FindBar::buildLayout()
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(spacing::s, spacing::xs, spacing::s, spacing::xs);
    m_grid->setSpacing(spacing::xs);
    m_grid->setColumnStretch(0, 1);
    m_grid->addWidget(m_field, 0, 0);
    m_grid->addWidget(m_count, 0, 1);
    m_grid->addWidget(makeButtons(), 0, 2);
}

QWidget* FindBar::makeButtons()
{
    auto* box = new QWidget;
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::xs);
    auto* previous = makeButton(QStringLiteral("chevron-up"), tr("Previous hit"), tr("Shift+Enter"));
    auto* next = makeButton(QStringLiteral("chevron-down"), tr("Next hit"), tr("Enter"));
    auto* closing = makeButton(QStringLiteral("x"), tr("Close the find bar"), tr("Esc"));
    for (QToolButton* button : {previous, next, closing})
        layout->addWidget(button);
    connect(previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(closing, &QToolButton::clicked, this, &FindBar::close);
    return box;
}

QToolButton* FindBar::makeButton(const QString& icon, const QString& name, const QString& keys)
{
    auto* button = new QToolButton;
    button->setIcon(themeIcon(icon));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(tr("%1 (%2)").arg(name, keys));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void FindBar::open()
{
    takeSelection();
    m_field->start();
    search();
}

void FindBar::openReplace()
{
    if (m_view->isReadOnly()) {
        open();
        return;
    }
    makeReplaceRow();
    m_replace->show();
    takeSelection();
    if (m_field->isEmpty())
        m_field->start();
    else
        m_replace->setFocus(Qt::ShortcutFocusReason);
    search();
}

void FindBar::makeReplaceRow()
{
    if (m_replace)
        return;
    m_replace = new ReplaceField(this);
    m_grid->addWidget(m_replace, 1, 0, 1, 3);
    connect(m_replace, &ReplaceField::replaceRequested, this, &FindBar::replaceOne);
    connect(m_replace, &ReplaceField::replaceAllRequested, this, &FindBar::replaceAll);
}

void FindBar::takeSelection()
{
    const QString selected = m_view->selectedText();
    show();
    if (!selected.isEmpty() && !selected.contains(u'\n') && !selected.contains(u'\r'))
        m_field->setText(selected);
}

void FindBar::close()
{
    hide();
    if (m_replace)
        m_replace->hide();
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
    const TextSearch search(m_field->terms());
    m_hits = search.hitsIn(m_view->contents(), mostHits);
    frameHits();
    const auto from = static_cast<std::size_t>(m_view->SendScintilla(Sci::SCI_GETSELECTIONSTART));
    const auto hit = std::lower_bound(m_hits.begin(), m_hits.end(), from,
        [](const ByteRange& range, std::size_t byte) { return range.begin < byte; });
    m_current = -1;
    if (!m_hits.empty())
        showHit(hit == m_hits.end() ? 0 : static_cast<int>(hit - m_hits.begin()));
    updateCount(search.problem());
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

void FindBar::updateCount(const QString& problem)
{
    if (m_field->isEmpty())
        m_count->clear();
    else if (!problem.isEmpty())
        m_count->setText(tr("Not a regular expression: %1").arg(problem));
    else if (m_hits.empty())
        m_count->setText(tr("Not found"));
    else if (m_hits.size() == mostHits)
        m_count->setText(tr("%1 of the first %2").arg(m_current + 1).arg(m_hits.size()));
    else
        m_count->setText(tr("%1 of %2").arg(m_current + 1).arg(m_hits.size()));
    if (m_replace)
        m_replace->setUsable(!m_hits.empty());
}

/// The hit on screen, if it is still what is selected; otherwise goes there first.
void FindBar::replaceOne()
{
    if (m_hits.empty())
        search();
    const ByteRange selected{static_cast<std::size_t>(m_view->SendScintilla(Sci::SCI_GETSELECTIONSTART)),
        static_cast<std::size_t>(m_view->SendScintilla(Sci::SCI_GETSELECTIONEND))};
    const auto all = TextSearch(m_field->terms()).replacementsIn(m_view->contents(), m_replace->text());
    const auto hit =
        std::find_if(all.begin(), all.end(), [&](const BodyChange& found) { return found.removed == selected; });
    if (hit == all.end()) {
        step(+1);
        return;
    }
    m_view->makeChanges({*hit});
    m_view->SendScintilla(Sci::SCI_GOTOPOS, static_cast<unsigned long>(hit->removed.begin + hit->added.size()));
    search();
}

void FindBar::replaceAll()
{
    const auto all = TextSearch(m_field->terms()).replacementsIn(m_view->contents(), m_replace->text());
    if (all.empty())
        return;
    m_view->makeChanges(all);
    search();
    m_count->setText(tr("%n replaced", nullptr, static_cast<int>(all.size())));
}

} // namespace hookbench
