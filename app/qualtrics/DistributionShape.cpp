// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualtrics/DistributionShape.h"

#include "qualtrics/DistributionKeys.h"

namespace hookbench::qualtrics {

namespace {

using Shape = std::span<const KeyRule>;

std::string joined(std::string_view parent, std::string_view key)
{
    return parent.empty() ? std::string(key) : std::string(parent) + '.' + std::string(key);
}

void addUnknown(
    Shape shape, std::string_view parent, const json::Value& object, std::vector<ShapeComplaint>& complaints)
{
    for (const auto& [key, value] : object.members()) {
        if (!findKey(shape, parent, key))
            complaints.push_back({ShapeComplaint::Kind::UnknownKey, key, joined(parent, key)});
    }
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

void addMissing(Shape shape, const json::Value& body, std::vector<ShapeComplaint>& complaints)
{
    for (const KeyRule& rule : shape) {
        const json::Value* parent = rule.parent.empty() ? &body : body.find(rule.parent);
        if (!parent)
            continue; // optional, or complained about as such before
        if (isNeeded(rule, body, parent) && !parent->find(rule.key))
            complaints.push_back(
                {ShapeComplaint::Kind::MissingKey, std::string(rule.key), joined(rule.parent, rule.key)});
    }
}

/// Nobody, or everybody: without any of the three there is no addressing mode.
bool isWithoutRecipient(const json::Value& body)
{
    const json::Value* recipients = body.find("recipients");
    return recipients && recipients->members().empty();
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

std::vector<ShapeComplaint> complaints(const json::Value& body)
{
    const bool makesLinks = body.find("action") != nullptr;
    const Shape shape = makesLinks ? linkKeys() : mailKeys();
    std::vector<ShapeComplaint> found;
    addUnknown(shape, "", body, found);
    for (const auto& [key, value] : body.members()) {
        if (!key.empty() && isClosedObject(shape, key))
            addUnknown(shape, key, value, found);
    }
    addMissing(shape, body, found);
    if (!makesLinks && isWithoutRecipient(body))
        found.push_back({ShapeComplaint::Kind::MissingKey, "mailingListId", "recipients.mailingListId"});
    return found;
}

std::optional<ShapeComplaint> firstComplaint(const json::Value& body)
{
    const auto found = complaints(body);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

} // namespace hookbench::qualtrics
