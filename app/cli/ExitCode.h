// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hookbench {

/// What hookbench-cli tells the shell; scripts rely on the numbers.
enum class ExitCode {
    Fine = 0,
    ProblemsFound = 1, ///< findings that are errors; nothing was sent
    BadUsage = 2, ///< wrong options, or input that cannot be read
    Refused = 3, ///< the network failed, or the server said no
};

} // namespace hookbench
