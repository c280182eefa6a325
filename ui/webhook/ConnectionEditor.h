// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhook/WebhookPartEditor.h"

#include <memory>

class QComboBox;
class QDoubleSpinBox;

namespace hookbench {

class Dialogs;

/// How the requests of a webhook get to their server: time limits, proxy, certificates.
class ConnectionEditor : public WebhookPartEditor {
    Q_OBJECT

public:
    /// The store has to outlive the editor.
    ConnectionEditor(Session* session, SecretStore& secrets, QWidget* parent = nullptr);
    ~ConnectionEditor() override;

    void takeFocus();
    /// Asks for files in place of the desktop's own dialogs; has to outlive the editor.
    void setDialogs(Dialogs* dialogs) { m_dialogs = dialogs; }

protected:
    void showRest(const Webhook& webhook) override;

private:
    enum ProxyChoice { SystemProxy, NoProxy, ManualProxy };
    using Member = std::string ConnectionOptions::*;

    void addLimits();
    void addProxy();
    void addCertificates();
    QLineEdit* addMember(const char* name, const QString& label, Member member);
    SecretLine* addSecretMember(const char* name, const QString& label, Member member);
    QLineEdit* addFile(const char* name, const QString& label, Member member, const QString& filter);
    void chooseProxy(int choice);

    std::unique_ptr<Dialogs> m_desktopDialogs;
    Dialogs* m_dialogs;
    QDoubleSpinBox* m_timeout = nullptr;
    QDoubleSpinBox* m_silence = nullptr;
    QComboBox* m_proxyChoice = nullptr;
    QLineEdit* m_proxy = nullptr;
    QLineEdit* m_proxyUser = nullptr;
    SecretLine* m_proxyPassword = nullptr;
};

} // namespace hookbench
