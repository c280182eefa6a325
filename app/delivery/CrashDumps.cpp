// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/CrashDumps.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace hookbench {

void forbidCrashDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none); // lowering is always allowed
#endif
}

} // namespace hookbench
