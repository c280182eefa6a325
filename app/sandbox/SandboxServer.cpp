// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/SandboxServer.h"

#include "sandbox/RecordingTcpServer.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <tuple>
#include <utility>

namespace hookbench {

namespace {

/// Method and target as in the request line: Qt's own request knows neither an unknown method nor the target as it
/// came.
std::pair<QByteArray, QByteArray> methodAndTarget(const QByteArray& requestBytes)
{
    // Line ends left over from the request before are no part of this one (RFC 9112 section 2.2).
    const auto begin = std::find_if(requestBytes.begin(), requestBytes.end(), [](char byte) { return byte > ' '; });
    const QByteArray line(begin, std::find(begin, requestBytes.end(), '\n') - begin);
    const QList<QByteArray> words = line.simplified().split(' ');
    return {words.value(0), words.value(1)};
}

SandboxRequest sandboxRequest(const QHttpServerRequest& request, const QByteArray& method, const QByteArray& target)
{
    SandboxRequest asked;
    asked.method = method;
    asked.path = target.split('?').first();
    asked.apiToken = request.value("X-API-TOKEN").trimmed();
    asked.authorization = request.value("Authorization").trimmed();
    asked.contentType = request.value("Content-Type");
    asked.body = request.body();
    return asked;
}

/// The headers take the place of the usual Content-Type.
SandboxAnswer answerOf(const CatchAll& all)
{
    SandboxAnswer answer;
    answer.status = all.status;
    answer.delayMs = all.delayMs;
    answer.body = all.body;
    answer.contentType.clear();
    answer.headers = all.headers;
    return answer;
}

/// `isHead`: of the answer to HEAD, everything but its body goes out (RFC 9110, 9.3.2).
void write(QHttpServerResponder& responder, const SandboxAnswer& answer, bool isHead)
{
    responder.writeStatusLine(static_cast<QHttpServerResponder::StatusCode>(answer.status));
    if (!answer.contentType.isEmpty())
        responder.writeHeader("Content-Type", answer.contentType);
    if (!answer.location.isEmpty())
        responder.writeHeader("Location", answer.location);
    for (const auto& [name, value] : answer.headers)
        responder.writeHeader(name, value);
    responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
    if (!isHead)
        responder.writeBody(answer.body);
}

} // namespace

SandboxServer::SandboxServer(RecordingTcpServer* tcpServer, QObject* parent)
    : QAbstractHttpServer(parent)
    , m_tcpServer(tcpServer)
{
    bind(m_tcpServer);
    m_tcpServer->startRecording();
}

bool SandboxServer::handleRequest(const QHttpServerRequest& request, QTcpSocket* socket)
{
    SandboxExchange exchange;
    exchange.receivedAt = QDateTime::currentDateTimeUtc();
    exchange.requestBytes = m_tcpServer->takeRequest(socket);
    std::tie(exchange.method, exchange.path) = methodAndTarget(exchange.requestBytes);
    const SandboxAnswer answer = this->answer(sandboxRequest(request, exchange.method, exchange.path), exchange.path);
    exchange.status = answer.status;
    exchange.replyBody = answer.body;
    reply(answer, request, socket);
    emit exchanged(exchange);
    return true;
}

SandboxAnswer SandboxServer::answer(const SandboxRequest& request, const QByteArray& target)
{
    if (m_catchAll)
        return answerOf(*m_catchAll);
    const QByteArray query = target.contains('?') ? target.mid(target.indexOf('?') + 1) : QByteArray();
    if (m_scenario == SandboxScenario::Anything)
        return sandboxAnswer(request, m_scenario);
    if (SandboxDistributions::isList(request))
        return m_distributions.list(request, query);
    if (SandboxDistributions::isOne(request))
        return m_distributions.one(request, query, QDateTime::currentDateTimeUtc());
    const SandboxAnswer answer = sandboxAnswer(request, m_scenario);
    m_distributions.keep(request, m_scenario, answer, QDateTime::currentDateTimeUtc());
    return answer;
}

/// Never called, as handleRequest() takes them all; but Qt wants one.
void SandboxServer::missingHandler(const QHttpServerRequest&, QTcpSocket* socket)
{
    socket->disconnectFromHost();
}

void SandboxServer::reply(const SandboxAnswer& answer, const QHttpServerRequest& request, QTcpSocket* socket)
{
    if (answer.status == 0) {
        socket->disconnectFromHost();
        return;
    }
    const auto responder = std::make_shared<QHttpServerResponder>(makeResponder(request, socket));
    const bool isHead = request.method() == QHttpServerRequest::Method::Head;
    if (answer.delayMs == 0)
        write(*responder, answer, isHead);
    else // a client that goes away takes its socket, and with it this answer, along
        QTimer::singleShot(answer.delayMs, socket, [responder, answer, isHead] { write(*responder, answer, isHead); });
}

} // namespace hookbench
