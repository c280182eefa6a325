// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/StopSignal.h"

#include <QtGlobal>

#include <csignal>

namespace hookbench {

namespace {

std::atomic_bool s_isStopped = false;
static_assert(std::atomic_bool::is_always_lock_free, "a signal handler may set nothing else");

} // namespace

#ifdef Q_OS_UNIX
namespace {

extern "C" void onStop(int)
{
    s_isStopped = true;
}

void setHandler(void (*handler)(int))
{
    struct sigaction action { };
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

} // namespace

StopSignal::StopSignal()
{
    s_isStopped = false;
    setHandler(onStop);
}

StopSignal::~StopSignal()
{
    setHandler(SIG_DFL);
}
#else
StopSignal::StopSignal() = default;
StopSignal::~StopSignal() = default;
#endif

const std::atomic_bool& StopSignal::isStopped() const
{
    return s_isStopped;
}

} // namespace hookbench
