// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ReactingServer.h"

namespace hookbench::test {

ReactingServer::ReactingServer(Reaction reaction, Greeting greeting)
    : m_reaction(std::move(reaction))
    , m_greeting(std::move(greeting))
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("The test server cannot listen");
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* const socket = nextPendingConnection()) {
            m_received.append(QByteArray());
            const qsizetype number = m_received.size() - 1;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, number] {
                m_received[number] += socket->readAll();
                m_reaction(socket, m_received.at(number));
            });
            if (m_greeting)
                m_greeting(socket);
        }
    });
}

int ReactingServer::count(const QByteArray& what) const
{
    int count = 0;
    for (const QByteArray& bytes : m_received)
        count += static_cast<int>(bytes.count(what));
    return count;
}

} // namespace hookbench::test
