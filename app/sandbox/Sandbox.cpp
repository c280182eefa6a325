// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Sandbox.h"

#include "sandbox/SandboxServer.h"

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
    m_server = new SandboxServer(this);
    connect(m_server, &SandboxServer::exchanged, this, &Sandbox::exchanged);
    m_server->setScenario(m_scenario);
    m_errorText = m_server->listen(port);
    if (!m_errorText.isEmpty())
        close();
    return m_server != nullptr;
}

void Sandbox::close()
{
    if (!m_server)
        return;
    // Later, as this may be called from a slot of exchanged().
    m_server->close();
    m_server->deleteLater();
    m_server = nullptr;
}

bool Sandbox::isListening() const
{
    return m_server != nullptr;
}

QString Sandbox::errorText() const
{
    return m_errorText;
}

quint16 Sandbox::port() const
{
    return m_server ? m_server->port() : 0;
}

QString Sandbox::origin() const
{
    return m_server ? QStringLiteral("http://127.0.0.1:%1").arg(m_server->port()) : QString();
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

QString Sandbox::scenario() const
{
    return nameOf(m_scenario);
}

} // namespace hookbench
