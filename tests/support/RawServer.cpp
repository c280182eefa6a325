// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/RawServer.h"

#include "support/RawConnection.h"

#include <QHostAddress>

namespace hookbench::test {

RawScript RawScript::json(const QByteArray& body, const QByteArray& statusLine)
{
    return answer("HTTP/1.1 " + statusLine + "\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

RawScript RawScript::redirect(const QByteArray& statusLine, const QString& target)
{
    return answer("HTTP/1.1 " + statusLine + "\r\nLocation: " + target.toUtf8() + "\r\nContent-Length: 0\r\n\r\n");
}

RawServer::RawServer(RawScript script, QObject* parent)
    : QTcpServer(parent)
    , m_script(std::move(script))
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("The test server cannot listen: %s", qPrintable(errorString()));
}

QString RawServer::origin() const
{
    return (m_certificate ? QStringLiteral("https://") : QStringLiteral("http://")) + QString::fromLatin1(authority());
}

QByteArray RawServer::authority() const
{
    return "127.0.0.1:" + QByteArray::number(serverPort());
}

QList<QByteArray> RawServer::received() const
{
    QList<QByteArray> all;
    for (const RawConnection* connection : findChildren<RawConnection*>())
        all.append(connection->received());
    return all;
}

int RawServer::requestCount() const
{
    int count = 0;
    for (const QByteArray& bytes : received())
        count += static_cast<int>(bytes.count(" HTTP/1.1\r\n"));
    return count;
}

void RawServer::incomingConnection(qintptr socketDescriptor)
{
    auto* connection = new RawConnection(socketDescriptor, m_script, m_certificate, this);
    connect(connection, &RawConnection::requestReceived, this, &RawServer::requestReceived);
}

} // namespace hookbench::test
