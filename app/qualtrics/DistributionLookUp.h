// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/LookUpFinding.h"

#include <string>
#include <vector>

namespace hookbench::qualtrics {

/// GET /API/v3/distributions of the survey that a lost POST spoke of (documented); empty where its body names none, or
/// it was no POST of a distribution.
std::string lookUpPath(const Attempt& lost);

/// The URL of the page after these, the latest last: what result.nextPage says (documented; a bare query in old
/// answers). Empty where the list ends, holds the distribution already, could not be read, or goes on where it must not
/// be asked: at another origin or path, where the key has no business, or at a page that was read before.
std::string nextLookUpPage(const Attempt& lost, const std::vector<Attempt>& pages);

/// Whether the list, by those of its pages that were asked, holds what the lost attempt wanted. Qualtrics keeps nothing
/// by which a request could be known again, so that it is told by survey, contact, list, subject and time of creation:
/// inferred, and said so.
LookUpFinding lookUpFinding(const Attempt& lost, const std::vector<Attempt>& pages);

} // namespace hookbench::qualtrics
