// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/WebhookForm.h"

#include "common/FieldNote.h"
#include "common/ShownText.h"
#include "session/Session.h"
#include "settings/FillInPopup.h"
#include "webhook/HeaderEditor.h"
#include "webhook/KeyCheckPanel.h"
#include "webhook/WebhookProblems.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace hookbench {
namespace {

constexpr double msPerSecond = 1000.0;

QLabel* makeLabel(const QString& text, QWidget* buddy)
{
    auto* label = new QLabel(text, buddy->parentWidget());
    label->setBuddy(buddy);
    return label;
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
    , m_headers(new HeaderEditor(session, secrets, this))
    , m_keyCheck(new KeyCheckPanel(session, secrets, history, this))
    , m_timeout(new QDoubleSpinBox(this))
    , m_fillIn(new FillInPopup(session, secrets, this))
{
    setObjectName(QStringLiteral("webhookForm"));
    makeFields();
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
    m_timeout->setObjectName(QStringLiteral("webhookTimeout"));
    m_timeout->setRange(0.1, 300);
    m_timeout->setDecimals(1);
    m_timeout->setSuffix(tr(" s"));
    m_timeout->setToolTip(tr("For a whole Send Test. CleverTap's own limit is shorter: its pages name 1, 3 and 5 seconds."));
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
    layout->addWidget(makeLabel(tr("&Headers"), m_headers));
    layout->addWidget(m_headers, 1);
    layout->addSpacing(spacing::s);
    layout->addWidget(m_keyCheck);
    layout->addSpacing(spacing::m);
    auto* timeoutRow = new QHBoxLayout;
    timeoutRow->setSpacing(spacing::s);
    timeoutRow->addWidget(makeLabel(tr("&Time limit"), m_timeout));
    timeoutRow->addWidget(m_timeout);
    timeoutRow->addStretch();
    layout->addLayout(timeoutRow);
    setTabOrder(m_name, m_method);
    setTabOrder(m_method, m_url);
}

template <typename Change>
void WebhookForm::edit(Change change)
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
    connect(m_timeout, &QDoubleSpinBox::valueChanged, this, [this](double seconds) {
        edit([&](Webhook& webhook) { webhook.timeoutMs = qRound(seconds * msPerSecond); });
    });
    connect(m_urlNote, &FieldNote::activated, this, [this] { m_fillIn->ask(m_missing, m_urlNote->button()); });
    connect(m_keyCheck, &KeyCheckPanel::addressEdited, this, [this](const QString& address) {
        edit([&](Webhook& webhook) { webhook.keyCheckUrl = address.trimmed().toStdString(); });
    });
    connect(m_headers, &HeaderEditor::fillInRequested, m_fillIn, &FillInPopup::ask);

    for (const auto change : {&Session::webhookChanged, &Session::environmentChanged, &Session::sampleChanged,
             &Session::workspaceReplaced})
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
    const QSignalBlocker blocker(m_timeout);
    m_timeout->setValue(m_webhook.timeoutMs / msPerSecond);

    const auto problems = webhookProblems(m_webhook, *m_session);
    showUrlProblem(problems);
    m_headers->showWebhook(m_webhook, problems);
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

void WebhookForm::showPlace(const Place& place)
{
    if (place.part == Part::HeaderName || place.part == Part::HeaderValue)
        m_headers->showPlace(place);
    else if (place.part == Part::Method)
        m_method->setFocus();
    else
        m_url->setFocus();
}

} // namespace hookbench
