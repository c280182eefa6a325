// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QObject>

#include <memory>

namespace hookbench {

/// One request as it reached the sandbox, and the answer it got.
struct SandboxExchange {
    QDateTime receivedAt; ///< UTC
    QByteArray method;
    QByteArray path;
    QByteArray requestBytes; ///< every byte received, request line to end of body
    int status = 0;
    QByteArray replyBody;
};

/// The local endpoint that answers POST /API/v3/distributions as Qualtrics does (rules and marks: qualtrics/). Listens on
/// 127.0.0.1 only and takes no token but its own.
class Sandbox : public QObject {
    Q_OBJECT

public:
    /// The token that it accepts, and one that it answers with "no API right" (403).
    static QByteArray token();
    static QByteArray tokenWithoutRight();

    explicit Sandbox(QObject* parent = nullptr);
    ~Sandbox() override;

    /// Port 0 takes a free one. False with a reason in errorText() if the port is taken.
    bool listen(quint16 port = 0);
    void close();
    bool isListening() const;
    QString errorText() const;
    quint16 port() const;
    /// http://127.0.0.1:41234; empty while it does not listen.
    QString origin() const;

signals:
    void exchanged(const hookbench::SandboxExchange& exchange);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace hookbench
