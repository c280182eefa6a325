// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/EmptyState.h"

#include "common/IconLabel.h"

#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace hookbench {

EmptyState::EmptyState(const QString& iconName, const QString& sentence, const QString& buttonText, QWidget* parent)
    : LazyWidget([this, iconName, sentence, buttonText] { return makeContent(iconName, sentence, buttonText); }, parent)
{
}

QWidget* EmptyState::makeContent(const QString& iconName, const QString& sentence, const QString& buttonText)
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(spacing::xl, spacing::s, spacing::xl, spacing::s);
    layout->setSpacing(spacing::m);
    layout->addStretch();
    m_icon = new IconLabel;
    m_icon->setSide(style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this));
    m_icon->setIcon(iconName, Tone::Muted);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    auto* text = new QLabel(sentence);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignHCenter);
    text->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(text);
    if (!buttonText.isEmpty()) {
        auto* button = new QPushButton(buttonText);
        button->setObjectName(QStringLiteral("emptyStateButton"));
        connect(button, &QPushButton::clicked, this, &EmptyState::activated);
        layout->addWidget(button, 0, Qt::AlignHCenter);
    }
    layout->addStretch();
    return content;
}

/// What the icon adds to the height.
int EmptyState::iconRoom() const
{
    return m_icon ? m_icon->sizeHint().height() + spacing::m : 0;
}

QSize EmptyState::minimumSizeHint() const
{
    const QSize hint = LazyWidget::minimumSizeHint();
    return m_icon && !m_icon->isHidden() ? hint - QSize(0, iconRoom()) : hint;
}

void EmptyState::resizeEvent(QResizeEvent* event)
{
    if (m_icon)
        m_icon->setVisible(height() >= minimumSizeHint().height() + iconRoom());
    LazyWidget::resizeEvent(event);
}

} // namespace hookbench
