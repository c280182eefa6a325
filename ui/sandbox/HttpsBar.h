// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace hookbench {

class MessageLine;
class Sandbox;
class Session;

/// Shown while the sandbox speaks TLS: whether the selected webhook trusts its authority, a button with which it does,
/// and one that saves the authority's certificate for other clients.
class HttpsBar : public QWidget {
    Q_OBJECT

public:
    /// Both have to outlive it.
    HttpsBar(const Sandbox* sandbox, Session* session, QWidget* parent = nullptr);

    /// After the sandbox was started or stopped. Puts the authority where a webhook that trusts it finds it.
    void showSandbox();

signals:
    void saveRequested(const QByteArray& bytes, const QString& suggestion);

private:
    void showTrust();
    void trust();

    const Sandbox* m_sandbox;
    Session* m_session;
    MessageLine* m_message;
    QPushButton* m_trust;
    QPushButton* m_save;
    QString m_fault; ///< why the authority could not be put there
};

} // namespace hookbench
