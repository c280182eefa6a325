// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/OwnSockets.h"

#include <QtEndian>
#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <dirent.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <cstdlib>
#include <memory>
#endif

namespace hookbench {

#ifdef Q_OS_UNIX

namespace {

/// A number for every open file of this process; on Linux a link to /proc/self/fd.
constexpr const char* ownFiles = "/dev/fd";

struct End {
    QHostAddress address;
    quint16 port = 0;
};

using AskEnd = int (*)(int, sockaddr*, socklen_t*);

/// Null where the file is no socket, has no such end or is not of the Internet.
End endOf(int file, AskEnd ask)
{
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
    auto* address = reinterpret_cast<sockaddr*>(&storage);
    if (ask(file, address, &size) != 0)
        return {};
    End end;
    if (storage.ss_family == AF_INET)
        end.port = qFromBigEndian(reinterpret_cast<const sockaddr_in*>(&storage)->sin_port);
    else if (storage.ss_family == AF_INET6)
        end.port = qFromBigEndian(reinterpret_cast<const sockaddr_in6*>(&storage)->sin6_port);
    else
        return {};
    end.address = QHostAddress(address);
    bool isIpv4 = false;
    if (const quint32 ipv4 = end.address.toIPv4Address(&isIpv4); isIpv4)
        end.address = QHostAddress(ipv4);
    return end;
}

int optionOf(int file, int option)
{
    int value = 0;
    socklen_t size = sizeof value;
    return getsockopt(file, SOL_SOCKET, option, &value, &size) == 0 ? value : -1;
}

/// No server that waits for others.
bool isConnection(int file)
{
    return optionOf(file, SO_TYPE) == SOCK_STREAM && optionOf(file, SO_ACCEPTCONN) == 0;
}

} // namespace

bool tellsOwnSockets()
{
    const std::unique_ptr<DIR, int (*)(DIR*)> folder(opendir(ownFiles), closedir);
    return folder != nullptr;
}

QList<OwnSocket> ownSockets()
{
    QList<OwnSocket> sockets;
    const std::unique_ptr<DIR, int (*)(DIR*)> folder(opendir(ownFiles), closedir);
    if (!folder)
        return sockets;
    while (const dirent* entry = readdir(folder.get())) {
        char* end = nullptr;
        const long file = std::strtol(entry->d_name, &end, 10);
        if (end == entry->d_name || *end != '\0' || !isConnection(static_cast<int>(file)))
            continue;
        const End peer = endOf(static_cast<int>(file), getpeername);
        const End local = endOf(static_cast<int>(file), getsockname);
        if (local.port != 0)
            sockets.append({local.address, local.port, peer.address, peer.port});
    }
    return sockets;
}

#else

bool tellsOwnSockets()
{
    return false;
}

QList<OwnSocket> ownSockets()
{
    return {};
}

#endif

} // namespace hookbench
