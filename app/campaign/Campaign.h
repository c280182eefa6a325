// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/Value.h"

#include <string>
#include <vector>

namespace hookbench {

/// What CleverTap calls content format; the two that it names (documented).
enum class ContentFormat { Json, PlainText };

/// How the body is made (documented): free text, or CleverTap's own envelope around ticked fields.
enum class BodyMode { Custom, KeyValue };

enum class CampaignState { Draft, Published };

/// When a customer qualifies (documented).
enum class Qualification { LiveBehavior, PastBehavior, ExternalTrigger };

struct KeyValue {
    std::string key;
    std::string value; ///< may hold Liquid
    bool operator==(const KeyValue&) const = default;
};

/// What the key-value mode puts into the body: the boxes of CleverTap's editor.
struct ProfileVariables {
    bool email = false;
    bool identity = true;
    bool objectId = false;
    bool profileData = false;
    bool eventProperties = false;
    bool pushToken = false;
    bool operator==(const ProfileVariables&) const = default;
};

/// "Start", "Who" and "When" of the dashboard: kept for the hand-off, of no effect on what is sent.
struct Delivery {
    Qualification qualification = Qualification::LiveBehavior;
    std::string triggerEvent; ///< such as Charged
    std::string audience; ///< name or description of the target segment
    std::string start; ///< "" = now, else YYYY-MM-DD HH:MM
    std::string end;
    std::string delay; ///< such as "2 days"; live behaviour only
    bool operator==(const Delivery&) const = default;
};

/// What is sent and when.
struct Campaign {
    std::string id; ///< name of its folder
    std::string name;
    std::string webhook; ///< id of the webhook
    ContentFormat contentFormat = ContentFormat::Json;
    BodyMode bodyMode = BodyMode::Custom;
    std::string body; ///< the Custom Body, byte for byte as typed
    ProfileVariables profileVariables;
    std::vector<KeyValue> customPairs; ///< key-value mode
    std::vector<KeyValue> urlParameters; ///< CleverTap's "URL key-value pairs"
    std::string dialect; ///< empty = the workspace's
    std::string schema; ///< JSON Schema of the payload: a file below the workspace, or a name that ships; empty = none
    Delivery delivery;
    CampaignState state = CampaignState::Draft;
    int publishedVersion = 0; ///< newest version below published/; 0 = none

    json::Value unknown;

    bool operator==(const Campaign&) const = default;
};

} // namespace hookbench
