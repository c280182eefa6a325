// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/Sample.h"

namespace hookbench {

namespace {

void build(liquid::DataBuilder& builder, const json::Value& value)
{
    switch (value.kind()) {
    case json::Value::Kind::Null:
        builder.nil();
        break;
    case json::Value::Kind::Boolean:
        builder.boolean(value.toBoolean());
        break;
    case json::Value::Kind::Number:
        builder.number(value.text());
        break;
    case json::Value::Kind::String:
        builder.string(value.text());
        break;
    case json::Value::Kind::Array:
        builder.beginList();
        for (const json::Value& item : value.items())
            build(builder, item);
        builder.endList();
        break;
    case json::Value::Kind::Object:
        builder.beginMap();
        for (const auto& [name, member] : value.members()) {
            builder.key(name);
            build(builder, member);
        }
        builder.endMap();
        break;
    }
}

} // namespace

liquid::Data rootScope(const Sample& profile, const Sample* event)
{
    liquid::DataBuilder builder;
    builder.beginMap();
    builder.key("Profile");
    build(builder, profile.fields);
    if (event) {
        if (!event->fields.isNull()) {
            builder.key("Event");
            build(builder, event->fields);
        }
        for (const char* name : {Sample::externalTriggerKey, "Linked"}) {
            if (const json::Value* other = event->unknown.find(name)) {
                builder.key(name);
                build(builder, *other);
            }
        }
    }
    builder.endMap();
    return builder.finish();
}

} // namespace hookbench
