// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Webhook.h"
#include "text/Diagnostic.h"

#include <QWidget>

#include <functional>
#include <vector>

class QFormLayout;
class QLineEdit;

namespace hookbench {

class FieldNote;
class SecretLine;
class SecretStore;
class Session;

/// A form for one side of a webhook, under a note for what is wrong with it. Works on the webhook that it is given and
/// edits it in the session.
class WebhookPartEditor : public QWidget {
    Q_OBJECT

public:
    void showWebhook(const Webhook& webhook, const std::vector<Diagnostic>& problems);

signals:
    /// The value of a placeholder is asked for; the popup goes below the widget.
    void fillInRequested(const QString& name, QWidget* below);

protected:
    using IsHere = bool (*)(const Diagnostic&);
    using Change = std::function<void(Webhook&)>;
    /// The text of a webhook that a field shows.
    using Text = std::function<std::string&(Webhook&)>;

    /// `name`: of the object; `isHere` tells whose findings the note shows. The store has to outlive the editor.
    WebhookPartEditor(const char* name, IsHere isHere, Session* session, SecretStore& secrets, QWidget* parent);

    QFormLayout* form() const { return m_form; }
    void addRow(QWidget* field, const char* name, const QString& label);
    QLineEdit* addText(const char* name, const QString& label, const Text& text);
    SecretLine* addSecret(const char* name, const QString& label, const Text& text);
    void edit(const Change& change);

    /// What is not a text of its own: choices, numbers, which rows are there.
    virtual void showRest(const Webhook& webhook) = 0;

private:
    struct Field {
        QLineEdit* edit;
        Text text;
    };
    struct Secret {
        SecretLine* line;
        Text text;
    };

    void showProblem(const std::vector<Diagnostic>& problems);

    IsHere m_isHere;
    Session* m_session;
    SecretStore& m_secrets;
    Webhook m_webhook;
    QFormLayout* m_form;
    FieldNote* m_note;
    std::vector<Field> m_fields;
    std::vector<Secret> m_secretLines;
    QString m_missing; ///< placeholder that the note asks for
};

} // namespace hookbench
