// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSslConfiguration>
#include <QTcpServer>

#include <optional>

namespace hookbench {

/// Hands its connections to an HTTP server and notes every byte before that server reads it, because the server keeps
/// no request as it came. Nothing is taken from the connection.
class RecordingTcpServer : public QTcpServer {
    Q_OBJECT

public:
    /// A connection that sends more without a request in it is cut, so that a runaway client cannot fill the memory.
    static constexpr qsizetype requestLimit = qsizetype{64} * 1024 * 1024;

    explicit RecordingTcpServer(QObject* parent = nullptr);

    /// Whoever connects from now on has to speak TLS; what is noted are the bytes after decryption. With a certificate
    /// and its key in it.
    void setTls(const QSslConfiguration& tls) { m_tls = tls; }

    /// To be called once, after the HTTP server was bound to this one.
    void startRecording();

    /// Bytes of the request that the HTTP server has just read; forgets them.
    QByteArray takeRequest(const QTcpSocket* socket);

signals:
    /// Somebody connects while there is no recording yet: the moment to bind an HTTP server, which gets this connection
    /// too, and to call startRecording().
    void wanted();

protected:
    void incomingConnection(qintptr socketDescriptor) override;

private:
    struct Record {
        QByteArray bytes; ///< since the last request was taken
        qsizetype unread = 0; ///< how many at the end of them the HTTP server has not read yet
    };
    QTcpSocket* madeSocket(qintptr descriptor);
    void noteArrived(QTcpSocket* socket);
    void noteRead(const QTcpSocket* socket);

    QHash<const QTcpSocket*, Record> m_records;
    QList<QTcpSocket*> m_newSockets; ///< the HTTP server does not know them yet
    std::optional<QSslConfiguration> m_tls; ///< nothing = plain HTTP
    bool m_isRecording = false;
};

} // namespace hookbench
