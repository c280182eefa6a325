// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Publication.h"

#include <QDateTime>

#include <string>
#include <vector>

namespace hookbench {

class Session;

/// One error that stops a publish, and the sample with which it shows; none where it shows whatever the sample.
struct PublishBlocker {
    std::string profileId;
    std::string profileName;
    Diagnostic diagnostic;
};

/// The selected campaign rendered and checked for every sample profile with the selected event.
struct PublishCheck {
    Publication publication; ///< ready for publishCampaign() where there are no blockers
    std::vector<PublishBlocker> blockers; ///< each finding once, for the first sample that has it
};

PublishCheck checkForPublish(const Session& session, const QDateTime& nowUtc);

} // namespace hookbench
