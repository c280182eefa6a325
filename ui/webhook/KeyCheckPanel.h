// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Webhook.h"
#include "text/Diagnostic.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace hookbench {

class AttemptBanner;
class History;
class KeyChecker;
class SecretStore;
class Session;
struct Attempt;

/// Below the headers of a webhook: tests its key in the selected environment, says in words what came of it, and mends
/// in one click what can be mended so. The result goes when another webhook or environment is chosen; its place is
/// always kept, so that nothing moves when it comes.
class KeyCheckPanel : public QWidget {
    Q_OBJECT

public:
    /// All three have to outlive it.
    KeyCheckPanel(Session* session, const SecretStore& secrets, History* history, QWidget* parent = nullptr);
    ~KeyCheckPanel() override;

    void showWebhook(const Webhook& webhook);

signals:
    /// Another address to ask was typed; empty for the service's own.
    void addressEdited(const QString& address);
    /// To where that is set which has to be changed.
    void settingRequested(const hookbench::Place& place);

private:
    void makeLayout();
    QScrollArea* makeResult();
    void testOrCancel();
    void showState();
    void showResult(const Attempt& attempt);
    void hideResult();
    void switchHost();

    Session* m_session;
    KeyChecker* m_checker;
    Webhook m_webhook;
    QString m_environment; ///< id of the environment that the result is of
    QString m_betterHost;
    QPushButton* m_test;
    QLineEdit* m_address;
    QLabel* m_asked; ///< what was or will be asked, and where
    AttemptBanner* m_banner;
    QPushButton* m_switch;
};

} // namespace hookbench
