// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/ConnectionEditor.h"

#include "campaign/request/ConnectionParts.h"
#include "common/FieldNote.h"
#include "session/Session.h"
#include "webhook/ParameterText.h"
#include "webhook/SecretLine.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace hookbench {

namespace {

constexpr double msPerSecond = 1000.0;
constexpr double longestSeconds = 300;

void showText(QLineEdit* edit, const std::string& text)
{
    const QString shown = QString::fromStdString(text);
    if (edit->text() != shown)
        edit->setText(shown);
}

void showSeconds(QDoubleSpinBox* box, int milliseconds)
{
    const QSignalBlocker blocker(box);
    box->setValue(milliseconds / msPerSecond);
}

QDoubleSpinBox* makeSeconds(const char* name, double least, const QString& suffix)
{
    auto* box = new QDoubleSpinBox;
    box->setObjectName(QLatin1String(name));
    box->setRange(least, longestSeconds);
    box->setDecimals(1);
    box->setSuffix(suffix);
    return box;
}

} // namespace

ConnectionEditor::ConnectionEditor(Session* session, SecretStore& secrets, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_secrets(secrets)
    , m_form(new QFormLayout)
    , m_note(new FieldNote(this))
{
    setObjectName(QStringLiteral("connection"));
    m_note->setObjectName(QStringLiteral("connectionNote"));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setVerticalSpacing(spacing::s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::m, spacing::m, spacing::m, spacing::m);
    layout->addWidget(m_note);
    layout->addLayout(m_form);
    layout->addStretch();
    addLimits();
    addProxy();
    addCertificates();
    connect(m_note, &FieldNote::activated, this, [this] { emit fillInRequested(m_missing, m_note->button()); });
}

template <typename Change> void ConnectionEditor::edit(Change change)
{
    Webhook webhook = m_webhook;
    change(webhook);
    if (!(webhook == m_webhook))
        m_session->editWebhook(webhook);
}

void ConnectionEditor::addLimits()
{
    constexpr double shortest = 0.1;
    m_timeout = makeSeconds("webhookTimeout", shortest, tr(" s"));
    m_timeout->setToolTip(
        tr("For a whole Send Test. CleverTap's own limit is shorter: its pages name 1, 3 and 5 seconds."));
    m_form->addRow(tr("Time &limit"), m_timeout);
    connect(m_timeout, &QDoubleSpinBox::valueChanged, this, [this](double seconds) {
        edit([seconds](Webhook& webhook) { webhook.timeoutMs = qRound(seconds * msPerSecond); });
    });
    m_silence = makeSeconds("silenceLimit", 0, tr(" s"));
    m_silence->setSpecialValueText(tr("as long as the time limit"));
    m_silence->setToolTip(tr("How long the server may say nothing at all"));
    m_form->addRow(tr("&Silence up to"), m_silence);
    connect(m_silence, &QDoubleSpinBox::valueChanged, this, [this](double seconds) {
        edit([seconds](Webhook& webhook) { webhook.connection.silenceMs = qRound(seconds * msPerSecond); });
    });
}

void ConnectionEditor::addProxy()
{
    m_proxyChoice = new QComboBox;
    m_proxyChoice->setObjectName(QStringLiteral("proxyChoice"));
    m_proxyChoice->addItems({tr("The system's"), tr("None"), tr("This one:")});
    m_form->addRow(tr("&Proxy"), m_proxyChoice);
    connect(m_proxyChoice, &QComboBox::activated, this, &ConnectionEditor::chooseProxy);
    m_proxy = addText("proxy", tr("Address"), &ConnectionOptions::proxy);
    m_proxy->setPlaceholderText(QStringLiteral("http://proxy.example.com:3128, socks5://proxy.example.com:1080"));
    m_proxyUser = addText("proxyUser", tr("User name"), &ConnectionOptions::proxyUser);
    m_proxyPassword = addSecret("proxyPassword", tr("Password"), &ConnectionOptions::proxyPassword);
}

void ConnectionEditor::addCertificates()
{
    addFile("caFile", tr("Trust also this authority"), &ConnectionOptions::caFile,
        tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    addFile("certificateFile", tr("Client certificate"), &ConnectionOptions::certificateFile,
        tr("Certificates (*.pem *.crt *.cer *.p12 *.pfx);;All files (*)"));
    addFile("keyFile", tr("Its key"), &ConnectionOptions::keyFile, tr("Keys (*.pem *.key);;All files (*)"));
    m_texts.back().edit->setPlaceholderText(tr("in the same file"));
    m_passphrase = addSecret("keyPassphrase", tr("Pass phrase of the key"), &ConnectionOptions::keyPassphrase);
}

QLineEdit* ConnectionEditor::addText(const char* name, const QString& label, std::string ConnectionOptions::*member)
{
    auto* field = new QLineEdit;
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(QString(label).remove(u'&'));
    m_form->addRow(label, field);
    m_texts.push_back({field, member});
    connect(field, &QLineEdit::textEdited, this, [this, member](const QString& text) {
        edit([&](Webhook& webhook) { webhook.connection.*member = text.toStdString(); });
    });
    return field;
}

void ConnectionEditor::addFile(
    const char* name, const QString& label, std::string ConnectionOptions::*member, const QString& filter)
{
    QLineEdit* field = addText(name, label, member);
    QAction* choose = field->addAction(themeIcon(QStringLiteral("search")), QLineEdit::TrailingPosition);
    choose->setToolTip(tr("Choose a file"));
    connect(choose, &QAction::triggered, this, [this, member, filter] {
        const QString file = QFileDialog::getOpenFileName(this, tr("Choose a file"), {}, filter);
        if (!file.isEmpty())
            edit([&](Webhook& webhook) { webhook.connection.*member = file.toStdString(); });
    });
}

SecretLine* ConnectionEditor::addSecret(const char* name, const QString& label, std::string ConnectionOptions::*member)
{
    auto* field = new SecretLine(m_session, m_secrets, name, this);
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(label);
    m_form->addRow(label, field);
    connect(field, &SecretLine::chosen, this, [this, member](const std::string& text) {
        edit([&](Webhook& webhook) { webhook.connection.*member = text; });
    });
    connect(field, &SecretLine::refused, m_note, [this](const QString& why) { m_note->showNote(Tone::Bad, why); });
    return field;
}

void ConnectionEditor::chooseProxy(int choice)
{
    edit([choice](Webhook& webhook) {
        webhook.connection.proxy = choice == NoProxy ? ConnectionOptions::noProxy
            : choice == ManualProxy                  ? "http://"
                                                     : "";
    });
    if (choice == ManualProxy)
        m_proxy->setFocus();
}

void ConnectionEditor::showProxy(const ConnectionOptions& connection)
{
    const bool isManual = !connection.proxy.empty() && connection.proxy != ConnectionOptions::noProxy;
    m_proxyChoice->setCurrentIndex(isManual ? ManualProxy : connection.proxy.empty() ? SystemProxy : NoProxy);
    m_proxyPassword->setUrls({connection.proxy});
    m_proxyPassword->showText(connection.proxyPassword);
    for (QWidget* field :
        {static_cast<QWidget*>(m_proxy), static_cast<QWidget*>(m_proxyUser), static_cast<QWidget*>(m_proxyPassword)})
        m_form->setRowVisible(field, isManual || m_proxy->hasFocus());
}

void ConnectionEditor::showWebhook(const Webhook& webhook, const std::vector<Diagnostic>& problems)
{
    m_webhook = webhook;
    showSeconds(m_timeout, webhook.timeoutMs);
    showSeconds(m_silence, webhook.connection.silenceMs);
    for (const Text& text : m_texts)
        showText(text.edit, webhook.connection.*text.member);
    m_passphrase->showText(webhook.connection.keyPassphrase);
    showProxy(webhook.connection);
    showProblem(problems);
}

void ConnectionEditor::showProblem(const std::vector<Diagnostic>& problems)
{
    m_missing.clear();
    const auto found = std::find_if(problems.begin(), problems.end(),
        [](const Diagnostic& problem) { return isIn(problem.place, connectionPlace); });
    if (found == problems.end()) {
        m_note->clear();
        return;
    }
    if (found->code == "request.placeholder" && !found->arguments.empty())
        m_missing = QString::fromStdString(found->arguments.front());
    m_note->showDiagnostic(*found, m_missing.isEmpty() ? QString() : tr("Fill in…"));
}

void ConnectionEditor::takeFocus()
{
    m_timeout->setFocus();
}

} // namespace hookbench
