// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/SideSheet.h"

#include "theme/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace hookbench {

SideSheet::SideSheet(QWidget* parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("sideSheet"));
    setAutoFillBackground(true);
    parent->installEventFilter(this);
    m_heading->setFont(headingFont());

    auto* closeButton = new QToolButton(this);
    closeButton->setObjectName(QStringLiteral("closeSheet"));
    closeButton->setIcon(themeIcon(QStringLiteral("x"), Tone::Muted));
    closeButton->setAutoRaise(true);
    closeButton->setToolTip(tr("Close (Esc)"));
    closeButton->setAccessibleName(tr("Close"));
    connect(closeButton, &QToolButton::clicked, this, &SideSheet::close);

    auto* head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(closeButton);
    m_layout->setContentsMargins(spacing::l, spacing::s, spacing::l, spacing::l);
    m_layout->addLayout(head);
    hide();
}

void SideSheet::open(const QString& heading, QWidget* content)
{
    if (m_content)
        m_content->deleteLater();
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_content = content;
    m_heading->setText(heading);
    setAccessibleName(heading);
    m_layout->addWidget(content, 1);
    content->show();
    show();
    place(); // it knows what the content needs only now
    raise();
    content->setFocus();
}

void SideSheet::close()
{
    hide();
    if (m_content)
        m_content->deleteLater();
    m_content = nullptr;
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

void SideSheet::place()
{
    const QWidget* page = parentWidget();
    const int wanted = qMax(fontMetrics().averageCharWidth() * 68, m_layout->minimumSize().width());
    const int width = qMin(wanted, page->width() - spacing::xl);
    const QRect atTheEnd(page->width() - width, 0, width, page->height());
    setGeometry(QStyle::visualRect(layoutDirection(), page->rect(), atTheEnd));
}

bool SideSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == parent() && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void SideSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void SideSheet::paintEvent(QPaintEvent*)
{
    const int edge = layoutDirection() == Qt::LeftToRight ? 0 : width() - 1;
    QPainter(this).fillRect(QRect(edge, 0, 1, height()), currentColors().line);
}

} // namespace hookbench
