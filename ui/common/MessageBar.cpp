// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/MessageBar.h"

#include "common/Announcer.h"
#include "common/IconLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace hookbench {
namespace {

QColor groundFor(Tone tone)
{
    const auto& colors = currentColors();
    switch (tone) {
    case Tone::Good:
        return colors.goodGround;
    case Tone::Attention:
        return colors.attentionGround;
    case Tone::Bad:
        return colors.badGround;
    default:
        return colors.raised;
    }
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new IconLabel(this))
    , m_label(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("messageBar"));
    setFrameShape(QFrame::NoFrame);
    m_label->setObjectName(QStringLiteral("messageText"));
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* close = new QToolButton(this);
    close->setObjectName(QStringLiteral("closeMessage"));
    close->setIcon(themeIcon(QStringLiteral("x"), Tone::Muted));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &QWidget::hide);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::l, spacing::xs, spacing::s, spacing::xs);
    layout->addWidget(m_icon);
    layout->addWidget(m_label, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(close);
    hide();
}

void MessageBar::showMessage(Tone tone, const QString& text, const QList<Button>& buttons)
{
    m_tone = tone;
    m_icon->setIcon(toneIconName(tone), tone);
    m_label->setText(text);
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Button& button : buttons) {
        auto* widget = new QPushButton(button.text, this);
        connect(widget, &QPushButton::clicked, this, [this, action = button.action] {
            hide();
            action();
        });
        m_buttons->addWidget(widget);
    }
    show();
    update();
    setAccessibleName(text);
    Announcer::announce(this, text);
}

QString MessageBar::text() const
{
    return m_label->text();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), groundFor(m_tone));
    painter.fillRect(QRect(0, 0, width(), 1), currentColors().line);
}

} // namespace hookbench
