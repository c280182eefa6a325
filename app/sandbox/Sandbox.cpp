// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Sandbox.h"

#include "sandbox/RecordingTcpServer.h"
#include "sandbox/SandboxServer.h"
#include "sandbox/ThrowAwayCertificates.h"

#include <QHostAddress>
#include <QSslConfiguration>

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
    m_isHttps = m_wantsHttps;
    if (m_isHttps && !startTls()) {
        close();
    } else if (!m_tcpServer->listen(QHostAddress::LocalHost, port)) {
        m_errorText = m_tcpServer->errorString();
        close();
    }
    return m_tcpServer != nullptr;
}

bool Sandbox::startTls()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!m_certificates || !m_certificates->isGoodAt(now)) {
        auto made = ThrowAwayCertificates::make(now);
        if (!made) {
            m_errorText = made.error();
            return false;
        }
        m_certificates = std::make_unique<ThrowAwayCertificates>(std::move(*made));
    }
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    // With the authority, so that a client that does not know it can at least name it.
    tls.setLocalCertificateChain({m_certificates->server, m_certificates->authority});
    tls.setPrivateKey(m_certificates->serverKey);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // of clients nothing is asked
    m_tcpServer->setTls(tls);
    return true;
}

QByteArray Sandbox::authorityPem() const
{
    return m_certificates ? m_certificates->authority.toPem() : QByteArray();
}

QDateTime Sandbox::authorityGoodUntil() const
{
    return m_certificates ? m_certificates->authority.expiryDate().toUTC() : QDateTime();
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
    if (!m_tcpServer)
        return {};
    return QStringLiteral("%1://127.0.0.1:%2")
        .arg(m_isHttps ? QStringLiteral("https") : QStringLiteral("http"))
        .arg(port());
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
