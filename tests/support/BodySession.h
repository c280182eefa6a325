// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Session.h"
#include "json/Reader.h"

#include <string>
#include <string_view>

namespace hookbench {

/// A session that holds one webhook, one campaign with a given body and one sample profile; in memory only.
class BodySession {
public:
    explicit BodySession(std::string body, std::string_view profileFields = "{}")
    {
        Webhook webhook;
        webhook.name = "Survey";
        webhook.url = "http://127.0.0.1:1/surveys";
        webhook.headers = {{"Content-Type", "application/json"}};
        Campaign campaign;
        campaign.name = "After purchase";
        campaign.webhook = session.addWebhook(webhook).toStdString();
        campaign.body = std::move(body);
        Sample profile;
        profile.name = "Ada";
        if (auto fields = json::readValue(profileFields))
            profile.fields = *fields;
        session.selectProfile(session.addSample(profile));
        session.selectCampaign(session.addCampaign(campaign));
    }

    std::string body() const { return session.campaign().body; }

    Session session;
};

} // namespace hookbench
