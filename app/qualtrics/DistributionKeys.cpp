// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualtrics/DistributionKeys.h"

#include <algorithm>
#include <array>

namespace hookbench::qualtrics {

namespace {

/// Documented, but for surveyLink.surveyId being required only within a surveyLink (a client sends mails without one).
constexpr std::array mailShape{
    KeyRule{"", "message", ValueKind::Object, Need::Always},
    KeyRule{"", "recipients", ValueKind::Object, Need::Always},
    KeyRule{"", "header", ValueKind::Object, Need::Always},
    KeyRule{"", "surveyLink", ValueKind::Object},
    KeyRule{"", "embeddedData", ValueKind::Data},
    KeyRule{"", "sendDate", ValueKind::Date, Need::Always}, // reported: absent gives RP_10
    KeyRule{"message", "libraryId", ValueKind::Id, Need::UnlessText, "UR URH GR"},
    KeyRule{"message", "messageId", ValueKind::Id, Need::UnlessText, "MS"},
    KeyRule{"message", "messageText"},
    // One of three ways to say who; contactId alone passes, as in the published sample body.
    KeyRule{"recipients", "mailingListId", ValueKind::Id, Need::Never, "CG ML"},
    KeyRule{"recipients", "contactId", ValueKind::Id, Need::Never, "CGC MLRP"},
    KeyRule{"recipients", "transactionBatchId", ValueKind::Id, Need::Never, "BT"},
    KeyRule{"header", "fromEmail", ValueKind::Email, Need::Always},
    KeyRule{"header", "replyToEmail", ValueKind::Email},
    KeyRule{"header", "fromName", ValueKind::Text, Need::Always},
    KeyRule{"header", "subject", ValueKind::Text, Need::Always},
    KeyRule{"surveyLink", "surveyId", ValueKind::Id, Need::Always, "SV"},
    KeyRule{"surveyLink", "expirationDate", ValueKind::Date},
    KeyRule{"surveyLink", "type", ValueKind::LinkType},
};

constexpr std::array linkShape{
    KeyRule{"", "action", ValueKind::Action, Need::Always},
    KeyRule{"", "surveyId", ValueKind::Id, Need::Always, "SV"},
    KeyRule{"", "linkType", ValueKind::LinkType},
    KeyRule{"", "description"},
    KeyRule{"", "expirationDate", ValueKind::LinkDate},
    KeyRule{"", "mailingListId", ValueKind::Id, Need::ForList, "CG ML"},
    KeyRule{"", "contactId", ValueKind::Id, Need::Never, "CGC MLRP"},
    KeyRule{"", "transactionBatchId", ValueKind::Id, Need::ForBatch, "BT"},
};

} // namespace

std::span<const KeyRule> mailKeys()
{
    return mailShape;
}

std::span<const KeyRule> linkKeys()
{
    return linkShape;
}

const KeyRule* findKey(std::span<const KeyRule> shape, std::string_view parent, std::string_view key)
{
    const auto found = std::find_if(
        shape.begin(), shape.end(), [&](const KeyRule& rule) { return rule.parent == parent && rule.key == key; });
    return found == shape.end() ? nullptr : &*found;
}

bool isClosedObject(std::span<const KeyRule> shape, std::string_view key)
{
    return std::any_of(shape.begin(), shape.end(), [&](const KeyRule& rule) { return rule.parent == key; });
}

} // namespace hookbench::qualtrics
