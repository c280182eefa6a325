// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/FixApplier.h"

#include "session/Session.h"

#include <QCoreApplication>
#include <QUndoStack>

#include <algorithm>

namespace hookbench {
namespace {

/// The rows of a table that a place may name; nothing for a row that is not there.
template <typename Row>
Row* rowAt(std::vector<Row>& rows, int item)
{
    const auto index = static_cast<std::size_t>(item);
    return item >= 0 && index < rows.size() ? &rows[index] : nullptr;
}

struct Texts {
    Campaign campaign;
    Webhook webhook;
    Environment environment;

    /// Null where a fix cannot change the text.
    std::string* at(const Place& place)
    {
        switch (place.part) {
        case Part::Body:
            return &campaign.body;
        case Part::Url:
            return &webhook.url;
        case Part::Method:
            return &webhook.method;
        case Part::HeaderName:
            if (Header* header = rowAt(webhook.headers, place.item))
                return &header->name;
            return nullptr;
        case Part::HeaderValue:
            if (Header* header = rowAt(webhook.headers, place.item))
                return &header->value;
            return nullptr;
        case Part::UrlParameterName:
            if (KeyValue* pair = rowAt(campaign.urlParameters, place.item))
                return &pair->key;
            return nullptr;
        case Part::UrlParameterValue:
            if (KeyValue* pair = rowAt(campaign.urlParameters, place.item))
                return &pair->value;
            return nullptr;
        case Part::Environment:
            if (Variable* variable = rowAt(environment.variables, place.item))
                return &variable->value;
            return nullptr;
        case Part::Payload:
        case Part::Profile:
        case Part::Event:
        case Part::File:
            return nullptr;
        }
        return nullptr;
    }
};

} // namespace

void applyFix(Session& session, const Fix& fix)
{
    Texts texts {session.campaign(), session.webhook(), session.environment()};
    auto edits = fix.edits;
    std::sort(edits.begin(), edits.end(), // from the end, so that earlier places stay right
        [](const Edit& first, const Edit& second) { return first.place.range.begin > second.place.range.begin; });
    for (const Edit& edit : edits) {
        std::string* text = texts.at(edit.place);
        if (text && edit.place.range.end <= text->size())
            text->replace(edit.place.range.begin, edit.place.range.size(), edit.replacement);
    }
    session.undoStack()->beginMacro(QCoreApplication::translate("hookbench::FixApplier", "Apply fix"));
    session.editCampaign(texts.campaign);
    session.editWebhook(texts.webhook);
    session.editEnvironment(texts.environment);
    session.undoStack()->endMacro();
    session.editBody(session.campaignId(), texts.campaign.body);
}

} // namespace hookbench
