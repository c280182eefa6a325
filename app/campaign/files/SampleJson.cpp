// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/files/SampleJson.h"

#include "campaign/files/FileProblems.h"
#include "campaign/files/JsonFields.h"
#include "campaign/files/JsonMembers.h"
#include "campaign/files/JsonMerge.h"

namespace hookbench {

namespace {

std::string nameFromFields(const json::Value& fields, const std::string& id)
{
    for (const char* key : {"Name", "name", "Email", "Identity", "identity"}) {
        std::string name = fields.textOf(key);
        if (!name.empty())
            return name;
    }
    return id;
}

bool haveSameName(const Sample& one, const Sample& other)
{
    return one.name == other.name || (one.name == one.id && other.name == other.id);
}

/// Roots that come with an event, even in place of one.
bool hasOtherRoot(const json::Value& keys, SampleKind kind)
{
    return kind == SampleKind::Event && (keys.find(Sample::externalTriggerKey) || keys.find("Linked"));
}

} // namespace

const char* rootName(SampleKind kind)
{
    return kind == SampleKind::Profile ? "Profile" : "Event";
}

bool isBareSample(const json::Value& record, SampleKind kind)
{
    return !record.find(rootName(kind)) && !hasOtherRoot(record, kind);
}

Sample readSample(const json::Value& record, SampleKind kind, const std::string& id, FileProblems& problems,
    const std::vector<std::string>& path)
{
    Sample sample;
    sample.id = id;
    sample.kind = kind;
    sample.fields = json::Value::object();
    if (isBareSample(record, kind)) {
        sample.fields = record;
        sample.name = nameFromFields(record, id);
        return sample;
    }
    JsonFields fields(record, problems, path);
    if (const json::Value* properties = fields.objectValue(rootName(kind)))
        sample.fields = *properties;
    else if (!record.find(rootName(kind)) && hasOtherRoot(record, kind))
        sample.fields = json::Value();
    sample.name = fields.text("name", nameFromFields(sample.fields, id));
    sample.unknown = fields.unknown();
    return sample;
}

bool isSameBesidesId(const Sample& one, const Sample& other)
{
    return one.kind == other.kind && haveSameName(one, other) && one.fields == other.fields
        && one.unknown == other.unknown;
}

json::Value toJson(const Sample& sample)
{
    json::Value file;
    file.set("name", json::Value::string(sample.name));
    if (!sample.fields.isNull() || !hasOtherRoot(sample.unknown, sample.kind))
        file.set(rootName(sample.kind), sample.fields.isObject() ? sample.fields : json::Value::object());
    appendUnknown(file, sample.unknown);
    return file;
}

json::Value changedRecord(const json::Value& record, const Sample& before, const Sample& after)
{
    if (!isBareSample(record, after.kind))
        return mergedChange(record, toJson(before), toJson(after));
    const bool fitsBareShape = haveSameName(before, after) && after.unknown.isNull();
    return fitsBareShape ? mergedChange(record, before.fields, after.fields) : toJson(after);
}

} // namespace hookbench
