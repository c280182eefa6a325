// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace hookbench::test {

/// A server that does one thing with whatever arrives: for peers that keep to no protocol. Records every byte of every
/// connection. Lives in the test's own thread and event loop.
class ReactingServer : public QTcpServer {
    Q_OBJECT

public:
    /// Called whenever something came, with all that came over this connection so far.
    using Reaction = std::function<void(QTcpSocket*, const QByteArray& soFar)>;
    using Greeting = std::function<void(QTcpSocket*)>;

    /// `greeting`: called at once when a connection is made.
    explicit ReactingServer(Reaction reaction, Greeting greeting = {});

    QString origin() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }
    int connections() const { return static_cast<int>(m_received.size()); }
    /// How often this came, over all connections.
    int count(const QByteArray& what) const;
    QByteArray received() const { return m_received.join(); }

private:
    Reaction m_reaction;
    Greeting m_greeting;
    QList<QByteArray> m_received;
};

} // namespace hookbench::test
