// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace hookbench {

class EditableTable;
class EndpointField;
class IdCombo;
class SecretField;
class SecretStore;
class Session;
class VariableTableModel;

/// The environments of the workspace: where requests go, the variables that fill placeholders, and the values of secrets.
/// Shows the selected one; choosing another here selects it.
class EnvironmentPanel : public QWidget {
    Q_OBJECT

public:
    /// The store has to outlive the panel.
    EnvironmentPanel(Session* session, SecretStore& secrets, QWidget* parent = nullptr);

private:
    QWidget* makeSwitcher();
    QWidget* makeTable();
    QWidget* makeSecretBox();
    void connectFields();
    void showEnvironment();
    void showCurrentVariable();
    void addEnvironment();
    void addVariable();
    void removeVariables(const QList<int>& rows);
    void editHosts(const QString& text);

    Session* m_session;
    SecretStore& m_secrets;
    VariableTableModel* m_model;
    IdCombo* m_switcher;
    QLineEdit* m_name;
    EndpointField* m_endpoint;
    EditableTable* m_table;
    QWidget* m_secretBox;
    SecretField* m_secret;
    QLineEdit* m_hosts;
};

} // namespace hookbench
