// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CheckJson.h"

#include "cli/CheckText.h"

namespace hookbench {

namespace {

using json::Value;

Value text(const std::string& words)
{
    return Value::string(words);
}

Value number(std::size_t count)
{
    return Value::integer(static_cast<long long>(count));
}

void setSpan(Value& object, const CheckFinding::Span& span)
{
    object.set("line", Value::integer(span.begin.line));
    object.set("column", Value::integer(span.begin.column));
    object.set("endLine", Value::integer(span.end.line));
    object.set("endColumn", Value::integer(span.end.column));
}

Value fixesJson(const CheckFinding& finding)
{
    Value fixes = Value::array();
    for (const CheckFinding::NamedFix& fix : finding.fixes) {
        Value edits = Value::array();
        for (const CheckFinding::Edit& edit : fix.edits) {
            Value entry = Value::object();
            entry.set("file", text(shownPath(edit.place.file).toStdString()));
            setSpan(entry, edit.place);
            entry.set("text", text(edit.text));
            edits.items().push_back(std::move(entry));
        }
        Value entry = Value::object();
        entry.set("title", text(fix.title));
        entry.set("edits", std::move(edits));
        if (fix.contract)
            entry.set("contract", *fix.contract);
        fixes.items().push_back(std::move(entry));
    }
    return fixes;
}

const char* severityName(Severity severity)
{
    return severity == Severity::Error ? "error" : severity == Severity::Warning ? "warning" : "information";
}

Value findingJson(const CheckFinding& finding)
{
    Value entry = Value::object();
    entry.set("code", text(finding.code));
    entry.set("severity", text(severityName(finding.severity)));
    entry.set("message", text(finding.message));
    entry.set("hint", text(finding.hint));
    entry.set("file", text(shownPath(finding.place.file).toStdString()));
    setSpan(entry, finding.place);
    if (finding.payload) {
        Value payload = Value::object();
        setSpan(payload, *finding.payload);
        entry.set("payload", std::move(payload));
        entry.set("profile", text(finding.profile));
    }
    if (finding.count > 0) {
        Value profiles = Value::array();
        for (const std::string& profile : finding.profiles)
            profiles.items().push_back(text(profile));
        entry.set("count", number(finding.count));
        entry.set("profiles", std::move(profiles));
    }
    if (finding.smallest)
        entry.set("smallest", *finding.smallest);
    entry.set("fixes", fixesJson(finding));
    return entry;
}

const char* verdictName(Verdict verdict)
{
    return verdict == Verdict::Proven ? "proven" : verdict == Verdict::Refuted ? "refuted" : "unknown";
}

Value verdictJson(const CheckVerdict& verdict)
{
    Value entry = Value::object();
    entry.set("verdict", text(verdictName(verdict.verdict)));
    entry.set("reason", text(verdict.reason));
    if (verdict.witness)
        entry.set("witness", *verdict.witness);
    return entry;
}

Value sizesJson(const PayloadSizes& sizes)
{
    Value entry = Value::object();
    entry.set("smallest", number(sizes.smallest()));
    entry.set("median", number(sizes.quantile(0.5)));
    entry.set("mean", number(static_cast<std::size_t>(sizes.mean())));
    entry.set("largest", number(sizes.largest()));
    return entry;
}

Value fieldsJson(const FieldTally& tally)
{
    Value fields = Value::array();
    for (const FieldTally::Field& field : tally.fields()) {
        Value entry = Value::object();
        entry.set("field", text(field.text));
        entry.set("present", number(field.present));
        entry.set("varies", Value::boolean(field.varies));
        fields.items().push_back(std::move(entry));
    }
    return fields;
}

Value profilesJson(const CheckReport& report)
{
    Value failures = Value::array();
    for (const BulkFailure& failure : report.profiles.failures) {
        Value entry = Value::object();
        entry.set("profile", text(report.nameOf(failure.profile)));
        entry.set("code", text(failure.code));
        entry.set("message", text(failure.message));
        failures.items().push_back(std::move(entry));
    }
    Value profiles = Value::object();
    profiles.set("checked", number(report.profiles.checked));
    profiles.set("failed", number(report.profiles.failed));
    profiles.set("aborted", number(report.profiles.aborted));
    profiles.set("unreadable", number(report.profiles.unreadable));
    profiles.set("partial", Value::boolean(report.profiles.isPartial));
    profiles.set("sizes", sizesJson(report.profiles.sizes));
    profiles.set("fields", fieldsJson(report.profiles.fields));
    profiles.set("failures", std::move(failures));
    return profiles;
}

const char* partName(Part part)
{
    switch (part) {
    case Part::Url:
        return "url";
    case Part::UrlParameterName:
    case Part::UrlParameterValue:
        return "url-parameter";
    case Part::HeaderValue:
        return "header";
    default:
        return "body";
    }
}

Value leavingJson(const CheckReport& report)
{
    Value fields = Value::array();
    for (const LeavingField& field : report.leaving) {
        Value uses = Value::array();
        for (const LeavingField::Use& use : field.uses) {
            Value entry = Value::object();
            entry.set("part", text(partName(use.place.part)));
            entry.set("leaves", Value::boolean(use.leaves));
            if (!use.through.empty())
                entry.set("through", text(use.through));
            uses.items().push_back(std::move(entry));
        }
        Value entry = Value::object();
        entry.set("field", text(field.field));
        entry.set("leaves", Value::boolean(field.leaves()));
        entry.set("uses", std::move(uses));
        fields.items().push_back(std::move(entry));
    }
    Value leaving = Value::object();
    leaving.set("host", text(report.host));
    leaving.set("fields", std::move(fields));
    return leaving;
}

} // namespace

std::string checkJson(const CheckReport& report)
{
    Value diagnostics = Value::array();
    for (const CheckFinding& finding : report.findings)
        diagnostics.items().push_back(findingJson(finding));
    Value validity = verdictJson(report.validity);
    if (report.validity.witness)
        validity.set("payload", text(report.validity.payload));
    Value reach = verdictJson(report.reach);
    if (report.reach.witness)
        reach.set("error", text(report.reach.error));
    if (report.reach.verdict == Verdict::Refuted)
        reach.set("intended", Value::boolean(report.isAbortIntended));

    Value whole = Value::object();
    whole.set("diagnostics", std::move(diagnostics));
    whole.set("validity", std::move(validity));
    whole.set("reach", std::move(reach));
    whole.set("profiles", profilesJson(report));
    whole.set("leaving", leavingJson(report));
    return json::toText(whole);
}

} // namespace hookbench
