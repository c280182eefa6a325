// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RequestRenderer.h"
#include "text/Diagnostic.h"

#include <string>
#include <vector>

namespace hookbench {

/// A field of profiles or events that a request reads.
struct LeavingField {
    struct Use {
        Place place;
        bool leaves = false; ///< see FieldUse
        std::string through; ///< likewise
    };

    std::string field; ///< Profile.Name; "Profile" and "Event" for all that they hold
    std::vector<Use> uses; ///< body, URL, URL parameters, headers

    /// Whether the receiver gets its value, or something made of it; else it only decides what is sent.
    bool leaves() const;
};

/// All of them, those that leave first, else in order of appearance. What CleverTap puts into the body by itself in
/// key-value mode counts.
std::vector<LeavingField> leavingFields(const RequestTemplate& requestTemplate);

/// The host that the request goes to, as the profile's URL has it, with a port where one is written; empty where the
/// URL is none yet. Placeholders that are not filled in stay in it.
std::string destinationHost(const RequestTemplate& requestTemplate, const liquid::Data& rootScope);

} // namespace hookbench
