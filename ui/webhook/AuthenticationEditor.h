// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhook/WebhookPartEditor.h"

class QComboBox;
class QSpinBox;

namespace hookbench {

/// How a webhook authenticates, in the words of CleverTap's Authentication tab; only the fields of the chosen way are
/// there.
class AuthenticationEditor : public WebhookPartEditor {
    Q_OBJECT

public:
    /// The store has to outlive the editor.
    AuthenticationEditor(Session* session, SecretStore& secrets, QWidget* parent = nullptr);

    void takeFocus();

protected:
    void showRest(const Webhook& webhook) override;

private:
    using Applies = bool (*)(const Authentication&);
    using Member = std::string Authentication::*;
    struct Row {
        QWidget* field;
        Applies applies;
    };

    void addTypes();
    void addBasicRows();
    void addTokenRows();
    void addAnswerRows();
    void addRenewal();
    QLineEdit* addMember(const char* name, const QString& label, Member member, Applies applies);
    void addSecretMember(const char* name, const QString& label, Member member, Applies applies);
    QComboBox* addChoice(const char* name, const QString& label, const QStringList& choices, Applies applies);
    void editAuthentication(const std::function<void(Authentication&)>& change);

    std::vector<Row> m_rows;
    std::vector<SecretLine*> m_secretLines;
    QComboBox* m_type = nullptr;
    QComboBox* m_grant = nullptr;
    QComboBox* m_clientPlace = nullptr;
    QLineEdit* m_parameters = nullptr;
    QSpinBox* m_lifetime = nullptr;
};

} // namespace hookbench
