// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Webhook.h"
#include "text/Diagnostic.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace hookbench {

class FieldNote;
class SecretLine;
class SecretStore;
class Session;

/// How a webhook authenticates, in the words of CleverTap's Authentication tab; only the fields of the chosen way are
/// there. Works on the webhook that it is given and edits it in the session.
class AuthenticationEditor : public QWidget {
    Q_OBJECT

public:
    /// The store has to outlive the editor.
    AuthenticationEditor(Session* session, SecretStore& secrets, QWidget* parent = nullptr);

    void showWebhook(const Webhook& webhook, const std::vector<Diagnostic>& problems);
    void takeFocus();

signals:
    /// The value of a placeholder is asked for; the popup goes below the widget.
    void fillInRequested(const QString& name, QWidget* below);

private:
    using Applies = bool (*)(const Authentication&);
    struct Row {
        QWidget* field;
        Applies applies;
    };
    struct Text {
        QLineEdit* edit;
        std::string Authentication::*member;
    };
    struct Secret {
        SecretLine* line;
        std::string Authentication::*member;
    };

    void addTypes();
    void addBasicRows();
    void addTokenRows();
    void addAnswerRows();
    QLineEdit* addText(const char* name, const QString& label, std::string Authentication::*member, Applies applies);
    void addSecret(const char* name, const QString& label, std::string Authentication::*member, Applies applies);
    QComboBox* addChoice(const char* name, const QString& label, const QStringList& choices, Applies applies);
    void addRow(QWidget* field, const char* name, const QString& label, Applies applies);
    void showProblem(const std::vector<Diagnostic>& problems);
    template <typename Change> void edit(Change change);

    Session* m_session;
    SecretStore& m_secrets;
    Webhook m_webhook;
    QFormLayout* m_form;
    std::vector<Row> m_rows;
    std::vector<Text> m_texts;
    std::vector<Secret> m_secretLines;
    QComboBox* m_type = nullptr;
    QComboBox* m_grant = nullptr;
    QComboBox* m_clientPlace = nullptr;
    QLineEdit* m_parameters = nullptr;
    QSpinBox* m_lifetime = nullptr;
    FieldNote* m_note;
    QString m_missing; ///< placeholder that the note asks for
};

} // namespace hookbench
