// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hookbench {

/// Lets a crash of this program leave no image of its memory behind, in which secrets would stand: no core file, on
/// systems that know such (POSIX). Does nothing elsewhere. For the first line of main().
void forbidCrashDumps();

} // namespace hookbench
