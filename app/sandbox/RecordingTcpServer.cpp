// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/RecordingTcpServer.h"

#include <QSslSocket>
#include <QTcpSocket>

#include <utility>

namespace hookbench {

RecordingTcpServer::RecordingTcpServer(QObject* parent)
    : QTcpServer(parent)
{
}

void RecordingTcpServer::startRecording()
{
    m_isRecording = true;
    // Runs after the HTTP server's own slot, which listens to readyRead by then: so noteRead() comes after its reading,
    // as noteArrived() comes before.
    connect(this, &QTcpServer::newConnection, this, [this] {
        for (QTcpSocket* socket : std::exchange(m_newSockets, {}))
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { noteRead(socket); });
    });
}

void RecordingTcpServer::incomingConnection(qintptr socketDescriptor)
{
    if (!m_isRecording)
        emit wanted();
    QTcpSocket* socket = madeSocket(socketDescriptor);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { noteArrived(socket); });
    connect(socket, &QObject::destroyed, this, [this, socket] { m_records.remove(socket); });
    m_newSockets.append(socket);
    addPendingConnection(socket);
}

QTcpSocket* RecordingTcpServer::madeSocket(qintptr descriptor)
{
    if (!m_tls) {
        auto* socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        return socket;
    }
    auto* socket = new QSslSocket(this);
    socket->setSslConfiguration(*m_tls);
    socket->setSocketDescriptor(descriptor);
    socket->startServerEncryption();
    return socket;
}

void RecordingTcpServer::noteArrived(QTcpSocket* socket)
{
    Record& record = m_records[socket];
    record.bytes += socket->peek(socket->bytesAvailable()).mid(record.unread);
    if (record.bytes.size() > requestLimit)
        socket->abort();
}

void RecordingTcpServer::noteRead(const QTcpSocket* socket)
{
    if (const auto record = m_records.find(socket); record != m_records.end())
        record->unread = socket->bytesAvailable();
}

QByteArray RecordingTcpServer::takeRequest(const QTcpSocket* socket)
{
    Record& record = m_records[socket];
    const qsizetype requestSize = record.bytes.size() - socket->bytesAvailable();
    QByteArray request = record.bytes.left(requestSize);
    record.bytes.remove(0, requestSize);
    return request;
}

} // namespace hookbench
