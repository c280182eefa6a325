// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/EndpointField.h"

#include "campaign/Environment.h"
#include "common/ShownText.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace hookbench {

EndpointField::EndpointField(QWidget* parent)
    : QWidget(parent)
    , m_own(new QRadioButton(tr("The &webhook's own address"), this))
    , m_sandbox(new QRadioButton(tr("The &built-in sandbox"), this))
    , m_other(new QRadioButton(tr("An&other address"), this))
    , m_origin(new QLineEdit(this))
{
    m_own->setObjectName(QStringLiteral("endpointOwn"));
    m_sandbox->setObjectName(QStringLiteral("endpointSandbox"));
    m_other->setObjectName(QStringLiteral("endpointOther"));
    m_origin->setObjectName(QStringLiteral("endpointOrigin"));
    m_origin->setAccessibleName(tr("Other address"));
    m_origin->setPlaceholderText(QStringLiteral("http://127.0.0.1:8080"));
    m_origin->setFont(codeFont());
    m_origin->setLayoutDirection(Qt::LeftToRight);

    auto* other = new QHBoxLayout;
    other->addWidget(m_other);
    other->addWidget(m_origin, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::xs);
    layout->addWidget(m_own);
    layout->addWidget(m_sandbox);
    layout->addLayout(other);

    for (auto* button : {m_own, m_sandbox, m_other})
        connect(button, &QRadioButton::clicked, this, &EndpointField::report);
    connect(m_other, &QRadioButton::toggled, m_origin, &QWidget::setEnabled);
    connect(m_origin, &QLineEdit::textEdited, this, &EndpointField::report);
}

void EndpointField::setEndpoint(const std::string& endpoint)
{
    const bool isSandbox = endpoint == Environment::sandboxEndpoint;
    m_own->setChecked(endpoint.empty() && !(m_other->isChecked() && m_origin->hasFocus()));
    m_sandbox->setChecked(isSandbox);
    m_other->setChecked(!endpoint.empty() && !isSandbox);
    showText(m_origin, isSandbox ? QString() : QString::fromStdString(endpoint));
    m_origin->setEnabled(m_other->isChecked());
}

void EndpointField::report()
{
    if (m_sandbox->isChecked()) {
        emit edited(Environment::sandboxEndpoint);
        return;
    }
    if (m_own->isChecked()) {
        emit edited({});
        return;
    }
    m_origin->setFocus();
    if (!m_origin->text().isEmpty())
        emit edited(m_origin->text().trimmed().toStdString());
}

} // namespace hookbench
