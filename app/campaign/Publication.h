// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Campaign.h"
#include "campaign/Webhook.h"
#include "liquid/Renderer.h"
#include "text/Diagnostic.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace hookbench {

/// What the campaign gave for one sample at the time of publishing.
struct SampleResult {
    std::string profile; ///< name
    std::string event; ///< name; empty without one
    liquid::OutcomeKind outcome = liquid::OutcomeKind::Payload;
    std::size_t payloadBytes = 0;
};

/// What is to be frozen as a version.
struct Publication {
    Campaign campaign;
    Webhook webhook;
    std::string dialect; ///< in force for the campaign
    std::string environment; ///< name
    std::string publishedAt; ///< ISO 8601 in UTC, such as 2025-02-24T14:15:22Z
    std::vector<SampleResult> samples;
    std::vector<Diagnostic> findings; ///< of the request and the payload, over all samples
};

struct PublishedVersion {
    int number = 0; ///< 0 = nothing was published
    Campaign campaign; ///< in its new state; the caller saves it
    std::vector<Diagnostic> diagnostics; ///< why nothing was published
};

/// Freezes a campaign as published/0001 (or the next number) below its folder in the workspace: the body byte for byte,
/// campaign.json, webhook.json (credentials typed into a header are masked) and version.json (when, for which
/// environment, with what result for each sample). Refused while there is an error among the findings. The version
/// appears whole or not at all, and none is ever written over.
PublishedVersion publishCampaign(const QString& workspaceFolder, const Publication& publication);

/// A frozen version of a campaign, with its body. Nothing if there is none of that number, or it cannot be read.
std::optional<Campaign> readPublished(const QString& workspaceFolder, const std::string& campaignId, int number);

} // namespace hookbench
