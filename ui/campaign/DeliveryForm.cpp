// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/DeliveryForm.h"

#include "common/ShownText.h"
#include "session/Session.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hookbench {
namespace {

QLabel* makeNote(const QString& text, QWidget* parent)
{
    auto* note = new QLabel(text, parent);
    note->setWordWrap(true);
    note->setFont(smallFont());
    note->setForegroundRole(QPalette::PlaceholderText);
    return note;
}

} // namespace

DeliveryForm::DeliveryForm(Session* session, const QString& heading, const QString& explanation, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout)
{
    auto* title = new QLabel(heading, this);
    title->setFont(headingFont());
    m_column->addWidget(title);
    m_column->addWidget(makeNote(explanation, this));
    m_column->setSpacing(spacing::xs);

    auto* page = new QHBoxLayout(this); // a column as wide as a line of text is read with ease
    page->setContentsMargins(spacing::xl, spacing::l, spacing::xl, spacing::l);
    page->addLayout(m_column, 3);
    page->addStretch(2);
}

QLineEdit* DeliveryForm::addText(const Text& text)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(text.objectName);
    field->setPlaceholderText(text.placeholder);
    connect(field, &QLineEdit::textEdited, this, [this, member = text.member](const QString& typed) {
        Delivery changed = delivery();
        changed.*member = typed.toStdString();
        edit(changed);
    });
    m_bindings.push_back({field, text.member});
    addField(text.label, field, text.note);
    return field;
}

void DeliveryForm::addField(const QString& label, QWidget* field, const QString& note)
{
    auto* caption = new QLabel(label, this);
    caption->setBuddy(field);
    m_column->addSpacing(spacing::m);
    m_column->addWidget(caption);
    m_column->addWidget(field);
    if (!note.isEmpty())
        m_column->addWidget(makeNote(note, this));
}

void DeliveryForm::finish()
{
    m_column->addStretch();
    connect(m_session, &Session::campaignChanged, this, &DeliveryForm::refresh);
    connect(m_session, &Session::workspaceReplaced, this, &DeliveryForm::refresh);
    refresh();
}

Delivery DeliveryForm::delivery() const
{
    return m_session->campaign().delivery;
}

void DeliveryForm::edit(const Delivery& delivery)
{
    Campaign campaign = m_session->campaign();
    campaign.delivery = delivery;
    m_session->editCampaign(campaign);
}

void DeliveryForm::refresh()
{
    const Delivery shown = delivery();
    for (const Binding& binding : m_bindings) {
        showText(binding.field, QString::fromStdString(shown.*(binding.member)));
    }
    showDelivery(shown);
}

} // namespace hookbench
