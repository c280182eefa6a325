// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/QuitSignals.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace hookbench {

#ifdef Q_OS_UNIX
namespace {

// A signal handler may do next to nothing: it writes a byte, the event loop reads it.
std::array<int, 2> s_wires = {-1, -1};

extern "C" void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(s_wires[0], &byte, sizeof byte);
}

void setHandler(void (*handler)(int))
{
    struct sigaction action { };
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

} // namespace

QuitSignals::QuitSignals(QObject* parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, s_wires.data()) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(s_wires[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const auto got = ::read(s_wires[1], &byte, sizeof byte);
        emit quitRequested();
    });
    setHandler(onSignal);
}

QuitSignals::~QuitSignals()
{
    if (!m_notifier)
        return;
    setHandler(SIG_DFL);
    m_notifier.reset();
    ::close(s_wires[0]);
    ::close(s_wires[1]);
}
#else
QuitSignals::QuitSignals(QObject* parent)
    : QObject(parent)
{
}

QuitSignals::~QuitSignals() = default;
#endif

} // namespace hookbench
