// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qualtrics/BodyFindings.h"

/// The rules for the body of POST /API/v3/distributions, by subject. Each adds what it finds; none looks at what only
/// another one understands, so that one slip is one finding.
namespace hookbench::qualtrics {

/// Which keys there are, and which are missing.
void checkKeys(BodyFindings& findings);

/// Each value by itself: ids, addresses, types of link, what is empty.
void checkValues(BodyFindings& findings);

void checkDates(BodyFindings& findings);

/// Who gets the mail.
void checkRecipients(BodyFindings& findings);

/// What the mail says, and from whom.
void checkMessage(BodyFindings& findings);

void checkEmbeddedData(BodyFindings& findings);

/// "action" selects links without a mail.
inline bool makesLinks(const JsonNode& body)
{
    return body.find("action") != nullptr;
}

/// Whether there is something at a place that a later rule can look at: not null, not an empty text.
inline bool isFilled(const JsonNode* node)
{
    return node && node->kind != JsonNode::Kind::Null && !(node->isString() && node->text.empty());
}

} // namespace hookbench::qualtrics
