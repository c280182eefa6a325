// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/SecretText.h"

#include <string>

namespace hookbench {

/// One field of CleverTap's dashboard with what to put into it.
struct HandoffField {
    /// A part of the dashboard, in the order in which one meets them (documented).
    enum class Section {
        Webhook, ///< Settings > Channels > Webhooks > + Add Webhook
        Start,
        Who,
        What,
        When,
    };
    enum class Kind {
        Text, ///< to be typed or pasted
        Choice, ///< to be picked or ticked
        Code, ///< many lines, to be pasted
    };

    Section section = Section::Webhook;
    std::string label; ///< English, for translation; the words of the dashboard
    SecretText value;
    Kind kind = Kind::Text;
    bool isDocumented = true; ///< false: that the field takes this value is inferred
    std::string note; ///< English, for translation; why it is inferred, or what is left to do. May be empty

    bool isSecret() const { return value.hasSecrets(); }
    bool operator==(const HandoffField&) const = default;
};

/// The dashboard's own name of a section, English, for translation.
const char* sectionTitle(HandoffField::Section section);

} // namespace hookbench
