// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace hookbench {

/// The body of one delivery, readable once and never again. Qt sends a request again, without a sign, when the peer
/// hangs up before answering; a sequential device that cannot be rewound is what stops it (measured on Qt 6.4).
/// Requests without a body use an empty one for the same reason.
class OneShotBody : public QIODevice {
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray bytes, QObject* parent = nullptr);

    /// Whether the network layer has taken every byte. Until then the request cannot have gone out whole.
    bool isHandedOver() const { return m_position == m_bytes.size(); }
    /// Bytes that it has taken; it takes none before the connection is there, TLS included.
    qint64 handedOver() const { return m_position; }

    bool isSequential() const override { return true; }
    bool atEnd() const override { return isHandedOver(); }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override;

signals:
    /// The network layer has just taken bytes, which it does once the connection is there.
    void taken();

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 maxSize) override;

private:
    QByteArray m_bytes;
    qsizetype m_position = 0;
};

} // namespace hookbench
