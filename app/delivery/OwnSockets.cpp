// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/OwnSockets.h"

#include <QtEndian>
#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <dirent.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdlib>
#include <functional>
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

/// A port of 0 where the file is no connection.
OwnSocket socketOf(int file)
{
    if (!isConnection(file))
        return {};
    const End peer = endOf(file, getpeername);
    const End local = endOf(file, getsockname);
    return {local.address, local.port, peer.address, peer.port};
}

/// Until the visitor says no.
void forEachFile(const std::function<bool(int)>& visit)
{
    const std::unique_ptr<DIR, int (*)(DIR*)> folder(opendir(ownFiles), closedir);
    if (!folder)
        return;
    while (const dirent* entry = readdir(folder.get())) {
        char* end = nullptr;
        const long file = std::strtol(entry->d_name, &end, 10);
        if (end != entry->d_name && *end == '\0' && !visit(static_cast<int>(file)))
            return;
    }
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
    forEachFile([&sockets](int file) {
        if (const OwnSocket socket = socketOf(file); socket.localPort != 0)
            sockets.append(socket);
        return true;
    });
    return sockets;
}

int duplicateOf(const OwnSocket& wanted)
{
    int found = -1;
    forEachFile([&found, &wanted](int file) {
        if (socketOf(file) != wanted)
            return true;
        found = fcntl(file, F_DUPFD_CLOEXEC, 0);
        // Its owner may have closed it meanwhile, and another file may have its number.
        if (found >= 0 && socketOf(found) != wanted) {
            ::close(found);
            found = -1;
        }
        return false;
    });
    return found;
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

int duplicateOf(const OwnSocket&)
{
    return -1;
}

#endif

} // namespace hookbench
