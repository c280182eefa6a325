// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/KeyCheckPanel.h"

#include "campaign/HostSwitch.h"
#include "common/SingleClickButton.h"
#include "delivery/AttemptBanner.h"
#include "delivery/KeyChecker.h"
#include "providers/KeyCheck.h"
#include "providers/Providers.h"
#include "session/Session.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hookbench {

KeyCheckPanel::KeyCheckPanel(Session* session, const SecretStore& secrets, History* history, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_checker(new KeyChecker(session, secrets, history, this))
    , m_test(new SingleClickButton(this))
    , m_address(new QLineEdit(this))
    , m_asked(new QLabel(this))
    , m_banner(new AttemptBanner(this))
    , m_switch(new QPushButton(this))
{
    m_test->setObjectName(QStringLiteral("testKey"));
    m_address->setObjectName(QStringLiteral("keyCheckUrl"));
    m_address->setFont(codeFont());
    m_banner->setObjectName(QStringLiteral("keyResult"));
    m_banner->setLeadsToSettings(true);
    m_asked->setObjectName(QStringLiteral("keyAsked"));
    m_asked->setTextFormat(Qt::PlainText);
    m_asked->setWordWrap(true);
    m_asked->setForegroundRole(QPalette::PlaceholderText);
    m_asked->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_switch->setObjectName(QStringLiteral("switchHost"));
    makeLayout();
    connect(m_banner, &AttemptBanner::settingRequested, this, &KeyCheckPanel::settingRequested);
    connect(m_test, &QPushButton::clicked, this, &KeyCheckPanel::testOrCancel);
    connect(m_address, &QLineEdit::textEdited, this, &KeyCheckPanel::addressEdited);
    connect(m_switch, &QPushButton::clicked, this, &KeyCheckPanel::switchHost);
    connect(m_checker, &KeyChecker::started, this, &KeyCheckPanel::showState);
    connect(m_checker, &KeyChecker::finished, this, &KeyCheckPanel::showResult);
    hideResult();
    showState();
}

KeyCheckPanel::~KeyCheckPanel()
{
    m_checker->disconnect(
        this); // a check under way ends with it, and is kept, but there is nothing to show it any more
}

void KeyCheckPanel::makeLayout()
{
    auto* label = new QLabel(tr("&Asks with GET"), this);
    label->setBuddy(m_address);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::s);
    row->addWidget(m_test);
    row->addWidget(label);
    row->addWidget(m_address, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::xs);
    layout->addLayout(row);
    layout->addWidget(m_asked);
    layout->addWidget(makeResult());
}

QScrollArea* KeyCheckPanel::makeResult()
{
    auto* content = new QWidget;
    auto* result = new QHBoxLayout(content);
    result->setContentsMargins({});
    result->setSpacing(spacing::s);
    result->addWidget(m_banner, 1, Qt::AlignTop);
    result->addWidget(m_switch, 0, Qt::AlignTop);
    auto* area = new QScrollArea(this);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("Result of the key check"));
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    constexpr int reasonLines = 3;
    const int text = QFontMetrics(headingFont()).height() + reasonLines * fontMetrics().lineSpacing();
    area->setFixedHeight(text + m_test->sizeHint().height() + 2 * spacing::s + 2 * spacing::xs);
    return area;
}

void KeyCheckPanel::showWebhook(const Webhook& webhook)
{
    const bool isAnother = webhook.id != m_webhook.id || m_session->environmentId() != m_environment;
    m_webhook = webhook;
    m_environment = m_session->environmentId();
    if (isAnother) {
        m_checker->cancel();
        hideResult();
    }
    const QString own = QString::fromStdString(webhook.keyCheckUrl);
    if (m_address->text() != own)
        m_address->setText(own);
    Webhook without = webhook;
    without.keyCheckUrl.clear();
    const QString known = QString::fromStdString(keyCheckAddress(without));
    m_address->setPlaceholderText(
        known.isEmpty() ? tr("a path that needs the key and changes nothing, such as /v1/me") : known);
    showState();
}

void KeyCheckPanel::showState()
{
    const bool isChecking = m_checker->isChecking();
    const bool isKnown = !keyCheckAddress(m_webhook).empty();
    m_test->setText(isChecking ? tr("Cancel") : tr("Test API &key"));
    m_test->setEnabled(isChecking || isKnown);
    m_test->setToolTip(isKnown ? tr("Asks the service once, in the selected environment, whether it takes the key")
                               : tr("Say beside it what to ask"));
}

void KeyCheckPanel::testOrCancel()
{
    if (m_checker->isChecking()) {
        m_checker->cancel();
        return;
    }
    hideResult();
    m_checker->check(m_webhook);
}

void KeyCheckPanel::showResult(const Attempt& attempt)
{
    m_banner->setAttempt(attempt);
    m_banner->show();
    m_asked->setText(tr("Asked in the environment %1: %2 %3")
                         .arg(attempt.environment, QString::fromLatin1(attempt.method), attempt.url));
    m_betterHost = explainKeyCheck(attempt).betterHost;
    Webhook webhook = m_webhook;
    Environment environment = m_session->environment();
    m_switch->setVisible(hookbench::switchHost(webhook, environment, m_betterHost.toStdString()));
    m_switch->setText(tr("Switch to %1").arg(m_betterHost));
    m_switch->setToolTip(environment == m_session->environment()
            ? tr("Writes this host into the URL of the webhook")
            : tr("Writes it into the environment %1").arg(QString::fromStdString(environment.name)));
    showState();
}

void KeyCheckPanel::hideResult()
{
    m_banner->hide();
    m_switch->hide();
    m_asked->setText(tr("Asks in the environment %1.").arg(QString::fromStdString(m_session->environment().name)));
    m_betterHost.clear();
}

void KeyCheckPanel::switchHost()
{
    Webhook webhook = m_webhook;
    Environment environment = m_session->environment();
    if (!hookbench::switchHost(webhook, environment, m_betterHost.toStdString()))
        return;
    hideResult(); // it spoke of the host before
    m_test->setFocus();
    if (!(environment == m_session->environment()))
        m_session->editEnvironment(environment);
    if (!(webhook == m_webhook))
        m_session->editWebhook(webhook);
}

} // namespace hookbench
