// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/Sandbox.h"
#include "sandbox/SentAttempts.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace hookbench {

class CatchAllForm;
class CopyButton;
class ExchangeDetails;
class ExchangeModel;
class HttpsBar;
class MessageLine;
class ScenarioChoice;
class SecretStore;
class Session;

/// The page of the local endpoint: where it listens, what reached it byte for byte, and what it answered.
class SandboxPage : public QWidget {
    Q_OBJECT

public:
    /// All three have to outlive it.
    SandboxPage(Sandbox* sandbox, Session* session, const SecretStore& secrets, QWidget* parent = nullptr);

    /// One of this window, whoever it went to: a request that it sent here is compared with it.
    void addAttempt(const Attempt& attempt);

signals:
    /// It was started or stopped here.
    void listeningChanged();
    void saveRequested(const QByteArray& bytes, const QString& suggestion);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeEmptyPage();
    QWidget* makeExchangePage();
    QWidget* makeList();
    void startOrStop();
    void useHttps(bool isWanted);
    void showListening();
    void updateState();
    void add(const SandboxExchange& exchange);
    void showCurrent();

    Sandbox* m_sandbox;
    Session* m_session;
    const SecretStore& m_secrets;
    SentAttempts m_sent;
    ExchangeModel* m_model;
    QLabel* m_address;
    CopyButton* m_copyAddress;
    QCheckBox* m_https;
    HttpsBar* m_httpsBar;
    ScenarioChoice* m_scenarios;
    CatchAllForm* m_ownAnswer;
    QPushButton* m_startStop;
    QPushButton* m_clear;
    MessageLine* m_problem;
    QStackedWidget* m_stack;

    // Made for the first exchange.
    QTreeView* m_list = nullptr;
    ExchangeDetails* m_details = nullptr;
};

} // namespace hookbench
