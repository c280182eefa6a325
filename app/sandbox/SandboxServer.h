// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/CatchAll.h"
#include "sandbox/Sandbox.h"
#include "sandbox/SandboxDistributions.h"
#include "sandbox/SandboxRules.h"

#include <QAbstractHttpServer>

#include <optional>

namespace hookbench {

class RecordingTcpServer;

/// Qt HttpServer in front of the rules of the sandbox.
class SandboxServer : public QAbstractHttpServer {
    Q_OBJECT

public:
    /// Serves those who connect to this one, and owns it.
    explicit SandboxServer(RecordingTcpServer* tcpServer, QObject* parent = nullptr);

    void setScenario(SandboxScenario scenario) { m_scenario = scenario; }
    /// Answers so to everything; nothing = as Qualtrics does.
    void setCatchAll(const std::optional<CatchAll>& answer) { m_catchAll = answer; }

signals:
    void exchanged(const hookbench::SandboxExchange& exchange);

protected:
    bool handleRequest(const QHttpServerRequest& request, QTcpSocket* socket) override;
    void missingHandler(const QHttpServerRequest& request, QTcpSocket* socket) override;

private:
    SandboxAnswer answer(const SandboxRequest& request, const QByteArray& target);
    void reply(const SandboxAnswer& answer, const QHttpServerRequest& request, QTcpSocket* socket);

    RecordingTcpServer* m_tcpServer; ///< a child
    SandboxScenario m_scenario = SandboxScenario::Ok;
    SandboxDistributions m_distributions;
    std::optional<CatchAll> m_catchAll;
};

} // namespace hookbench
