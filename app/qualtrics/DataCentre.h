// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace hookbench::qualtrics {

/// Whether it is one of the data centres that were seen in use (recorded); there may be others.
bool isKnownDataCentre(std::string_view label);

/// The host that was probably meant by one that does not exist: a data centre with its letters mixed up, or with the
/// domain written twice. Nothing where only guessing is left, such as for a brand's name.
std::optional<std::string> likelyHost(std::string_view host);

/// The host that a notice "Request proxied. …, use this host instead: X" asks for (recorded), as a bare host name.
/// Nothing where there is none below qualtrics.com: nobody is led anywhere else by an answer.
std::optional<std::string> hostOfNotice(std::string_view notice);

} // namespace hookbench::qualtrics
