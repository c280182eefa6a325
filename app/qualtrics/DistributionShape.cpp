// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualtrics/DistributionShape.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace hookbench::qualtrics {

namespace {

/// When a key has to be there, given that the object around it is.
enum class Need {
    Always,
    Never,
    UnlessText, ///< the two ids that name a library message; messageText does instead of both
    ForList, ///< action CreateDistribution
    ForBatch, ///< action CreateTransactionBatchDistribution
};

struct KeyRule {
    std::string_view parent; ///< empty = the body itself
    std::string_view key;
    Need need = Need::Never;
};

/// Documented, but for surveyLink.surveyId being required only within a surveyLink (a client sends mails without one).
constexpr std::array mailShape{
    KeyRule{"", "message", Need::Always},
    KeyRule{"", "recipients", Need::Always},
    KeyRule{"", "header", Need::Always},
    KeyRule{"", "surveyLink"},
    KeyRule{"", "embeddedData"},
    KeyRule{"", "sendDate", Need::Always}, // reported: absent gives RP_10
    KeyRule{"message", "libraryId", Need::UnlessText},
    KeyRule{"message", "messageId", Need::UnlessText},
    KeyRule{"message", "messageText"},
    // One of three ways to say who; contactId alone passes, as in the published sample body.
    KeyRule{"recipients", "mailingListId"},
    KeyRule{"recipients", "contactId"},
    KeyRule{"recipients", "transactionBatchId"},
    KeyRule{"header", "fromEmail", Need::Always},
    KeyRule{"header", "replyToEmail"},
    KeyRule{"header", "fromName", Need::Always},
    KeyRule{"header", "subject", Need::Always},
    KeyRule{"surveyLink", "surveyId", Need::Always},
    KeyRule{"surveyLink", "expirationDate"},
    KeyRule{"surveyLink", "type"},
};

constexpr std::array linkShape{
    KeyRule{"", "action", Need::Always},
    KeyRule{"", "surveyId", Need::Always},
    KeyRule{"", "linkType"},
    KeyRule{"", "description"},
    KeyRule{"", "expirationDate"},
    KeyRule{"", "mailingListId", Need::ForList},
    KeyRule{"", "contactId"},
    KeyRule{"", "transactionBatchId", Need::ForBatch},
};

using Shape = std::span<const KeyRule>;

std::string joined(std::string_view parent, std::string_view key)
{
    return parent.empty() ? std::string(key) : std::string(parent) + '.' + std::string(key);
}

bool isKnown(Shape shape, std::string_view parent, std::string_view key)
{
    return std::any_of(
        shape.begin(), shape.end(), [&](const KeyRule& rule) { return rule.parent == parent && rule.key == key; });
}

/// Whether the shape says what may stand in this object; embeddedData takes any key.
bool isParent(Shape shape, std::string_view key)
{
    return std::any_of(shape.begin(), shape.end(), [&](const KeyRule& rule) { return rule.parent == key; });
}

std::optional<ShapeComplaint> firstUnknown(Shape shape, std::string_view parent, const json::Value& object)
{
    for (const auto& [key, value] : object.members()) {
        if (!isKnown(shape, parent, key))
            return ShapeComplaint{ShapeComplaint::Kind::UnknownKey, key, joined(parent, key)};
    }
    return std::nullopt;
}

bool isNeeded(const KeyRule& rule, const json::Value& body, const json::Value* parent)
{
    switch (rule.need) {
    case Need::Always:
        return true;
    case Need::UnlessText:
        // One id without the other names nothing, whether there is a text or not.
        return !parent || !parent->find("messageText") || parent->find("libraryId") || parent->find("messageId");
    case Need::ForList:
        return body.textOf("action") == "CreateDistribution";
    case Need::ForBatch:
        return body.textOf("action") == "CreateTransactionBatchDistribution";
    case Need::Never:
        break;
    }
    return false;
}

std::optional<ShapeComplaint> firstMissing(Shape shape, const json::Value& body)
{
    for (const KeyRule& rule : shape) {
        const json::Value* parent = rule.parent.empty() ? &body : body.find(rule.parent);
        if (!parent)
            continue; // optional, or complained about as such before
        if (isNeeded(rule, body, parent) && !parent->find(rule.key))
            return ShapeComplaint{
                ShapeComplaint::Kind::MissingKey, std::string(rule.key), joined(rule.parent, rule.key)};
    }
    return std::nullopt;
}

/// Nobody, or everybody: without any of the three there is no addressing mode.
std::optional<ShapeComplaint> missingRecipient(const json::Value& body)
{
    const json::Value* recipients = body.find("recipients");
    if (!recipients || !recipients->members().empty())
        return std::nullopt;
    return ShapeComplaint{ShapeComplaint::Kind::MissingKey, "mailingListId", "recipients.mailingListId"};
}

} // namespace

std::string ShapeComplaint::errorCode() const
{
    return kind == Kind::UnknownKey ? "RP_9" : "RP_10";
}

std::string ShapeComplaint::errorMessage() const
{
    return (kind == Kind::UnknownKey ? "Unexpected json key provided: " : "Expected param not found: ") + key;
}

std::optional<ShapeComplaint> firstComplaint(const json::Value& body)
{
    const bool makesLinks = body.find("action") != nullptr;
    const Shape shape = makesLinks ? Shape(linkShape) : Shape(mailShape);
    if (auto complaint = firstUnknown(shape, "", body))
        return complaint;
    for (const auto& [key, value] : body.members()) {
        if (!isParent(shape, key))
            continue;
        if (auto complaint = firstUnknown(shape, key, value))
            return complaint;
    }
    if (auto complaint = firstMissing(shape, body))
        return complaint;
    return makesLinks ? std::nullopt : missingRecipient(body);
}

} // namespace hookbench::qualtrics
