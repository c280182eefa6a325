// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/AuthenticationEditor.h"

#include "campaign/request/AuthenticationParts.h"
#include "common/FieldNote.h"
#include "session/Session.h"
#include "webhook/ParameterText.h"
#include "webhook/SecretLine.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace hookbench {

namespace {

using Type = Authentication::Type;
using Grant = Authentication::Grant;

constexpr int longestLifetime = 30 * 24 * 3600;

bool always(const Authentication&)
{
    return true;
}

bool isApiKey(const Authentication& authentication)
{
    return authentication.type == Type::ApiKey;
}

bool isOAuth(const Authentication& authentication)
{
    return authentication.type == Type::OAuth;
}

bool hasUser(const Authentication& authentication)
{
    return authentication.type == Type::Basic || (isOAuth(authentication) && authentication.grant == Grant::Password);
}

bool hasHeader(const Authentication& authentication)
{
    return isApiKey(authentication) || isOAuth(authentication);
}

void showText(QLineEdit* edit, const std::string& text)
{
    const QString shown = QString::fromStdString(text);
    if (edit->text() != shown)
        edit->setText(shown);
}

} // namespace

AuthenticationEditor::AuthenticationEditor(Session* session, SecretStore& secrets, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_secrets(secrets)
    , m_form(new QFormLayout)
    , m_note(new FieldNote(this))
{
    setObjectName(QStringLiteral("authentication"));
    m_note->setObjectName(QStringLiteral("authenticationNote"));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setVerticalSpacing(spacing::s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::m, spacing::m, spacing::m, spacing::m);
    layout->addWidget(m_note);
    layout->addLayout(m_form);
    layout->addStretch();
    addTypes();
    addBasicRows();
    addTokenRows();
    addAnswerRows();
    connect(m_note, &FieldNote::activated, this, [this] { emit fillInRequested(m_missing, m_note->button()); });
}

void AuthenticationEditor::addTypes()
{
    m_type = addChoice("authenticationType", tr("Kind"),
        {tr("No authentication"), tr("Basic"), tr("API key in a header"), tr("OAuth 2.0")}, always);
    connect(m_type, &QComboBox::activated, this, [this](int index) {
        edit([index](Authentication& authentication) {
            const bool isUsual = authentication.header == Authentication().header;
            authentication.type = static_cast<Type>(index);
            if (isApiKey(authentication) && isUsual)
                authentication.header = "X-API-KEY";
            else if (isOAuth(authentication) && authentication.header == "X-API-KEY")
                authentication.header = Authentication().header;
        });
    });
}

void AuthenticationEditor::addBasicRows()
{
    m_grant = addChoice("grant", tr("&Grant"), {tr("Client credentials"), tr("Password credentials")}, isOAuth);
    connect(m_grant, &QComboBox::activated, this, [this](int index) {
        edit([index](Authentication& authentication) { authentication.grant = static_cast<Grant>(index); });
    });
    addText("tokenUrl", tr("Access token URL"), &Authentication::tokenUrl, isOAuth)
        ->setPlaceholderText(QStringLiteral("https://<yourdatacenterid>.qualtrics.com/oauth2/token"));
    addText("clientId", tr("Client ID"), &Authentication::clientId, isOAuth);
    addSecret("clientSecret", tr("Client secret"), &Authentication::clientSecret, isOAuth);
    addText("authenticationUser", tr("User name"), &Authentication::user, hasUser);
    addSecret("authenticationPassword", tr("Password"), &Authentication::password, hasUser);
    addSecret("apiKey", tr("Key"), &Authentication::value, isApiKey);
}

void AuthenticationEditor::addTokenRows()
{
    m_clientPlace = addChoice("clientPlace", tr("Client authentication"),
        {tr("Basic authentication in the header"), tr("In the body")}, isOAuth);
    connect(m_clientPlace, &QComboBox::activated, this, [this](int index) {
        edit([index](Authentication& authentication) {
            authentication.clientPlace = static_cast<Authentication::ClientPlace>(index);
        });
    });
    addText("scope", tr("Scopes"), &Authentication::scope, isOAuth)
        ->setPlaceholderText(tr("separated by blanks, such as manage:distributions"));
    m_parameters = new QLineEdit;
    m_parameters->setPlaceholderText(tr("name=value & name=value, such as audience=https://api.example.com"));
    addRow(m_parameters, "tokenParameters", tr("Further parameters"), isOAuth);
    connect(m_parameters, &QLineEdit::textEdited, this, [this](const QString& text) {
        edit([&text](Authentication& authentication) { authentication.parameters = parametersIn(text); });
    });
}

void AuthenticationEditor::addAnswerRows()
{
    addText("tokenField", tr("Field with the token"), &Authentication::tokenField, isOAuth)
        ->setToolTip(tr("In the JSON of the answer; dots lead into objects, such as data.token"));
    addText("expiryField", tr("Field with its seconds"), &Authentication::expiryField, isOAuth)
        ->setToolTip(tr("For how many seconds the token counts; empty where the answer does not tell"));
    m_lifetime = new QSpinBox;
    m_lifetime->setRange(0, longestLifetime);
    m_lifetime->setSuffix(tr(" s"));
    m_lifetime->setSpecialValueText(tr("for one delivery"));
    addRow(m_lifetime, "tokenLifetime", tr("Else it counts"), isOAuth);
    connect(m_lifetime, &QSpinBox::valueChanged, this, [this](int seconds) {
        edit([seconds](Authentication& authentication) { authentication.lifetimeSeconds = seconds; });
    });
    addText("authenticationHeader", tr("Goes into the header"), &Authentication::header, hasHeader);
    addText("tokenPrefix", tr("With this in front"), &Authentication::prefix, isOAuth);
}

QLineEdit* AuthenticationEditor::addText(
    const char* name, const QString& label, std::string Authentication::*member, Applies applies)
{
    auto* field = new QLineEdit;
    addRow(field, name, label, applies);
    m_texts.push_back({field, member});
    connect(field, &QLineEdit::textEdited, this, [this, member](const QString& text) {
        edit([&](Authentication& authentication) { authentication.*member = text.toStdString(); });
    });
    return field;
}

void AuthenticationEditor::addSecret(
    const char* name, const QString& label, std::string Authentication::*member, Applies applies)
{
    auto* field = new SecretLine(m_session, m_secrets, name, this);
    addRow(field, name, label, applies);
    m_secretLines.push_back({field, member});
    connect(field, &SecretLine::chosen, this, [this, member](const std::string& text) {
        edit([&](Authentication& authentication) { authentication.*member = text; });
    });
    connect(field, &SecretLine::refused, m_note, [this](const QString& why) { m_note->showNote(Tone::Bad, why); });
}

QComboBox* AuthenticationEditor::addChoice(
    const char* name, const QString& label, const QStringList& choices, Applies applies)
{
    auto* field = new QComboBox;
    field->addItems(choices);
    addRow(field, name, label, applies);
    return field;
}

void AuthenticationEditor::addRow(QWidget* field, const char* name, const QString& label, Applies applies)
{
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(QString(label).remove(u'&'));
    m_form->addRow(label, field);
    m_rows.push_back({field, applies});
}

template <typename Change> void AuthenticationEditor::edit(Change change)
{
    Webhook webhook = m_webhook;
    change(webhook.authentication);
    if (!(webhook == m_webhook))
        m_session->editWebhook(webhook);
}

void AuthenticationEditor::showWebhook(const Webhook& webhook, const std::vector<Diagnostic>& problems)
{
    m_webhook = webhook;
    const Authentication& authentication = m_webhook.authentication;
    m_type->setCurrentIndex(static_cast<int>(authentication.type));
    m_grant->setCurrentIndex(static_cast<int>(authentication.grant));
    m_clientPlace->setCurrentIndex(static_cast<int>(authentication.clientPlace));
    for (const Text& text : m_texts)
        showText(text.edit, authentication.*text.member);
    for (const Secret& secret : m_secretLines) {
        secret.line->setUrls({webhook.url, isOAuth(authentication) ? authentication.tokenUrl : webhook.url});
        secret.line->showText(authentication.*secret.member);
    }
    if (parametersIn(m_parameters->text()) != authentication.parameters)
        m_parameters->setText(parameterText(authentication.parameters));
    {
        const QSignalBlocker blocker(m_lifetime);
        m_lifetime->setValue(authentication.lifetimeSeconds);
    }
    for (const Row& row : m_rows)
        m_form->setRowVisible(row.field, row.applies(authentication));
    showProblem(problems);
}

void AuthenticationEditor::showProblem(const std::vector<Diagnostic>& problems)
{
    m_missing.clear();
    const auto found = std::find_if(problems.begin(), problems.end(),
        [](const Diagnostic& problem) { return isIn(problem.place, AuthenticationParts::place); });
    if (found == problems.end()) {
        m_note->clear();
        return;
    }
    if (found->code == "request.placeholder" && !found->arguments.empty())
        m_missing = QString::fromStdString(found->arguments.front());
    m_note->showDiagnostic(*found, m_missing.isEmpty() ? QString() : tr("Fill in…"));
}

void AuthenticationEditor::takeFocus()
{
    m_type->setFocus();
}

} // namespace hookbench
