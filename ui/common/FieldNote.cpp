// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/FieldNote.h"

#include "common/DiagnosticText.h"
#include "common/MessageLine.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace hookbench {

FieldNote::FieldNote(QWidget* parent)
    : QWidget(parent)
    , m_line(new MessageLine(this))
    , m_button(new QPushButton(this))
{
    m_button->setObjectName(QStringLiteral("noteButton"));
    connect(m_button, &QPushButton::clicked, this, &FieldNote::activated);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line, 1);
    layout->addWidget(m_button);
    setMinimumHeight(m_button->sizeHint().height());
    clear();
}

void FieldNote::showNote(Tone tone, const QString& text, const QString& buttonText)
{
    m_line->showMessage(tone, text);
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
    setToolTip({});
}

void FieldNote::showDiagnostic(const Diagnostic& diagnostic, const QString& buttonText)
{
    showNote(toneOf(diagnostic.severity), messageOf(diagnostic), buttonText);
    setToolTip(hintOf(diagnostic));
}

void FieldNote::clear()
{
    showNote(Tone::Muted, {}, {});
}

QString FieldNote::text() const
{
    return m_line->text();
}

} // namespace hookbench
