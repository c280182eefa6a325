// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Data.h"

#include "liquid/DataStorage.h"

namespace hookbench::liquid {

Data::Data()
    : m_storage(DataBuilder().finish().m_storage)
{
}

Data::Data(std::shared_ptr<const Storage> storage)
    : m_storage(std::move(storage))
{
}

const Value& Data::root() const
{
    return m_storage->root;
}

} // namespace hookbench::liquid
