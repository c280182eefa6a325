// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Data.h"

namespace hookbench::liquid {

Data::Data()
    : m_block(DataBuilder().finish().m_block)
{
}

Data::Data(std::shared_ptr<const Value[]> block)
    : m_block(std::move(block))
{
}

} // namespace hookbench::liquid
