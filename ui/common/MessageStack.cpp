// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/MessageStack.h"

#include <QVBoxLayout>

namespace hookbench {

MessageStack::MessageStack(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
}

void MessageStack::showMessage(
    const QString& name, Tone tone, const QString& text, const QList<MessageBar::Button>& buttons)
{
    MessageBar*& bar = m_bars[name];
    if (!bar) {
        bar = new MessageBar(this);
        bar->setObjectName(name);
        m_layout->addWidget(bar);
    }
    bar->showMessage(tone, text, buttons);
}

void MessageStack::remove(const QString& name)
{
    if (MessageBar* bar = m_bars.value(name))
        bar->hide();
}

} // namespace hookbench
