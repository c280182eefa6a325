// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RequestRenderer.h"
#include "delivery/LookUpFinding.h"

namespace hookbench {

/// Whether the service of this attempt can be asked what became of it: a test that may have been carried out though no
/// good answer came back.
bool canLookUp(const Attempt& attempt);

/// What is asked: GET, with the headers and the authentication of the webhook in this environment. Not sendable where
/// these lead to another host than the attempt went to.
RenderedRequest lookUpRequest(const RequestTemplate& parts, const Attempt& lost, const liquid::Clock& clock);

/// `answer` is an attempt of the kind LookUp as LookUpRun gives it: with the lost one and the earlier pages in
/// Attempt::before.
LookUpFinding explainLookUp(const Attempt& answer);

} // namespace hookbench
