// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;

namespace hookbench {

class SecretStore;

/// Where the value of one secret is entered, replaced and, on request, looked at. The value is read from the store only
/// while it is shown.
class SecretField : public QWidget {
    Q_OBJECT

public:
    /// The store has to outlive the field.
    explicit SecretField(SecretStore& secrets, QWidget* parent = nullptr);

    void setSecret(const QString& name);
    QString secret() const { return m_name; }

    /// Where values are kept, in one sentence.
    static QString keepingText(const SecretStore& secrets);

signals:
    void stored();

private:
    void makeEdit();
    QPushButton* makeKeepButton();
    void showState();
    void store();
    void setRevealed(bool revealed);

    SecretStore& m_secrets;
    QString m_name;
    QLineEdit* m_edit;
    QAction* m_reveal;
    QLabel* m_note;
};

} // namespace hookbench
