// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/WebhookForm.h"

#include "campaign/request/ConnectionParts.h"
#include "campaign/request/CredentialHeaders.h"
#include "common/FieldNote.h"
#include "common/ShownText.h"
#include "session/Session.h"
#include "settings/FillInPopup.h"
#include "webhook/AuthenticationEditor.h"
#include "webhook/ConnectionEditor.h"
#include "webhook/HeaderEditor.h"
#include "webhook/KeyCheckPanel.h"
#include "webhook/WebhookProblems.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hookbench {
namespace {

enum Tab { HeadersTab, AuthenticationTab, ConnectionTab };

QLabel* makeLabel(const QString& text, QWidget* buddy)
{
    auto* label = new QLabel(text, buddy->parentWidget());
    label->setBuddy(buddy);
    return label;
}

/// So that all of a form can be reached in a small window.
QScrollArea* makeScroll(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    return area;
}

void showText(QLineEdit* edit, const std::string& text)
{
    hookbench::showText(edit, QString::fromStdString(text));
}

} // namespace

WebhookForm::WebhookForm(Session* session, SecretStore& secrets, History* history, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(new QLineEdit(this))
    , m_method(new QComboBox(this))
    , m_url(new QLineEdit(this))
    , m_urlNote(new FieldNote(this))
    , m_tabs(new QTabWidget(this))
    , m_headers(new HeaderEditor(session, secrets, this))
    , m_authentication(new AuthenticationEditor(session, secrets, this))
    , m_connection(new ConnectionEditor(session, secrets, this))
    , m_keyCheck(new KeyCheckPanel(session, secrets, history, this))
    , m_fillIn(new FillInPopup(session, secrets, this))
{
    setObjectName(QStringLiteral("webhookForm"));
    makeFields();
    makeTabs();
    makeLayout();
    connectFields();
}

void WebhookForm::makeFields()
{
    m_name->setObjectName(QStringLiteral("webhookName"));
    m_method->setObjectName(QStringLiteral("webhookMethod"));
    m_method->setAccessibleName(tr("Method"));
    for (const auto& method : Webhook::methods())
        m_method->addItem(QString::fromStdString(method));
    m_url->setObjectName(QStringLiteral("webhookUrl"));
    m_url->setFont(codeFont());
    m_url->setLayoutDirection(Qt::LeftToRight);
    m_url->setPlaceholderText(QStringLiteral("https://<yourdatacenterid>.qualtrics.com/API/v3/distributions"));
    m_urlNote->setObjectName(QStringLiteral("urlNote"));
}

void WebhookForm::makeTabs()
{
    m_tabs->setObjectName(QStringLiteral("webhookTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_headers, tr("Hea&ders"));
    m_tabs->addTab(makeScroll(m_authentication), tr("Authentica&tion"));
    m_tabs->addTab(makeScroll(m_connection), tr("C&onnection"));
}

void WebhookForm::makeLayout()
{
    auto* urlRow = new QHBoxLayout;
    urlRow->setSpacing(spacing::s);
    urlRow->addWidget(m_method);
    urlRow->addWidget(m_url, 1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::xl, spacing::l, spacing::xl, spacing::l);
    layout->setSpacing(spacing::xs);
    layout->addWidget(makeLabel(tr("&Name"), m_name));
    layout->addWidget(m_name);
    layout->addSpacing(spacing::m);
    layout->addWidget(makeLabel(tr("&URL"), m_url));
    layout->addLayout(urlRow);
    layout->addWidget(m_urlNote);
    layout->addSpacing(spacing::s);
    layout->addWidget(m_tabs, 1);
    layout->addSpacing(spacing::s);
    layout->addWidget(m_keyCheck);
    setTabOrder(m_name, m_method);
    setTabOrder(m_method, m_url);
}

template <typename Change> void WebhookForm::edit(Change change)
{
    Webhook webhook = m_webhook;
    change(webhook);
    m_session->editWebhook(webhook);
}

void WebhookForm::connectFields()
{
    connect(m_name, &QLineEdit::textEdited, this,
        [this](const QString& text) { edit([&](Webhook& webhook) { webhook.name = text.toStdString(); }); });
    connect(m_method, &QComboBox::textActivated, this,
        [this](const QString& text) { edit([&](Webhook& webhook) { webhook.method = text.toStdString(); }); });
    connect(m_url, &QLineEdit::textEdited, this,
        [this](const QString& text) { edit([&](Webhook& webhook) { webhook.url = text.toStdString(); }); });
    connect(m_urlNote, &FieldNote::activated, this, [this] { m_fillIn->ask(m_missing, m_urlNote->button()); });
    connect(m_keyCheck, &KeyCheckPanel::addressEdited, this, [this](const QString& address) {
        edit([&](Webhook& webhook) { webhook.keyCheckUrl = address.trimmed().toStdString(); });
    });
    connect(m_keyCheck, &KeyCheckPanel::settingRequested, this, [this](const Place& place) {
        place.part == Part::Environment ? emit environmentRequested() : showPlace(place);
    });
    connect(m_headers, &HeaderEditor::fillInRequested, m_fillIn, &FillInPopup::ask);
    connect(m_authentication, &AuthenticationEditor::fillInRequested, m_fillIn, &FillInPopup::ask);
    connect(m_connection, &ConnectionEditor::fillInRequested, m_fillIn, &FillInPopup::ask);

    for (const auto change :
        {&Session::webhookChanged, &Session::environmentChanged, &Session::sampleChanged, &Session::workspaceReplaced})
        connect(m_session, change, this, &WebhookForm::showWebhook);
}

void WebhookForm::setWebhook(const QString& id)
{
    m_webhook.id = id.toStdString();
    showWebhook();
}

void WebhookForm::showWebhook()
{
    const auto* webhook = m_session->workspace().webhook(m_webhook.id);
    setEnabled(webhook);
    if (!webhook)
        return;
    m_webhook = *webhook;
    showText(m_name, m_webhook.name);
    showText(m_url, m_webhook.url);
    m_method->setCurrentText(QString::fromStdString(m_webhook.method));

    const auto problems = webhookProblems(m_webhook, *m_session);
    showUrlProblem(problems);
    m_headers->showWebhook(m_webhook, problems);
    m_authentication->showWebhook(m_webhook, problems);
    m_connection->showWebhook(m_webhook, problems);
    m_keyCheck->showWebhook(m_webhook);
}

void WebhookForm::showUrlProblem(const std::vector<Diagnostic>& problems)
{
    const auto found = std::find_if(problems.begin(), problems.end(), [](const Diagnostic& problem) {
        return problem.place.part == Part::Url || problem.place.part == Part::Method;
    });
    m_missing.clear();
    if (found == problems.end()) {
        m_urlNote->clear();
        return;
    }
    if (found->code == "request.placeholder" && !found->arguments.empty())
        m_missing = QString::fromStdString(found->arguments.front());
    m_urlNote->showDiagnostic(*found, m_missing.isEmpty() ? QString() : tr("Fill in…"));
}

/// Authentication, or the header that holds the key where the webhook logs in by none of the usual ways.
Place WebhookForm::credentialsPlace() const
{
    const auto& headers = m_webhook.headers;
    const auto found = std::find_if(
        headers.begin(), headers.end(), [](const Header& header) { return isCredentialName(header.name); });
    const bool isHeader = m_webhook.authentication.type == Authentication::Type::None && found != headers.end();
    return {Part::HeaderValue, isHeader ? static_cast<int>(found - headers.begin()) : -1, {}};
}

void WebhookForm::showPlace(const Place& wanted)
{
    const bool isOfCredentials = wanted.part == Part::HeaderValue && wanted.item == -1;
    const Place place = isOfCredentials ? credentialsPlace() : wanted;
    const bool isInHeaders = place.part == Part::HeaderName || place.part == Part::HeaderValue;
    if (!isInHeaders) {
        place.part == Part::Method ? m_method->setFocus() : m_url->setFocus();
        return;
    }
    m_tabs->setCurrentIndex(place.item >= 0      ? HeadersTab
            : place.item == connectionPlace.item ? ConnectionTab
                                                 : AuthenticationTab);
    if (place.item >= 0)
        m_headers->showPlace(place);
    else
        place.item == connectionPlace.item ? m_connection->takeFocus() : m_authentication->takeFocus();
}

} // namespace hookbench
