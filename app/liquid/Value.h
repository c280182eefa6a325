// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hookbench::liquid {

class Value { };

} // namespace hookbench::liquid
