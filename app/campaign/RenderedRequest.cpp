// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/RenderedRequest.h"

namespace hookbench {

bool RenderedRequest::isSendable() const
{
    return outcome == liquid::OutcomeKind::Payload && !hasErrors(diagnostics);
}

} // namespace hookbench
