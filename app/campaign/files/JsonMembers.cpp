// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/files/JsonMembers.h"

namespace hookbench {

void setIfFilled(json::Value& object, std::string_view name, const std::string& text)
{
    if (!text.empty())
        object.set(name, json::Value::string(text));
}

void appendUnknown(json::Value& object, const json::Value& unknown)
{
    for (const auto& [name, value] : unknown.members()) {
        if (!object.find(name))
            object.set(name, value);
    }
}

} // namespace hookbench
