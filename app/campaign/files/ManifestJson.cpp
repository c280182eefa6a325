// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/files/ManifestJson.h"

#include "campaign/files/FileProblems.h"
#include "campaign/files/JsonFields.h"
#include "campaign/files/JsonMembers.h"

namespace hookbench {

namespace {

constexpr int formatVersion = 1;

} // namespace

void readManifest(const json::Value& file, Workspace& workspace, FileProblems& problems)
{
    static const std::vector<std::string_view> dialects{"clevertap", "shopify"};
    JsonFields fields(file, problems);
    if (fields.integer("format", formatVersion) > formatVersion)
        problems
            .addMember("workspace.newer-format",
                HOOKBENCH_TEXT("%1 was written by a newer Hookbench (%4 in line %2 is above %5)"), {"format"},
                std::to_string(formatVersion))
            .severity = Severity::Warning;
    workspace.name = fields.text("name");
    workspace.dialect = dialects[static_cast<std::size_t>(fields.choice("dialect", dialects, 0))];
    workspace.defaultEnvironment = fields.text("defaultEnvironment");
    workspace.unknown = fields.unknown();
}

json::Value manifestJson(const Workspace& workspace)
{
    json::Value file;
    file.set("format", json::Value::integer(formatVersion));
    file.set("name", json::Value::string(workspace.name));
    file.set("dialect", json::Value::string(workspace.dialect));
    file.set("defaultEnvironment", json::Value::string(workspace.defaultEnvironment));
    appendUnknown(file, workspace.unknown);
    return file;
}

} // namespace hookbench
