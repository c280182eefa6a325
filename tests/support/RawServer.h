// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/SelfSignedCertificate.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QTcpServer>

#include <optional>

namespace hookbench::test {

/// What a RawServer does with each connection. The default reads the request and never answers.
struct RawScript {
    enum class Begin {
        AtConnect, ///< before anything was read
        AfterRequest, ///< once head and body (by Content-Length) are there
    };
    enum class End {
        StayOpen,
        Close, ///< after everything was written
    };

    Begin begin = Begin::AfterRequest;
    QByteArray bytes; ///< the answer, byte for byte
    int dripMs = 0; ///< more than 0: one byte each so many milliseconds
    End end = End::StayOpen;

    static RawScript answer(const QByteArray& bytes) { return {Begin::AfterRequest, bytes, 0, End::Close}; }
    static RawScript drip(const QByteArray& bytes, int ms) { return {Begin::AfterRequest, bytes, ms, End::Close}; }
    static RawScript neverAnswer() { return {}; }
    static RawScript hangUpAfterRequest() { return {Begin::AfterRequest, {}, 0, End::Close}; }
    static RawScript hangUpAtOnce() { return {Begin::AtConnect, {}, 0, End::Close}; }
    /// 200 with this JSON, as a well-behaved server would.
    static RawScript json(const QByteArray& body, const QByteArray& statusLine = "200 OK");
    static RawScript redirect(const QByteArray& statusLine, const QString& target);
};

/// A TCP server on 127.0.0.1 that records every byte of every connection and answers by script. Lives in the test's own
/// thread and event loop.
class RawServer : public QTcpServer {
    Q_OBJECT

public:
    explicit RawServer(RawScript script = {}, QObject* parent = nullptr);

    /// From now on connections begin with a TLS handshake under this certificate.
    void useTls(const SelfSignedCertificate& certificate) { m_certificate = certificate; }
    void setScript(const RawScript& script) { m_script = script; }

    QString origin() const; ///< http://127.0.0.1:41234 or https://…
    QByteArray authority() const; ///< 127.0.0.1:41234

    /// Bytes received, one item for each connection that was made, in order.
    QList<QByteArray> received() const;
    /// How many requests came, over all connections.
    int requestCount() const;

signals:
    void requestReceived();

protected:
    void incomingConnection(qintptr socketDescriptor) override;

private:
    RawScript m_script;
    std::optional<SelfSignedCertificate> m_certificate;
};

} // namespace hookbench::test
