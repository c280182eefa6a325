// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/Sandbox.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace hookbench {

class CatchAllForm;
class CopyButton;
class ExchangeModel;
class HttpsBar;
class MessageLine;
class RequestLexer;
class ScenarioChoice;
class Session;
class WireTextView;

/// The page of the local endpoint: where it listens, what reached it byte for byte, and what it answered.
class SandboxPage : public QWidget {
    Q_OBJECT

public:
    /// Both have to outlive it.
    SandboxPage(Sandbox* sandbox, Session* session, QWidget* parent = nullptr);

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
    QWidget* makeDetails();
    void startOrStop();
    void useHttps(bool isWanted);
    void updateState();
    void add(const SandboxExchange& exchange);
    void showCurrent();

    Sandbox* m_sandbox;
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
    RequestLexer* m_requestLexer = nullptr;
    WireTextView* m_received = nullptr;
    WireTextView* m_answer = nullptr;
};

} // namespace hookbench
