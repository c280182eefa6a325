// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Webhook.h"
#include "text/Diagnostic.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;

namespace hookbench {

class FieldNote;
class SecretLine;
class SecretStore;
class Session;

/// How the requests of a webhook get to their server: time limits, proxy, certificates. Works on the webhook that it is
/// given and edits it in the session.
class ConnectionEditor : public QWidget {
    Q_OBJECT

public:
    /// The store has to outlive the editor.
    ConnectionEditor(Session* session, SecretStore& secrets, QWidget* parent = nullptr);

    void showWebhook(const Webhook& webhook, const std::vector<Diagnostic>& problems);
    void takeFocus();

signals:
    /// The value of a placeholder is asked for; the popup goes below the widget.
    void fillInRequested(const QString& name, QWidget* below);

private:
    enum ProxyChoice { SystemProxy, NoProxy, ManualProxy };
    struct Text {
        QLineEdit* edit;
        std::string ConnectionOptions::*member;
    };

    void addLimits();
    void addProxy();
    void addCertificates();
    QLineEdit* addText(const char* name, const QString& label, std::string ConnectionOptions::*member);
    void addFile(const char* name, const QString& label, std::string ConnectionOptions::*member, const QString& filter);
    SecretLine* addSecret(const char* name, const QString& label, std::string ConnectionOptions::*member);
    void chooseProxy(int choice);
    void showProxy(const ConnectionOptions& connection);
    void showProblem(const std::vector<Diagnostic>& problems);
    template <typename Change> void edit(Change change);

    Session* m_session;
    SecretStore& m_secrets;
    Webhook m_webhook;
    QFormLayout* m_form;
    QDoubleSpinBox* m_timeout = nullptr;
    QDoubleSpinBox* m_silence = nullptr;
    QComboBox* m_proxyChoice = nullptr;
    QLineEdit* m_proxy = nullptr;
    QLineEdit* m_proxyUser = nullptr;
    SecretLine* m_proxyPassword = nullptr;
    SecretLine* m_passphrase = nullptr;
    std::vector<Text> m_texts;
    FieldNote* m_note;
    QString m_missing; ///< placeholder that the note asks for
};

} // namespace hookbench
