// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/MessageLine.h"

#include "common/Announcer.h"
#include "common/IconLabel.h"

#include <QHBoxLayout>
#include <QLabel>

namespace hookbench {

MessageLine::MessageLine(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel)
    , m_text(new QLabel)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::s);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setMinimumHeight(fontMetrics().lineSpacing());
}

void MessageLine::showMessage(Tone tone, const QString& text)
{
    const bool isNew = text != m_text->text();
    m_text->setText(text);
    if (text.isEmpty())
        m_icon->clear();
    else
        m_icon->setIcon(toneIconName(tone), tone);
    if (isNew && isVisible()) // of a page that nobody looks at there is nothing to say
        Announcer::announce(this, text);
}

void MessageLine::clear()
{
    showMessage(Tone::Text, {});
}

QString MessageLine::text() const
{
    return m_text->text();
}

} // namespace hookbench
