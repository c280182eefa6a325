// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Arena.h"
#include "liquid/Data.h"

namespace hookbench::liquid {

struct Data::Storage {
    Arena arena;
    Value root;
};

} // namespace hookbench::liquid
