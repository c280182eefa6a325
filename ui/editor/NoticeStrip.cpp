// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/NoticeStrip.h"

#include "common/Announcer.h"
#include "common/IconLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace hookbench {

namespace {

QColor groundFor(Tone tone)
{
    const ThemeColors& colors = currentColors();
    if (tone == Tone::Bad)
        return colors.badGround;
    return tone == Tone::Attention ? colors.attentionGround : colors.raised;
}

} // namespace

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return NoticeStrip::tr("Error");
    case Severity::Warning:
        return NoticeStrip::tr("Warning");
    case Severity::Information:
        break;
    }
    return NoticeStrip::tr("Note");
}

NoticeStrip::NoticeStrip(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel)
    , m_text(new QLabel)
    , m_button(new QPushButton)
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTextFormat(Qt::PlainText);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::m, spacing::xs, spacing::m, spacing::xs);
    layout->setSpacing(spacing::s);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_button, &QPushButton::clicked, this, &NoticeStrip::buttonPressed);
    hide();
}

void NoticeStrip::showNotice(Tone tone, const QString& text, const QString& buttonText)
{
    const bool isNew = isHidden() || m_text->text() != text;
    if (!isNew && m_tone == tone && m_button->text() == buttonText)
        return;
    m_tone = tone;
    m_icon->setIcon(toneIconName(tone), tone);
    m_text->setText(text);
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
    show();
    update();
    if (isNew && m_isAnnounced)
        Announcer::announce(this, text);
}

void NoticeStrip::clear()
{
    hide();
    m_text->clear();
}

QString NoticeStrip::text() const
{
    return m_text->text();
}

void NoticeStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), groundFor(m_tone));
}

} // namespace hookbench
