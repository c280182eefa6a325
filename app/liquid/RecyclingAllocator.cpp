// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/RecyclingAllocator.h"

namespace hookbench::liquid {

std::pmr::memory_resource& recycledMemory()
{
    thread_local std::pmr::unsynchronized_pool_resource memory;
    return memory;
}

} // namespace hookbench::liquid
