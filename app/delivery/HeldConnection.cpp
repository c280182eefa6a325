// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/HeldConnection.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#endif
#ifdef Q_OS_LINUX
// The kernel's own header: that of the C library lacks how much was received.
#include <linux/tcp.h>
#include <netinet/in.h>

#include <cstddef>
#endif

namespace hookbench {

#ifdef Q_OS_LINUX
namespace {

/// States of a connection as the kernel numbers them: not open any more; the peer has ended its direction.
constexpr int closedState = 7;
constexpr int closeWaitState = 8;
constexpr int lastAckState = 9;

/// False where the kernel is too old to tell as much.
bool ask(int file, tcp_info& info, std::size_t needed)
{
    socklen_t size = sizeof info;
    return file >= 0 && getsockopt(file, IPPROTO_TCP, TCP_INFO, &info, &size) == 0 && size >= needed;
}

} // namespace

qint64 HeldConnection::received() const
{
    tcp_info info{};
    constexpr std::size_t needed = offsetof(tcp_info, tcpi_bytes_received) + sizeof info.tcpi_bytes_received;
    if (!ask(m_file, info, needed))
        return -1;
    const auto received = static_cast<qint64>(info.tcpi_bytes_received);
    // The kernel counts the peer's end as one.
    const bool hasEnded = info.tcpi_state == closeWaitState || info.tcpi_state == lastAckState;
    return hasEnded ? received - 1 : received;
}

HeldConnection::End HeldConnection::end() const
{
    tcp_info info{};
    if (!ask(m_file, info, sizeof info.tcpi_state))
        return End::Unknown;
    switch (info.tcpi_state) {
    case closedState:
        return End::Reset;
    case closeWaitState:
    case lastAckState:
        return End::InOrder;
    default:
        return End::Open;
    }
}

#else

qint64 HeldConnection::received() const
{
    return -1;
}

HeldConnection::End HeldConnection::end() const
{
    return End::Unknown;
}

#endif

#ifdef Q_OS_UNIX

void HeldConnection::hold(const OwnSocket& which)
{
    if (!isHeld())
        m_file = duplicateOf(which);
}

void HeldConnection::letGo()
{
    if (isHeld())
        ::close(m_file);
    m_file = -1;
}

void HeldConnection::cut()
{
    if (isHeld())
        ::shutdown(m_file, SHUT_RDWR);
}

QByteArray HeldConnection::read(qsizetype most, bool& isEnd)
{
    QByteArray bytes;
    isEnd = !isHeld();
    while (!isEnd && bytes.size() < most) {
        char part[16 * 1024];
        const auto wanted = std::min<std::size_t>(sizeof part, static_cast<std::size_t>(most - bytes.size()));
        const ssize_t count = ::recv(m_file, part, wanted, MSG_DONTWAIT);
        if (count > 0)
            bytes.append(part, count);
        else if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
            break;
        else if (count == 0 || errno != EINTR)
            isEnd = true; // in order or with a reset
    }
    return bytes;
}

#else

void HeldConnection::hold(const OwnSocket&)
{
}

void HeldConnection::letGo()
{
}

void HeldConnection::cut()
{
}

QByteArray HeldConnection::read(qsizetype, bool& isEnd)
{
    isEnd = true;
    return {};
}

#endif

} // namespace hookbench
