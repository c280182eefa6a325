// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/Sandbox.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace hookbench {

class CopyButton;
class ExchangeModel;
class MessageLine;
class RequestLexer;
class WireTextView;

/// The page of the local endpoint: where it listens, what reached it byte for byte, and what it answered.
class SandboxPage : public QWidget {
    Q_OBJECT

public:
    /// The sandbox has to outlive it.
    explicit SandboxPage(Sandbox* sandbox, QWidget* parent = nullptr);

signals:
    /// It was started or stopped here.
    void listeningChanged();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHeader();
    void fillScenarios();
    QWidget* makeEmptyPage();
    QWidget* makeExchangePage();
    QWidget* makeList();
    QWidget* makeDetails();
    void startOrStop();
    void updateState();
    void add(const SandboxExchange& exchange);
    void showCurrent();

    Sandbox* m_sandbox;
    ExchangeModel* m_model;
    QLabel* m_address;
    CopyButton* m_copyAddress;
    QComboBox* m_scenarios;
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
