// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Webhook.h"
#include "text/Diagnostic.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTabWidget;

namespace hookbench {

class AuthenticationEditor;
class ConnectionEditor;
class FieldNote;
class FillInPopup;
class HeaderEditor;
class History;
class KeyCheckPanel;
class SecretStore;
class Session;

/// The form of one webhook: name, method, URL, headers, authentication, connection; what is wrong stands below each
/// field.
class WebhookForm : public QWidget {
    Q_OBJECT

public:
    /// Store and history have to outlive the form.
    WebhookForm(Session* session, SecretStore& secrets, History* history, QWidget* parent = nullptr);

    void setWebhook(const QString& id);
    QLineEdit* urlField() const { return m_url; }
    /// Goes to the field of a place in the URL, the method or a header.
    void showPlace(const Place& place);

signals:
    void environmentRequested(); ///< its variables are to be changed

private:
    void makeFields();
    void makeTabs();
    void makeLayout();
    void connectFields();
    void showWebhook();
    Place credentialsPlace() const;
    void showUrlProblem(const std::vector<Diagnostic>& problems);
    template <typename Change> void edit(Change change);

    Session* m_session;
    Webhook m_webhook; ///< as in the session
    QLineEdit* m_name;
    QComboBox* m_method;
    QLineEdit* m_url;
    FieldNote* m_urlNote;
    QString m_missing; ///< placeholder that the URL's note asks for
    QTabWidget* m_tabs;
    HeaderEditor* m_headers;
    AuthenticationEditor* m_authentication;
    ConnectionEditor* m_connection;
    KeyCheckPanel* m_keyCheck;
    FillInPopup* m_fillIn;
};

} // namespace hookbench
