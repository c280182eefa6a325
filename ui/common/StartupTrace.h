// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hookbench {

class FirstPaint;

/// For the start-up bench: says "usable" after the window's first paint, in the log category hookbench.startup, which is
/// off by default.
void traceStartup(const FirstPaint& firstPaint);

} // namespace hookbench
