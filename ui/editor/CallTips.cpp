// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/CallTips.h"

#include "editor/CodeView.h"
#include "editor/ScreenPlace.h"
#include "theme/Theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace hookbench {

namespace {

constexpr int widestCharacters = 60;
constexpr std::size_t typedBytes = 8; // what one key press puts in at most

QString toQt(const std::string& text)
{
    return QString::fromStdString(text);
}

QString markedUp(const CallTip& tip)
{
    const QString current = toQt(tip.current).toHtmlEscaped();
    const QString marked = current.isEmpty()
        ? QString()
        : QStringLiteral("<b><font color=\"%1\">%2</font></b>").arg(currentColors().accent.name(), current);
    return toQt(tip.before).toHtmlEscaped() + marked + toQt(tip.after).toHtmlEscaped();
}

} // namespace

CallTips::CallTips(CodeView* view, const LiquidHelp& help)
    : QObject(view)
    , m_view(view)
    , m_help(help)
{
    view->installEventFilter(this);
    connect(view, &CodeView::bytesReplaced, this, [this](std::size_t, std::size_t removed, std::size_t added) {
        m_wasTyped = removed == 0 && added <= typedBytes;
    });
    connect(view, &CodeView::inputDone, this, &CallTips::follow);
    connect(view, &QsciScintilla::cursorPositionChanged, this, [this] {
        if (isOpen())
            follow();
    });
}

bool CallTips::isOpen() const
{
    return m_popup && m_popup->isVisible();
}

void CallTips::open()
{
    m_declined.reset();
    m_wasTyped = true;
    follow();
}

void CallTips::close()
{
    m_shown.reset();
    if (m_popup)
        m_popup->hide();
}

/// Stays with the call that it is about, and goes when that is left.
void CallTips::follow()
{
    const bool wasTyped = std::exchange(m_wasTyped, false);
    if (!isOpen() && !wasTyped)
        return;
    const auto place = callPlaceAt(m_view->contents(), m_view->positions().caret());
    if (!place || m_declined != place->begin)
        m_declined.reset();
    const auto tip = place && !m_declined ? callTip(m_help, *place) : std::nullopt;
    if (tip)
        show(*tip, place->begin);
    else
        close();
}

void CallTips::makePopup()
{
    m_popup = new QFrame(m_view, Qt::ToolTip | Qt::FramelessWindowHint);
    m_popup->setObjectName(QStringLiteral("callTip"));
    m_popup->setAttribute(Qt::WA_ShowWithoutActivating);
    m_popup->setFocusPolicy(Qt::NoFocus);
    m_popup->setFrameShape(QFrame::Box);
    m_popup->setForegroundRole(QPalette::Mid);
    m_form = new QLabel;
    m_form->setObjectName(QStringLiteral("callForm"));
    m_form->setTextFormat(Qt::RichText);
    m_form->setFont(codeFont());
    m_form->setLayoutDirection(Qt::LeftToRight);
    m_summary = new QLabel;
    m_summary->setObjectName(QStringLiteral("callSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setFont(smallFont());
    m_summary->setWordWrap(true);
    auto* layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(spacing::s, spacing::xs, spacing::s, spacing::xs);
    layout->setSpacing(2);
    layout->addWidget(m_form);
    layout->addWidget(m_summary);
}

void CallTips::show(const CallTip& tip, std::size_t begin)
{
    if (isOpen() && m_shown == tip)
        return;
    if (!m_popup)
        makePopup();
    m_shown = tip;
    m_form->setText(markedUp(tip));
    m_summary->setText(toQt(tip.summary));
    const QFontMetrics small(smallFont());
    const int widest = widestCharacters * small.averageCharWidth();
    const int margins = 2 * (spacing::s + m_popup->frameWidth());
    const int wanted =
        std::max(m_form->sizeHint().width(), std::min(widest, small.horizontalAdvance(m_summary->text()) + 1));
    m_popup->resize(wanted + margins, m_popup->layout()->totalHeightForWidth(wanted + margins));
    const QRect line = screenPlace(*m_view, begin);
    const QRect desk = m_view->screen()->availableGeometry();
    QPoint corner(line.left(), line.top() - m_popup->height() - 1);
    if (corner.y() < desk.top()) // the list of completions is below
        corner.setY(line.bottom() + 1);
    corner.setX(std::clamp(corner.x(), desk.left(), std::max(desk.left(), desk.right() - m_popup->width())));
    m_popup->move(corner);
    m_popup->show();
    m_popup->setAccessibleName(toQt(tip.before + tip.current + tip.after));
    m_popup->setAccessibleDescription(toQt(tip.summary));
    QAccessibleEvent event(m_popup, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

bool CallTips::takesKey(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_Space && event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        open();
        return true;
    }
    if (event.key() != Qt::Key_Escape || event.modifiers() != Qt::NoModifier || !isOpen())
        return false;
    if (const auto place = callPlaceAt(m_view->contents(), m_view->positions().caret()))
        m_declined = place->begin;
    close();
    return true;
}

bool CallTips::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (isOpen() && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        return !m_view->isReadOnly() && takesKey(*static_cast<QKeyEvent*>(event));
    case QEvent::FocusOut:
    case QEvent::Hide:
    case QEvent::Wheel:
        close();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace hookbench
