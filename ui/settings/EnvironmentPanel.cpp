// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/EnvironmentPanel.h"

#include "common/EditableTable.h"
#include "common/IdCombo.h"
#include "common/ShownText.h"
#include "delivery/SecretStore.h"
#include "session/Session.h"
#include "settings/EndpointField.h"
#include "settings/SecretField.h"
#include "settings/VariableTableModel.h"
#include "theme/Theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace hookbench {
namespace {

QToolButton* makeToolButton(const QString& icon, const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(themeIcon(icon));
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

} // namespace

EnvironmentPanel::EnvironmentPanel(Session* session, SecretStore& secrets, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_secrets(secrets)
    , m_model(new VariableTableModel(secrets, this))
    , m_name(new QLineEdit(this))
    , m_endpoint(new EndpointField(this))
{
    setObjectName(QStringLiteral("environmentPanel"));
    m_name->setObjectName(QStringLiteral("environmentName"));

    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("Requests go to"), m_endpoint);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::m);
    layout->addWidget(makeSwitcher());
    layout->addLayout(form);
    layout->addWidget(makeTable(), 1);
    layout->addWidget(makeSecretBox());

    connectFields();
    setFocusProxy(m_switcher);
    showEnvironment();
}

void EnvironmentPanel::connectFields()
{
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        Environment environment = m_session->environment();
        environment.name = text.toStdString();
        m_session->editEnvironment(environment);
    });
    connect(m_endpoint, &EndpointField::edited, this, [this](const std::string& endpoint) {
        Environment environment = m_session->environment();
        environment.endpoint = endpoint;
        m_session->editEnvironment(environment);
    });
    for (const auto change : {&Session::environmentChanged, &Session::listsChanged, &Session::workspaceReplaced})
        connect(m_session, change, this, &EnvironmentPanel::showEnvironment);
}

QWidget* EnvironmentPanel::makeSwitcher()
{
    auto* box = new QWidget(this);
    m_switcher = new IdCombo(tr("Environment"), box);
    m_switcher->setObjectName(QStringLiteral("environmentSwitcher"));
    auto* add = makeToolButton(QStringLiteral("plus"), tr("Add an environment"), box);
    add->setObjectName(QStringLiteral("addEnvironment"));
    auto* remove = makeToolButton(QStringLiteral("trash-2"), tr("Remove this environment"), box);
    remove->setObjectName(QStringLiteral("removeEnvironment"));
    connect(m_switcher, &IdCombo::idActivated, m_session, &Session::selectEnvironment);
    connect(add, &QToolButton::clicked, this, &EnvironmentPanel::addEnvironment);
    connect(remove, &QToolButton::clicked, this,
        [this] { m_session->removeEnvironment(m_session->environmentId()); });

    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(m_switcher, 1);
    layout->addWidget(add);
    layout->addWidget(remove);
    return box;
}

QWidget* EnvironmentPanel::makeTable()
{
    auto* box = new QWidget(this);
    auto* label = new QLabel(tr("&Variables fill <name> in URLs and header values"), box);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_table = new EditableTable(m_model, tr("Variables"), box);
    m_table->setObjectName(QStringLiteral("variables"));
    m_table->buttonRow()->addStretch();
    auto* header = m_table->view()->horizontalHeader();
    header->setSectionResizeMode(VariableTableModel::NameColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(VariableTableModel::ValueColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(VariableTableModel::SecretColumn, QHeaderView::ResizeToContents);
    label->setBuddy(m_table->view());

    connect(m_table, &EditableTable::addRequested, this, &EnvironmentPanel::addVariable);
    connect(m_table, &EditableTable::removeRequested, this, &EnvironmentPanel::removeVariables);
    connect(m_table, &EditableTable::currentRowChanged, this, &EnvironmentPanel::showCurrentVariable);
    connect(m_model, &VariableTableModel::edited, this, [this](const std::vector<Variable>& variables) {
        Environment environment = m_session->environment();
        environment.variables = variables;
        m_session->editEnvironment(environment);
    });

    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_table, 1);
    return box;
}

QWidget* EnvironmentPanel::makeSecretBox()
{
    m_secretBox = new QWidget(this);
    m_secret = new SecretField(m_secrets, m_secretBox);
    m_hosts = new QLineEdit(m_secretBox);
    m_hosts->setObjectName(QStringLiteral("secretHosts"));
    m_hosts->setPlaceholderText(QStringLiteral("*.qualtrics.com"));
    auto* label = new QLabel(tr("Secret value"), m_secretBox);
    label->setBuddy(m_secret);

    auto* form = new QFormLayout(m_secretBox);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(label, m_secret);
    form->addRow(tr("May be sent &only to these hosts"), m_hosts);
    connect(m_secret, &SecretField::stored, m_model, &VariableTableModel::refreshSecrets);
    connect(m_hosts, &QLineEdit::textEdited, this, &EnvironmentPanel::editHosts);
    return m_secretBox;
}

void EnvironmentPanel::showEnvironment()
{
    const Environment environment = m_session->environment();
    m_switcher->setItems(idNames(m_session->workspace().environments), m_session->environmentId());
    showText(m_name, QString::fromStdString(environment.name));
    m_endpoint->setEndpoint(environment.endpoint);
    m_model->setVariables(environment.variables);
    QStringList secrets;
    for (const Variable& variable : environment.variables) {
        if (variable.isSecret())
            secrets.append(QString::fromStdString(variable.secret));
    }
    m_secrets.load(secrets, m_model, [this] { m_model->refreshSecrets(); });
    showCurrentVariable();
}

void EnvironmentPanel::showCurrentVariable()
{
    const auto row = static_cast<std::size_t>(m_table->currentRow());
    const auto& variables = m_model->variables();
    const bool isSecret = m_table->currentRow() >= 0 && row < variables.size() && variables[row].isSecret();
    m_secretBox->setEnabled(isSecret);
    m_secret->setSecret(isSecret ? QString::fromStdString(variables[row].secret) : QString());
    QStringList hosts;
    if (isSecret) {
        for (const auto& host : variables[row].hosts)
            hosts.append(QString::fromStdString(host));
    }
    const QString text = hosts.join(QStringLiteral(", "));
    if (!m_hosts->hasFocus())
        showText(m_hosts, text);
}

void EnvironmentPanel::addEnvironment()
{
    Environment environment = m_session->environment();
    environment.id.clear();
    environment.name = tr("New environment").toStdString();
    m_session->selectEnvironment(m_session->addEnvironment(environment));
    m_name->setFocus();
    m_name->selectAll();
}

void EnvironmentPanel::addVariable()
{
    Environment environment = m_session->environment();
    environment.variables.push_back({});
    m_session->editEnvironment(environment);
    m_table->editCell(m_model->rowCount() - 1, VariableTableModel::NameColumn);
}

void EnvironmentPanel::removeVariables(const QList<int>& rows)
{
    Environment environment = m_session->environment();
    for (const int row : rows)
        environment.variables.erase(environment.variables.begin() + row);
    m_session->editEnvironment(environment);
}

void EnvironmentPanel::editHosts(const QString& text)
{
    Environment environment = m_session->environment();
    const auto row = static_cast<std::size_t>(m_table->currentRow());
    if (m_table->currentRow() < 0 || row >= environment.variables.size())
        return;
    environment.variables[row].hosts.clear();
    for (const QString& host : text.split(u',', Qt::SkipEmptyParts)) {
        if (!host.trimmed().isEmpty())
            environment.variables[row].hosts.push_back(host.trimmed().toStdString());
    }
    m_session->editEnvironment(environment);
}

} // namespace hookbench
