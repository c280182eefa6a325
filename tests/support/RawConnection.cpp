// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/RawConnection.h"

#include <QSslCertificate>
#include <QSslKey>

namespace hookbench::test {

RawConnection::RawConnection(qintptr socketDescriptor, RawScript script,
    const std::optional<SelfSignedCertificate>& certificate, QObject* parent)
    : QObject(parent)
    , m_script(std::move(script))
{
    connect(&m_socket, &QSslSocket::readyRead, this, &RawConnection::read);
    connect(&m_drip, &QTimer::timeout, this, &RawConnection::writeNextByte);
    m_socket.setSocketDescriptor(socketDescriptor);
    if (certificate) {
        m_socket.setLocalCertificate(certificate->certificate());
        m_socket.setPrivateKey(certificate->privateKey());
        m_socket.startServerEncryption();
    }
    if (m_script.begin == RawScript::Begin::AtConnect)
        play();
}

void RawConnection::read()
{
    m_received += m_socket.readAll();
    if (m_playing || !hasWholeRequest())
        return;
    emit requestReceived();
    play();
}

bool RawConnection::hasWholeRequest() const
{
    const qsizetype headEnd = m_received.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    const QByteArray head = m_received.left(headEnd + 2).toLower();
    const QByteArray name = "\r\ncontent-length:";
    const qsizetype at = head.indexOf(name);
    if (at < 0)
        return true;
    const qsizetype valueAt = at + name.size();
    const qsizetype length = head.mid(valueAt, head.indexOf('\r', valueAt) - valueAt).trimmed().toLongLong();
    return m_received.size() >= headEnd + 4 + length;
}

void RawConnection::play()
{
    m_playing = true;
    if (m_script.dripMs > 0) {
        m_drip.start(m_script.dripMs);
        return;
    }
    m_socket.write(m_script.bytes);
    end();
}

void RawConnection::writeNextByte()
{
    if (m_written < m_script.bytes.size() && m_socket.state() == QAbstractSocket::ConnectedState) {
        m_socket.write(m_script.bytes.mid(m_written++, 1));
        return;
    }
    m_drip.stop();
    end();
}

void RawConnection::end()
{
    if (m_script.end == RawScript::End::Close)
        m_socket.disconnectFromHost();
}

} // namespace hookbench::test
