// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CheckSarif.h"

#include "cli/CheckText.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrl>

#include <algorithm>

namespace hookbench {

namespace {

using json::Value;

Value text(const std::string& words)
{
    return Value::string(words);
}

/// {"text": …}
Value message(const std::string& words)
{
    Value object = Value::object();
    object.set("text", text(words));
    return object;
}

const char* levelOf(Severity severity)
{
    return severity == Severity::Error ? "error" : severity == Severity::Warning ? "warning" : "note";
}

Value artifact(const QString& file)
{
    const QString path = QDir::fromNativeSeparators(shownPath(file));
    const QUrl url = QDir::isAbsolutePath(path) ? QUrl::fromLocalFile(path) : QUrl();
    const QByteArray uri = url.isEmpty() ? QUrl::toPercentEncoding(path, "/") : url.toEncoded();
    Value object = Value::object();
    object.set("uri", text(uri.toStdString()));
    return object;
}

Value region(const CheckFinding::Span& span)
{
    Value object = Value::object();
    object.set("startLine", Value::integer(span.begin.line));
    object.set("startColumn", Value::integer(span.begin.column));
    object.set("endLine", Value::integer(span.end.line));
    object.set("endColumn", Value::integer(span.end.column));
    return object;
}

Value location(const CheckFinding& finding)
{
    Value physical = Value::object();
    physical.set("artifactLocation", artifact(finding.place.file));
    physical.set("region", region(finding.place));
    Value object = Value::object();
    object.set("physicalLocation", std::move(physical));
    return object;
}

/// The edits of one fix, by file.
Value artifactChanges(const CheckFinding::NamedFix& fix)
{
    Value changes = Value::array();
    std::vector<QString> files;
    for (const CheckFinding::Edit& edit : fix.edits) {
        if (std::find(files.begin(), files.end(), edit.place.file) == files.end())
            files.push_back(edit.place.file);
    }
    for (const QString& file : files) {
        Value replacements = Value::array();
        for (const CheckFinding::Edit& edit : fix.edits) {
            if (edit.place.file != file)
                continue;
            Value replacement = Value::object();
            replacement.set("deletedRegion", region(edit.place));
            replacement.set("insertedContent", message(edit.text));
            replacements.items().push_back(std::move(replacement));
        }
        Value change = Value::object();
        change.set("artifactLocation", artifact(file));
        change.set("replacements", std::move(replacements));
        changes.items().push_back(std::move(change));
    }
    return changes;
}

Value fixes(const CheckFinding& finding)
{
    Value list = Value::array();
    for (const CheckFinding::NamedFix& fix : finding.fixes) {
        if (fix.edits.empty())
            continue;
        Value entry = Value::object();
        entry.set("description", message(fix.title));
        entry.set("artifactChanges", artifactChanges(fix));
        list.items().push_back(std::move(entry));
    }
    return list;
}

Value result(const CheckFinding& finding, std::size_t ruleIndex)
{
    Value entry = Value::object();
    entry.set("ruleId", text(finding.code));
    entry.set("ruleIndex", Value::integer(static_cast<long long>(ruleIndex)));
    entry.set("level", text(levelOf(finding.severity)));
    entry.set("message", message(finding.hint.empty() ? finding.message : finding.message + ' ' + finding.hint));
    entry.set("locations", Value::array({location(finding)}));
    if (!finding.fixes.empty())
        entry.set("fixes", fixes(finding));
    return entry;
}

Value rule(const CheckFinding& finding, const CodeCatalog& catalog)
{
    Value configuration = Value::object();
    configuration.set("level", text(levelOf(finding.severity)));
    Value entry = Value::object();
    entry.set("id", text(finding.code));
    if (const CodeEntry* known = catalog.find(finding.code)) {
        entry.set("shortDescription", message(known->summary));
        entry.set("help", message(known->text));
    }
    entry.set("defaultConfiguration", std::move(configuration));
    return entry;
}

Value run(const CheckReport& report, const CodeCatalog& catalog)
{
    Value rules = Value::array();
    Value results = Value::array();
    std::vector<std::string> codes;
    for (const CheckFinding& finding : report.findings) {
        const auto known = std::find(codes.begin(), codes.end(), finding.code);
        const auto index = static_cast<std::size_t>(known - codes.begin());
        if (known == codes.end()) {
            codes.push_back(finding.code);
            rules.items().push_back(rule(finding, catalog));
        }
        results.items().push_back(result(finding, index));
    }
    Value driver = Value::object();
    driver.set("name", text("Hookbench"));
    driver.set("version", text(QCoreApplication::applicationVersion().toStdString()));
    driver.set("rules", std::move(rules));
    Value tool = Value::object();
    tool.set("driver", std::move(driver));
    Value object = Value::object();
    object.set("tool", std::move(tool));
    object.set("columnKind", text("unicodeCodePoints"));
    object.set("results", std::move(results));
    return object;
}

} // namespace

std::string checkSarif(const CheckReport& report, const CodeCatalog& catalog)
{
    Value whole = Value::object();
    whole.set("$schema", text("https://json.schemastore.org/sarif-2.1.0.json"));
    whole.set("version", text("2.1.0"));
    whole.set("runs", Value::array({run(report, catalog)}));
    return json::toText(whole);
}

} // namespace hookbench
