// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/ReplaceField.h"

#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace hookbench {

ReplaceField::ReplaceField(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_one(new QPushButton(tr("Replace")))
    , m_all(new QPushButton(tr("Replace All")))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::xs);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_one);
    layout->addWidget(m_all);
    m_text->setObjectName(QStringLiteral("replaceText"));
    m_text->setAccessibleName(tr("Text to put there"));
    m_text->setPlaceholderText(tr("Replace with"));
    m_text->setToolTip(
        tr("With a regular expression, $1 … $9 stand for its groups, $0 for the hit, \\n for a line break."));
    m_text->installEventFilter(this);
    m_one->setObjectName(QStringLiteral("replaceOne"));
    m_one->setToolTip(tr("Replaces this hit and goes to the next one (Enter)"));
    m_all->setObjectName(QStringLiteral("replaceAll"));
    m_all->setToolTip(tr("Replaces all hits, as one step to undo (Ctrl+Enter)"));
    setFocusProxy(m_text);
    connect(m_one, &QPushButton::clicked, this, &ReplaceField::replaceRequested);
    connect(m_all, &QPushButton::clicked, this, &ReplaceField::replaceAllRequested);
}

QString ReplaceField::text() const
{
    return m_text->text();
}

void ReplaceField::setUsable(bool isUsable)
{
    m_one->setEnabled(isUsable);
    m_all->setEnabled(isUsable);
}

bool ReplaceField::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const auto* key = isKey ? static_cast<QKeyEvent*>(event) : nullptr;
    if (!key || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride)
        event->accept(); // Ctrl+Enter sends a test elsewhere
    else if (key->modifiers().testFlag(Qt::ControlModifier))
        emit replaceAllRequested();
    else
        emit replaceRequested();
    return true;
}

} // namespace hookbench
