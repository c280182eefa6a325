// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/FieldNote.h"

#include "common/DiagnosticText.h"
#include "common/IconLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace hookbench {

FieldNote::FieldNote(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel(this))
    , m_label(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_label->setObjectName(QStringLiteral("noteText"));
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long text must not widen the form
    m_button->setObjectName(QStringLiteral("noteButton"));
    connect(m_button, &QPushButton::clicked, this, &FieldNote::activated);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_icon);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_button);
    setFixedHeight(m_button->sizeHint().height());
    clear();
}

void FieldNote::showNote(Tone tone, const QString& text, const QString& buttonText)
{
    m_icon->setIcon(toneIconName(tone), tone);
    m_icon->setVisible(!text.isEmpty());
    m_label->setText(text);
    m_label->setToolTip(text);
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
}

void FieldNote::showDiagnostic(const Diagnostic& diagnostic, const QString& buttonText)
{
    showNote(toneOf(diagnostic.severity), messageOf(diagnostic), buttonText);
    m_label->setToolTip(messageOf(diagnostic) + u'\n' + hintOf(diagnostic));
}

void FieldNote::clear()
{
    showNote(Tone::Muted, {}, {});
}

QString FieldNote::text() const
{
    return m_label->text();
}

} // namespace hookbench
