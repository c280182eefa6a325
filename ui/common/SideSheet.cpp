// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/SideSheet.h"

#include "theme/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace hookbench {

SideSheet::SideSheet(QWidget* parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("sideSheet"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
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
    show();
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

QSize SideSheet::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 68, QWidget::sizeHint().height()};
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
    QPainter(this).fillRect(QRect(0, 0, 1, height()), currentColors().line);
}

} // namespace hookbench
