// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Sandbox.h"

#include "sandbox/RecordingTcpServer.h"
#include "sandbox/SandboxServer.h"

#include <QHostAddress>

namespace hookbench {

QByteArray Sandbox::token()
{
    return "hookbench-sandbox-token";
}

QByteArray Sandbox::tokenWithoutRight()
{
    return "hookbench-sandbox-token-without-right";
}

Sandbox::Sandbox(QObject* parent)
    : QObject(parent)
{
}

Sandbox::~Sandbox() = default;

bool Sandbox::listen(quint16 port)
{
    close();
    m_tcpServer = new RecordingTcpServer(this);
    connect(m_tcpServer, &RecordingTcpServer::wanted, this, &Sandbox::startServer);
    m_errorText.clear();
    if (!m_tcpServer->listen(QHostAddress::LocalHost, port)) {
        m_errorText = m_tcpServer->errorString();
        close();
    }
    return m_tcpServer != nullptr;
}

/// Not before somebody connects: Qt's HTTP server takes the libraries of TLS along, and the window's start is the
/// quicker without them.
void Sandbox::startServer()
{
    m_server = new SandboxServer(m_tcpServer, this);
    connect(m_server, &SandboxServer::exchanged, this, &Sandbox::exchanged);
    m_server->setScenario(m_scenario);
    m_server->setCatchAll(m_catchAll);
}

void Sandbox::close()
{
    if (!m_tcpServer)
        return;
    m_tcpServer->close();
    // Later, as this may be called from a slot of exchanged().
    if (m_server)
        m_server->deleteLater();
    else
        m_tcpServer->deleteLater();
    m_server = nullptr;
    m_tcpServer = nullptr;
}

bool Sandbox::isListening() const
{
    return m_tcpServer != nullptr;
}

QString Sandbox::errorText() const
{
    return m_errorText;
}

quint16 Sandbox::port() const
{
    return m_tcpServer ? m_tcpServer->serverPort() : 0;
}

QString Sandbox::origin() const
{
    return m_tcpServer ? QStringLiteral("http://127.0.0.1:%1").arg(port()) : QString();
}

QStringList Sandbox::scenarioNames()
{
    return sandboxScenarioNames();
}

bool Sandbox::setScenario(const QString& name)
{
    const std::optional<SandboxScenario> scenario = sandboxScenarioOf(name);
    if (!scenario)
        return false;
    m_scenario = *scenario;
    if (m_server)
        m_server->setScenario(m_scenario);
    return true;
}

void Sandbox::setCatchAll(const std::optional<CatchAll>& answer)
{
    m_catchAll = answer;
    if (m_server)
        m_server->setCatchAll(answer);
}

QString Sandbox::scenario() const
{
    return nameOf(m_scenario);
}

} // namespace hookbench
