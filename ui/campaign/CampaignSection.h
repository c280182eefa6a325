// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hookbench {

/// The sections of a campaign, in CleverTap's words and order (documented).
enum class CampaignSection { Start, Who, What, When, Overview };

} // namespace hookbench
