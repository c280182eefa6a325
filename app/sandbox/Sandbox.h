// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/CatchAll.h"
#include "sandbox/SandboxScenario.h"

#include <QByteArray>
#include <QDateTime>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace hookbench {

class RecordingTcpServer;
class SandboxServer;
struct ThrowAwayCertificates;

/// One request as it reached the sandbox, and the answer it got.
struct SandboxExchange {
    QDateTime receivedAt; ///< UTC
    QByteArray method;
    QByteArray path; ///< with the query, as in the request line
    QByteArray requestBytes; ///< every byte received, request line to end of body
    int status = 0; ///< 0 = hung up without an answer
    QByteArray replyBody;
};

/// The local endpoint that answers POST /API/v3/distributions and GET /API/v3/whoami as Qualtrics does (rules and
/// marks: SandboxRules), POST /oauth2/token and, over what was sent to it since it was started, GET
/// /API/v3/distributions and GET /API/v3/distributions/{id}. Listens on 127.0.0.1 only and takes no token but its own.
/// Sends no mail.
class Sandbox : public QObject {
    Q_OBJECT

public:
    /// The token that it accepts, and one that it answers with "no API right" (403).
    static QByteArray token();
    static QByteArray tokenWithoutRight();

    explicit Sandbox(QObject* parent = nullptr);
    ~Sandbox() override;

    /// Whether the next listen() wants TLS; a sandbox that listens goes on as it is. Its certificate is signed by an
    /// authority made for this sandbox, which clients have to be told to trust; see ThrowAwayCertificates.
    void setHttps(bool isWanted) { m_wantsHttps = isWanted; }
    /// Whether it listens, and with TLS.
    bool isHttps() const { return m_tcpServer && m_isHttps; }
    /// The authority's certificate, in PEM form; the same until it expires. Empty before the first listen() with TLS.
    QByteArray authorityPem() const;
    QDateTime authorityGoodUntil() const; ///< UTC

    /// Port 0 takes a free one. False with a reason in errorText() if the port is taken or there is no TLS.
    bool listen(quint16 port = 0);
    void close();
    bool isListening() const;
    QString errorText() const;
    quint16 port() const;
    /// http://127.0.0.1:41234, or https; empty while it does not listen.
    QString origin() const;

    /// How requests fare that Qualtrics would accept; a request with a fault gets its complaint in every scenario but
    /// "anything".
    static QStringList scenarioNames();
    /// False, and nothing changes, for a name that is not in scenarioNames().
    bool setScenario(const QString& name);
    QString scenario() const;

    /// Answers everything alike, whatever the path; nothing = as Qualtrics does, by the scenario.
    void setCatchAll(const std::optional<CatchAll>& answer);
    const std::optional<CatchAll>& catchAll() const { return m_catchAll; }

signals:
    /// Once its answer was given, is on its way (scenario "slow") or was withheld ("hang-up").
    void exchanged(const hookbench::SandboxExchange& exchange);

private:
    void startServer();
    bool startTls();

    RecordingTcpServer* m_tcpServer = nullptr; ///< owned; nullptr while it does not listen
    SandboxServer* m_server = nullptr; ///< a child that owns m_tcpServer; nullptr until somebody connects
    SandboxScenario m_scenario = SandboxScenario::Ok;
    std::optional<CatchAll> m_catchAll;
    std::unique_ptr<ThrowAwayCertificates> m_certificates; ///< made when first needed
    bool m_wantsHttps = false;
    bool m_isHttps = false; ///< what it listens with
    QString m_errorText;
};

} // namespace hookbench
