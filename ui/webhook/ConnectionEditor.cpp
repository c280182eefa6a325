// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/ConnectionEditor.h"

#include "campaign/request/ConnectionParts.h"
#include "common/DesktopDialogs.h"
#include "theme/Theme.h"
#include "webhook/ParameterText.h"
#include "webhook/SecretLine.h"

#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace hookbench {

namespace {

constexpr double msPerSecond = 1000.0;
constexpr double longestSeconds = 300;

bool isHere(const Diagnostic& problem)
{
    return isIn(problem.place, connectionPlace);
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
    : WebhookPartEditor("connection", isHere, session, secrets, parent)
    , m_desktopDialogs(std::make_unique<DesktopDialogs>())
    , m_dialogs(m_desktopDialogs.get())
{
    addLimits();
    addProxy();
    addCertificates();
}

ConnectionEditor::~ConnectionEditor() = default;

void ConnectionEditor::addLimits()
{
    constexpr double shortest = 0.1;
    m_timeout = makeSeconds("webhookTimeout", shortest, tr(" s"));
    m_timeout->setToolTip(
        tr("For a whole Send Test. CleverTap's own limit is shorter: its pages name 1, 3 and 5 seconds."));
    form()->addRow(tr("Time &limit"), m_timeout);
    connect(m_timeout, &QDoubleSpinBox::valueChanged, this, [this](double seconds) {
        edit([seconds](Webhook& webhook) { webhook.timeoutMs = qRound(seconds * msPerSecond); });
    });
    m_silence = makeSeconds("silenceLimit", 0, tr(" s"));
    m_silence->setSpecialValueText(tr("as long as the time limit"));
    m_silence->setToolTip(tr("How long the server may say nothing at all"));
    form()->addRow(tr("&Silence up to"), m_silence);
    connect(m_silence, &QDoubleSpinBox::valueChanged, this, [this](double seconds) {
        edit([seconds](Webhook& webhook) { webhook.connection.silenceMs = qRound(seconds * msPerSecond); });
    });
}

void ConnectionEditor::addProxy()
{
    m_proxyChoice = new QComboBox;
    m_proxyChoice->setObjectName(QStringLiteral("proxyChoice"));
    m_proxyChoice->addItems({tr("The system's"), tr("None"), tr("This one:")});
    form()->addRow(tr("&Proxy"), m_proxyChoice);
    connect(m_proxyChoice, &QComboBox::activated, this, &ConnectionEditor::chooseProxy);
    m_proxy = addMember("proxy", tr("Address"), &ConnectionOptions::proxy);
    m_proxy->setPlaceholderText(QStringLiteral("http://proxy.example.com:3128, socks5://proxy.example.com:1080"));
    m_proxyUser = addMember("proxyUser", tr("User name"), &ConnectionOptions::proxyUser);
    m_proxyPassword = addSecretMember("proxyPassword", tr("Password"), &ConnectionOptions::proxyPassword);
}

void ConnectionEditor::addCertificates()
{
    addFile("caFile", tr("Trust also this authority"), &ConnectionOptions::caFile,
        tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    addFile("certificateFile", tr("Client certificate"), &ConnectionOptions::certificateFile,
        tr("Certificates (*.pem *.crt *.cer *.p12 *.pfx);;All files (*)"));
    addFile("keyFile", tr("Its key"), &ConnectionOptions::keyFile, tr("Keys (*.pem *.key);;All files (*)"))
        ->setPlaceholderText(tr("in the same file"));
    addSecretMember("keyPassphrase", tr("Pass phrase of the key"), &ConnectionOptions::keyPassphrase);
}

QLineEdit* ConnectionEditor::addMember(const char* name, const QString& label, Member member)
{
    return addText(name, label, [member](Webhook& webhook) -> std::string& { return webhook.connection.*member; });
}

SecretLine* ConnectionEditor::addSecretMember(const char* name, const QString& label, Member member)
{
    return addSecret(name, label, [member](Webhook& webhook) -> std::string& { return webhook.connection.*member; });
}

QLineEdit* ConnectionEditor::addFile(const char* name, const QString& label, Member member, const QString& filter)
{
    QLineEdit* field = addMember(name, label, member);
    QAction* choose = field->addAction(themeIcon(QStringLiteral("search")), QLineEdit::TrailingPosition);
    choose->setToolTip(tr("Choose a file"));
    connect(choose, &QAction::triggered, this, [this, member, filter] {
        const QString file = m_dialogs->chooseFile(this, tr("Choose a file"), filter);
        if (!file.isEmpty())
            edit([&](Webhook& webhook) { webhook.connection.*member = file.toStdString(); });
    });
    return field;
}

void ConnectionEditor::chooseProxy(int choice)
{
    edit([choice](Webhook& webhook) {
        webhook.connection.proxy = choice == NoProxy ? ConnectionOptions::noProxy
            : choice == ManualProxy                  ? "http://"
                                                     : "";
    });
    if (choice != ManualProxy)
        return;
    m_proxy->setFocus();
    m_proxy->end(false); // the address goes on there
}

void ConnectionEditor::showRest(const Webhook& webhook)
{
    showSeconds(m_timeout, webhook.timeoutMs);
    showSeconds(m_silence, webhook.connection.silenceMs);
    const std::string& proxy = webhook.connection.proxy;
    const bool isManual = !proxy.empty() && proxy != ConnectionOptions::noProxy;
    m_proxyChoice->setCurrentIndex(isManual ? ManualProxy : proxy.empty() ? SystemProxy : NoProxy);
    m_proxyPassword->setUrls({proxy});
    for (QWidget* field :
        {static_cast<QWidget*>(m_proxy), static_cast<QWidget*>(m_proxyUser), static_cast<QWidget*>(m_proxyPassword)})
        form()->setRowVisible(field, isManual || m_proxy->hasFocus());
}

void ConnectionEditor::takeFocus()
{
    m_timeout->setFocus();
}

} // namespace hookbench
