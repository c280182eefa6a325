// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/RawServer.h"

#include <QSslSocket>
#include <QTimer>

namespace hookbench::test {

/// One connection of a RawServer: plays its script once. Kept until the server dies, so that its bytes can be looked
/// at.
class RawConnection : public QObject {
    Q_OBJECT

public:
    RawConnection(qintptr socketDescriptor, RawScript script, const std::optional<SelfSignedCertificate>& certificate,
        QObject* parent);

    QByteArray received() const { return m_received; }

signals:
    void requestReceived();

private:
    void read();
    bool hasWholeRequest() const;
    void play();
    void writeNextByte();
    void end();

    QSslSocket m_socket;
    QTimer m_drip;
    RawScript m_script;
    QByteArray m_received;
    qsizetype m_written = 0;
    bool m_playing = false;
};

} // namespace hookbench::test
