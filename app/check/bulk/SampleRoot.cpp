// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/bulk/SampleRoot.h"

namespace hookbench {

namespace {

constexpr const char* besideTheEvent[] = {Sample::externalTriggerKey, "Linked"};

} // namespace

json::Value sampleRoot(const Sample& profile, const Sample* event)
{
    json::Value root = json::Value::object();
    root.set("Profile", profile.fields);
    if (!event)
        return root;
    if (!event->fields.isNull())
        root.set("Event", event->fields);
    for (const char* key : besideTheEvent) {
        if (const json::Value* more = event->unknown.find(key))
            root.set(key, *more);
    }
    return root;
}

void setSampleRoot(ProfileWindow::Record& record, const json::Value& root)
{
    const json::Value* profile = root.find("Profile");
    record.profile.fields = profile ? *profile : json::Value::object();
    Sample event = record.event.value_or(Sample());
    event.kind = SampleKind::Event;
    const json::Value* fields = root.find("Event");
    bool isThere = fields != nullptr;
    event.fields = fields ? *fields : json::Value();
    for (const char* key : besideTheEvent) {
        event.unknown.remove(key);
        if (const json::Value* more = root.find(key)) {
            event.unknown.set(key, *more);
            isThere = true;
        }
    }
    record.event = isThere ? std::optional(event) : std::nullopt;
}

} // namespace hookbench
