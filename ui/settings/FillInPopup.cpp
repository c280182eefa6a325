// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/FillInPopup.h"

#include "delivery/SecretStore.h"
#include "session/Session.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hookbench {

FillInPopup::FillInPopup(Session* session, SecretStore& secrets, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_session(session)
    , m_secrets(secrets)
    , m_label(new QLabel(this))
    , m_edit(new QLineEdit(this))
    , m_button(new QPushButton(tr("Fill in"), this))
{
    setObjectName(QStringLiteral("fillInPopup"));
    setFrameShape(QFrame::Box);
    m_edit->setObjectName(QStringLiteral("fillInValue"));
    m_edit->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    m_label->setBuddy(m_edit);
    m_button->setEnabled(false);
    setPrimary(m_button);
    connect(m_edit, &QLineEdit::textChanged, m_button,
        [this](const QString& text) { m_button->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_edit, &QLineEdit::returnPressed, this, &FillInPopup::accept);
    connect(m_button, &QPushButton::clicked, this, &FillInPopup::accept);

    auto* row = new QHBoxLayout;
    row->addWidget(m_edit, 1);
    row->addWidget(m_button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::m, spacing::m, spacing::m, spacing::m);
    layout->addWidget(m_label);
    layout->addLayout(row);
}

void FillInPopup::ask(const QString& name, QWidget* below)
{
    m_name = name;
    const Environment environment = m_session->environment();
    const Variable* variable = environment.find(name.toStdString());
    const bool isSecret = variable && variable->isSecret();
    m_label->setText(tr("Value of <%1> in the environment %2").arg(name, QString::fromStdString(environment.name)));
    m_label->setTextFormat(Qt::PlainText);
    m_edit->setEchoMode(isSecret ? QLineEdit::Password : QLineEdit::Normal);
    m_edit->clear();
    adjustSize();
    move(below->mapToGlobal(QPoint(below->width() - width(), below->height() + spacing::xs)));
    show();
    m_edit->setFocus();
}

void FillInPopup::accept()
{
    const QString value = m_edit->text().trimmed();
    if (value.isEmpty())
        return;
    Environment environment = m_session->environment();
    const std::string name = m_name.toStdString();
    auto found = std::find_if(environment.variables.begin(), environment.variables.end(),
        [&](const Variable& variable) { return variable.name == name; });
    if (found == environment.variables.end())
        found = environment.variables.insert(environment.variables.end(), Variable {name, {}, {}, {}});
    if (found->isSecret()) {
        m_secrets.write(QString::fromStdString(found->secret), value);
    } else {
        found->value = value.toStdString();
        m_session->editEnvironment(environment);
    }
    hide();
    emit filledIn(m_name);
}

} // namespace hookbench
