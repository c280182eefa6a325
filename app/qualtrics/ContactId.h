// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qualtrics/BodyFindings.h"

namespace hookbench::qualtrics {

/// A contact id that stands for nobody, such as the literal "test" of the published sample body, also where it is only
/// what a tag falls back to; and ids of the directory where those of a list belong. Whether the form of the id is still
/// to be looked at.
bool checkContact(const JsonNode& node, BodyFindings& findings);

} // namespace hookbench::qualtrics
