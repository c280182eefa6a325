// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/Sandbox.h"

#include <QSet>
#include <QWidget>

class QTabWidget;
class QTreeView;

namespace hookbench {

class ComparisonModel;
class MessageLine;
class RequestLexer;
class SecretStore;
class Session;
class WireTextView;
struct Attempt;
struct ReceivedComparison;

/// One received request: the bytes that came, the answer, and how it compares with the attempt that sent it. Secrets of
/// the workspace are masked.
class ExchangeDetails : public QWidget {
    Q_OBJECT

public:
    /// Both have to outlive it.
    ExchangeDetails(const Session* session, const SecretStore& secrets, QWidget* parent = nullptr);

    /// Takes note of the values that the workspace's secrets have now, those of all environments: what arrives now may
    /// hold them, and is to be masked even once they have changed.
    void noteSecrets();

    /// `sent` is null where no attempt of this program looks like it.
    void showExchange(const SandboxExchange& exchange, const Attempt* sent);
    void clear();

private:
    QWidget* makeComparison();
    void showComparison(const SandboxExchange& exchange, const Attempt* sent);

    const Session* m_session;
    const SecretStore& m_secrets;
    QSet<QString> m_known; ///< values of secrets, old ones too
    MessageLine* m_verdict;
    QTabWidget* m_tabs;
    RequestLexer* m_requestLexer;
    WireTextView* m_received;
    WireTextView* m_answer;
    ComparisonModel* m_comparison;
    QTreeView* m_parts;
};

} // namespace hookbench
