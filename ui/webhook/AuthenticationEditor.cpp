// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/AuthenticationEditor.h"

#include "campaign/request/AuthenticationParts.h"
#include "theme/Theme.h"
#include "webhook/ParameterText.h"
#include "webhook/SecretLine.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

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

bool isHere(const Diagnostic& problem)
{
    return isIn(problem.place, AuthenticationParts::place);
}

} // namespace

AuthenticationEditor::AuthenticationEditor(Session* session, SecretStore& secrets, QWidget* parent)
    : WebhookPartEditor("authentication", isHere, session, secrets, parent)
{
    addTypes();
    addBasicRows();
    addTokenRows();
    addAnswerRows();
    addRenewal();
}

void AuthenticationEditor::editAuthentication(const std::function<void(Authentication&)>& change)
{
    edit([&change](Webhook& webhook) { change(webhook.authentication); });
}

void AuthenticationEditor::addTypes()
{
    m_type = addChoice("authenticationType", tr("Kind"),
        {tr("No authentication"), tr("Basic"), tr("API key in a header"), tr("OAuth 2.0")}, always);
    connect(m_type, &QComboBox::activated, this, [this](int index) {
        editAuthentication([index](Authentication& authentication) {
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
        editAuthentication(
            [index](Authentication& authentication) { authentication.grant = static_cast<Grant>(index); });
    });
    addMember("tokenUrl", tr("Access token URL"), &Authentication::tokenUrl, isOAuth)
        ->setPlaceholderText(QStringLiteral("https://<yourdatacenterid>.qualtrics.com/oauth2/token"));
    addMember("clientId", tr("Client ID"), &Authentication::clientId, isOAuth);
    addSecretMember("clientSecret", tr("Client secret"), &Authentication::clientSecret, isOAuth);
    addMember("authenticationUser", tr("User name"), &Authentication::user, hasUser);
    addSecretMember("authenticationPassword", tr("Password"), &Authentication::password, hasUser);
    addSecretMember("apiKey", tr("Key"), &Authentication::value, isApiKey);
}

void AuthenticationEditor::addTokenRows()
{
    m_clientPlace = addChoice("clientPlace", tr("Client authentication"),
        {tr("Basic authentication in the header"), tr("In the body")}, isOAuth);
    connect(m_clientPlace, &QComboBox::activated, this, [this](int index) {
        editAuthentication([index](Authentication& authentication) {
            authentication.clientPlace = static_cast<Authentication::ClientPlace>(index);
        });
    });
    addMember("scope", tr("Scopes"), &Authentication::scope, isOAuth)
        ->setPlaceholderText(tr("separated by blanks, such as manage:distributions"));
    m_parameters = new QLineEdit;
    m_parameters->setPlaceholderText(tr("name=value & name=value, such as audience=https://api.example.com"));
    addRow(m_parameters, "tokenParameters", tr("Further parameters"));
    m_rows.push_back({m_parameters, isOAuth});
    connect(m_parameters, &QLineEdit::textEdited, this, [this](const QString& text) {
        editAuthentication([&text](Authentication& authentication) { authentication.parameters = parametersIn(text); });
    });
}

void AuthenticationEditor::addAnswerRows()
{
    addMember("tokenField", tr("Field with the token"), &Authentication::tokenField, isOAuth)
        ->setToolTip(tr("In the JSON of the answer; dots lead into objects, such as data.token"));
    addMember("expiryField", tr("Field with its seconds"), &Authentication::expiryField, isOAuth)
        ->setToolTip(tr("For how many seconds the token counts; empty where the answer does not tell"));
    m_lifetime = new QSpinBox;
    m_lifetime->setRange(0, longestLifetime);
    m_lifetime->setSuffix(tr(" s"));
    m_lifetime->setSpecialValueText(tr("for one delivery"));
    addRow(m_lifetime, "tokenLifetime", tr("Else it counts"));
    m_rows.push_back({m_lifetime, isOAuth});
    connect(m_lifetime, &QSpinBox::valueChanged, this, [this](int seconds) {
        editAuthentication([seconds](Authentication& authentication) { authentication.lifetimeSeconds = seconds; });
    });
    addMember("authenticationHeader", tr("Goes into the header"), &Authentication::header, hasHeader);
    addMember("tokenPrefix", tr("With this in front"), &Authentication::prefix, isOAuth);
}

/// Said where it is set up, since CleverTap need not do the same.
void AuthenticationEditor::addRenewal()
{
    auto* note = new QLabel(tr("Hookbench renews a token by the refresh_token of its answer, where there is one "
                               "(RFC 6749). CleverTap has a field for it; when it uses it is not published."));
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setFont(smallFont());
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setObjectName(QStringLiteral("renewalNote"));
    form()->addRow(note);
    m_rows.push_back({note, isOAuth});
}

QLineEdit* AuthenticationEditor::addMember(const char* name, const QString& label, Member member, Applies applies)
{
    QLineEdit* field =
        addText(name, label, [member](Webhook& webhook) -> std::string& { return webhook.authentication.*member; });
    m_rows.push_back({field, applies});
    return field;
}

void AuthenticationEditor::addSecretMember(const char* name, const QString& label, Member member, Applies applies)
{
    SecretLine* field =
        addSecret(name, label, [member](Webhook& webhook) -> std::string& { return webhook.authentication.*member; });
    m_rows.push_back({field, applies});
    m_secretLines.push_back(field);
}

QComboBox* AuthenticationEditor::addChoice(
    const char* name, const QString& label, const QStringList& choices, Applies applies)
{
    auto* field = new QComboBox;
    field->addItems(choices);
    addRow(field, name, label);
    m_rows.push_back({field, applies});
    return field;
}

void AuthenticationEditor::showRest(const Webhook& webhook)
{
    const Authentication& authentication = webhook.authentication;
    m_type->setCurrentIndex(static_cast<int>(authentication.type));
    m_grant->setCurrentIndex(static_cast<int>(authentication.grant));
    m_clientPlace->setCurrentIndex(static_cast<int>(authentication.clientPlace));
    for (SecretLine* line : m_secretLines)
        line->setUrls({webhook.url, isOAuth(authentication) ? authentication.tokenUrl : webhook.url});
    if (parametersIn(m_parameters->text()) != authentication.parameters)
        m_parameters->setText(parameterText(authentication.parameters));
    {
        const QSignalBlocker blocker(m_lifetime);
        m_lifetime->setValue(authentication.lifetimeSeconds);
    }
    for (const Row& row : m_rows)
        form()->setRowVisible(row.field, row.applies(authentication));
}

void AuthenticationEditor::takeFocus()
{
    m_type->setFocus();
}

} // namespace hookbench
