// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/SecretLine.h"

#include "delivery/SecretStore.h"
#include "session/Session.h"
#include "webhook/SecretVariables.h"

#include <algorithm>

namespace hookbench {

SecretLine::SecretLine(Session* session, SecretStore& secrets, std::string variable, QWidget* parent)
    : QLineEdit(parent)
    , m_session(session)
    , m_secrets(secrets)
    , m_variable(std::move(variable))
{
    setToolTip(tr("What you type goes into the secret store, not into the file of the webhook"));
    connect(this, &QLineEdit::textChanged, this, &SecretLine::showEcho);
    connect(this, &QLineEdit::editingFinished, this, &SecretLine::keep);
}

void SecretLine::showText(const std::string& text)
{
    m_text = text;
    if (const QString shown = QString::fromStdString(text); !hasFocus() && this->text() != shown)
        setText(shown);
}

void SecretLine::showEcho()
{
    // A name is nothing to hide, and a half-typed one is about to be one.
    setEchoMode(text().isEmpty() || text().startsWith(u'<') ? QLineEdit::Normal : QLineEdit::Password);
}

void SecretLine::keep()
{
    const std::string typed = text().toStdString();
    if (typed == m_text)
        return;
    if (typed.empty() || (typed.front() == '<' && typed.back() == '>')) {
        emit chosen(m_text = typed);
        return;
    }
    const auto kept = keepSecret(*m_session, m_secrets, {m_text, m_variable, m_urls}, text());
    if (!kept) {
        emit refused(tr("The secret could not be kept. It comes from an environment variable or the keyring refused."));
        return;
    }
    m_text = *kept;
    setText(QString::fromStdString(m_text));
    emit chosen(m_text);
}

} // namespace hookbench
