// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/LookUpFinding.h"

#include <string>

namespace hookbench::qualtrics {

/// GET /API/v3/distributions of the survey that a lost POST spoke of (documented); empty where its body names none, or
/// it was no POST of a distribution.
std::string lookUpPath(const Attempt& lost);

/// Whether the list holds what the lost attempt wanted. Qualtrics keeps nothing by which a request could be known
/// again, so that it is told by survey, contact, list, subject and time of creation: inferred, and said so.
LookUpFinding lookUpFinding(const Attempt& lost, const Attempt& answer);

} // namespace hookbench::qualtrics
