// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/SearchField.h"

#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace hookbench {

SearchField::SearchField(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::xs);
    layout->addWidget(m_text, 1);
    m_text->setObjectName(QStringLiteral("findText"));
    m_text->setAccessibleName(tr("Text to find"));
    m_text->setPlaceholderText(tr("Find in this text"));
    m_text->setClearButtonEnabled(true);
    setFocusProxy(m_text);
    m_matchCase = addSwitch(QStringLiteral("Aa"), QStringLiteral("findMatchCase"), tr("Match upper and lower case"));
    m_wholeWords = addSwitch(QStringLiteral("ab|"), QStringLiteral("findWholeWords"), tr("Whole words only"));
    m_isPattern = addSwitch(QStringLiteral(".*"), QStringLiteral("findPattern"), tr("Regular expression"));
    connect(m_text, &QLineEdit::textChanged, this, &SearchField::changed);
}

QToolButton* SearchField::addSwitch(const QString& sign, const QString& name, const QString& meaning)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setText(sign);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setAccessibleName(meaning);
    button->setToolTip(meaning);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    connect(button, &QToolButton::toggled, this, &SearchField::changed);
    return button;
}

SearchTerms SearchField::terms() const
{
    return {m_text->text(), m_matchCase->isChecked(), m_wholeWords->isChecked(), m_isPattern->isChecked()};
}

bool SearchField::isEmpty() const
{
    return m_text->text().isEmpty();
}

void SearchField::start()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void SearchField::setText(const QString& text)
{
    m_text->setText(text);
}

} // namespace hookbench
