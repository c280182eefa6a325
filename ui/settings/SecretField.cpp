// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SecretField.h"

#include "delivery/SecretStore.h"
#include "theme/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hookbench {

SecretField::SecretField(SecretStore& secrets, QWidget* parent)
    : QWidget(parent)
    , m_secrets(secrets)
    , m_edit(new QLineEdit(this))
    , m_reveal(m_edit->addAction(themeIcon(QStringLiteral("eye"), Tone::Muted), QLineEdit::TrailingPosition))
    , m_note(new QLabel(this))
{
    m_note->setWordWrap(true);
    m_note->setFont(smallFont());
    m_note->setForegroundRole(QPalette::PlaceholderText);
    makeEdit();
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::s);
    row->addWidget(m_edit, 1);
    row->addWidget(makeKeepButton());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::xs);
    layout->addLayout(row);
    layout->addWidget(m_note);
    setFocusProxy(m_edit);
    showState();
}

void SecretField::makeEdit()
{
    m_edit->setObjectName(QStringLiteral("secretValue"));
    m_edit->setAccessibleName(tr("Value of the secret"));
    m_edit->setEchoMode(QLineEdit::Password);
    m_reveal->setCheckable(true);
    m_reveal->setToolTip(tr("Show the value"));
    connect(m_edit, &QLineEdit::returnPressed, this, &SecretField::store);
    connect(m_reveal, &QAction::toggled, this, &SecretField::setRevealed);
}

QPushButton* SecretField::makeKeepButton()
{
    auto* keep = new QPushButton(tr("Keep"), this);
    keep->setObjectName(QStringLiteral("keepSecret"));
    keep->setEnabled(false);
    connect(m_edit, &QLineEdit::textEdited, keep, [keep](const QString& text) { keep->setEnabled(!text.isEmpty()); });
    connect(keep, &QPushButton::clicked, this, &SecretField::store);
    connect(this, &SecretField::stored, keep, [keep] { keep->setEnabled(false); });
    return keep;
}

QString SecretField::keepingText(const SecretStore& secrets)
{
    switch (secrets.keeping()) {
    case SecretStore::Keeping::DesktopKeyring:
        return tr("Secrets are kept in the desktop's keyring, never in a file of the workspace.");
    case SecretStore::Keeping::ThisSession:
        return tr("This desktop has no keyring: secrets are kept in memory until Hookbench is closed, never in a file.");
    case SecretStore::Keeping::ReadOnly:
        return tr("Secrets come from environment variables and cannot be changed here.");
    }
    return {};
}

void SecretField::setSecret(const QString& name)
{
    if (name == m_name)
        return;
    m_name = name;
    showState();
    if (!name.isEmpty())
        m_secrets.load({name}, this, [this, name] {
            if (name == m_name)
                showState();
        });
}

void SecretField::showState()
{
    m_reveal->setChecked(false);
    m_edit->clear();
    const bool isKnown = !m_name.isEmpty() && m_secrets.read(m_name).has_value();
    m_reveal->setEnabled(isKnown);
    m_edit->setPlaceholderText(isKnown ? tr("•••••••• (type to replace)") : tr("not filled in"));
    m_edit->setReadOnly(m_secrets.keeping() == SecretStore::Keeping::ReadOnly);
    m_note->setText(keepingText(m_secrets));
}

void SecretField::store()
{
    if (m_name.isEmpty() || m_edit->text().isEmpty() || m_reveal->isChecked())
        return;
    if (!m_secrets.write(m_name, m_edit->text())) {
        m_note->setText(tr("The secret could not be kept. It comes from an environment variable or the keyring refused."));
        return;
    }
    showState();
    emit stored();
}

void SecretField::setRevealed(bool revealed)
{
    m_edit->setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    m_edit->setReadOnly(revealed);
    m_reveal->setIcon(themeIcon(revealed ? QStringLiteral("eye-off") : QStringLiteral("eye"), Tone::Muted));
    m_reveal->setToolTip(revealed ? tr("Hide the value") : tr("Show the value"));
    if (revealed)
        m_edit->setText(m_secrets.read(m_name).value_or(QString()));
    else
        showState();
}

} // namespace hookbench
