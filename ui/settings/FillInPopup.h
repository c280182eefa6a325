// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace hookbench {

class SecretStore;
class Session;

/// Asks, right where it is missing, for the value of a placeholder <name>, and puts it into the selected environment: as
/// a variable, or into the secret store where the variable is a secret. Closes with Esc or a click elsewhere.
class FillInPopup : public QFrame {
    Q_OBJECT

public:
    /// The store has to outlive the popup.
    FillInPopup(Session* session, SecretStore& secrets, QWidget* parent = nullptr);

    /// `name` without its angle brackets.
    void ask(const QString& name, QWidget* below);

signals:
    void filledIn(const QString& name);

private:
    void accept();

    Session* m_session;
    SecretStore& m_secrets;
    QString m_name;
    QLabel* m_label;
    QLineEdit* m_edit;
    QPushButton* m_button;
};

} // namespace hookbench
