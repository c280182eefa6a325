// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/WebhookPartEditor.h"

#include "common/FieldNote.h"
#include "common/ShownText.h"
#include "session/Session.h"
#include "webhook/SecretLine.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hookbench {

WebhookPartEditor::WebhookPartEditor(
    const char* name, IsHere isHere, Session* session, SecretStore& secrets, QWidget* parent)
    : QWidget(parent)
    , m_isHere(isHere)
    , m_session(session)
    , m_secrets(secrets)
    , m_form(new QFormLayout)
    , m_note(new FieldNote(this))
{
    setObjectName(QLatin1String(name));
    m_note->setObjectName(objectName() + QStringLiteral("Note"));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setVerticalSpacing(spacing::s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::m, spacing::m, spacing::m, spacing::m);
    layout->addWidget(m_note);
    layout->addLayout(m_form);
    layout->addStretch();
    connect(m_note, &FieldNote::activated, this, [this] { emit fillInRequested(m_missing, m_note->button()); });
}

void WebhookPartEditor::addRow(QWidget* field, const char* name, const QString& label)
{
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(QString(label).remove(u'&'));
    m_form->addRow(label, field);
}

QLineEdit* WebhookPartEditor::addText(const char* name, const QString& label, const Text& text)
{
    auto* field = new QLineEdit;
    addRow(field, name, label);
    m_fields.push_back({field, text});
    connect(field, &QLineEdit::textEdited, this,
        [this, text](const QString& typed) { edit([&](Webhook& webhook) { text(webhook) = typed.toStdString(); }); });
    return field;
}

SecretLine* WebhookPartEditor::addSecret(const char* name, const QString& label, const Text& text)
{
    auto* field = new SecretLine(m_session, m_secrets, name, this);
    addRow(field, name, label);
    m_secretLines.push_back({field, text});
    connect(field, &SecretLine::chosen, this,
        [this, text](const std::string& chosen) { edit([&](Webhook& webhook) { text(webhook) = chosen; }); });
    connect(field, &SecretLine::refused, m_note, [this](const QString& why) { m_note->showNote(Tone::Bad, why); });
    return field;
}

void WebhookPartEditor::edit(const Change& change)
{
    Webhook webhook = m_webhook;
    change(webhook);
    if (!(webhook == m_webhook))
        m_session->editWebhook(webhook);
}

void WebhookPartEditor::showWebhook(const Webhook& webhook, const std::vector<Diagnostic>& problems)
{
    m_webhook = webhook;
    for (const Field& field : m_fields)
        showText(field.edit, QString::fromStdString(field.text(m_webhook)));
    showRest(m_webhook);
    for (const Secret& secret : m_secretLines)
        secret.line->showText(secret.text(m_webhook));
    showProblem(problems);
}

void WebhookPartEditor::showProblem(const std::vector<Diagnostic>& problems)
{
    m_missing.clear();
    const auto found = std::find_if(problems.begin(), problems.end(), m_isHere);
    if (found == problems.end()) {
        m_note->clear();
        return;
    }
    if (found->code == "request.placeholder" && !found->arguments.empty())
        m_missing = QString::fromStdString(found->arguments.front());
    m_note->showDiagnostic(*found, m_missing.isEmpty() ? QString() : tr("Fill in…"));
}

} // namespace hookbench
