// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/Sample.h"

namespace hookbench {

const json::Value* Sample::externalTrigger() const
{
    return kind == SampleKind::Event ? unknown.find(externalTriggerKey) : nullptr;
}

} // namespace hookbench
