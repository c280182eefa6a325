// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CheckCommand.h"

#include "campaign/ProgramData.h"
#include "campaign/files/FieldContractJson.h"
#include "campaign/request/HostNames.h"
#include "check/bulk/GivenProfiles.h"
#include "check/bulk/HostileProfiles.h"
#include "clevertap/ImportedProfiles.h"
#include "cli/CheckJson.h"
#include "cli/CheckSarif.h"
#include "cli/CheckText.h"
#include "cli/ClockOption.h"
#include "cli/DiagnosticPrinter.h"
#include "cli/ProgressLine.h"
#include "cli/SchemaInput.h"
#include "cli/StopSignal.h"
#include "cli/Streams.h"
#include "cli/SystemClock.h"
#include "providers/Providers.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace hookbench {

namespace {

ExitCode badUsage(const QString& sentence)
{
    writeError(sentence);
    return ExitCode::BadUsage;
}

CodeCatalog catalog()
{
    return CodeCatalog::read(programDataFolder() + QStringLiteral("/help/codes"));
}

QString located(const Diagnostic& diagnostic, const std::string& text)
{
    const LineColumn at = LineIndex(text).at(diagnostic.place.range.begin);
    return QStringLiteral("%1:%2:%3: %4")
        .arg(shownPath(QString::fromStdString(diagnostic.file)))
        .arg(at.line)
        .arg(at.column)
        .arg(QString::fromStdString(diagnostic.message()));
}

/// The sample of the event that triggers the campaign, if there is one of that name.
std::optional<Sample> triggerEvent(const Target& target)
{
    const std::string& wanted = target.requestTemplate.campaign.delivery.triggerEvent;
    for (const Sample& event : target.workspaceEvents) {
        if (!wanted.empty() && (equalIgnoringCase(event.name, wanted) || equalIgnoringCase(event.id, wanted)))
            return event;
    }
    return std::nullopt;
}

/// The first window with a profile in it; what was found on the way to it stays with it.
void readFirst(std::shared_ptr<ProfileSource> source, CheckInput& input)
{
    input.profiles = std::move(source);
    ProfileWindow& first = input.firstProfiles;
    while (first.records.empty()) {
        const ProfileSource::Window window = input.profiles->next();
        if (!window)
            break;
        ProfileWindow read = window();
        first.records = std::move(read.records);
        first.findings.insert(first.findings.end(), read.findings.begin(), read.findings.end());
        first.unreadable += read.unreadable;
    }
}

/// A request that nothing can be said against but for its body.
RequestTemplate bareTemplate(std::string body, std::string dialect)
{
    RequestTemplate parts;
    parts.webhook.url = "https://example.com/";
    parts.webhook.headers = {{"Content-Type", "application/json"}};
    parts.campaign.body = std::move(body);
    parts.dialect = std::move(dialect);
    return parts;
}

} // namespace

CheckCommand::CheckCommand()
    : m_template(
        QStringLiteral("template"), tr("Checks this file (- for standard input) in place of a campaign."), tr("FILE"))
    , m_profiles(QStringLiteral("profiles"),
          tr("Checks for all profiles of this file in place of the workspace's: CSV, JSON, JSON lines, an export, an "
             "answer or a body of CleverTap's, gzipped or not."),
          tr("FILE"))
    , m_hostile(QStringLiteral("hostile"),
          tr("Checks for made-up profiles that hold what bodies are not made for, in each field that is read."))
    , m_schema(QStringLiteral("schema"),
          tr("Holds payloads against this JSON Schema, or against one that ships: qualtrics. Without it: the "
             "campaign's."),
          tr("FILE|NAME"))
    , m_fields(QStringLiteral("fields"), tr("Field contracts: what properties may hold. Without it: the workspace's."),
          tr("FILE"))
    , m_rules(QStringLiteral("rules"),
          tr("Checks a body by a provider's rules whatever the URL is: qualtrics. Without it the URL decides."),
          tr("PROVIDER"))
    , m_format(QStringLiteral("format"), tr("How findings are shown: text (the default), json or sarif."), tr("FORMAT"),
          QStringLiteral("text"))
    , m_now(QStringLiteral("now"),
          tr("The time that \"now\" gives and that the past ends at, such as 2025-02-24T14:15:22Z. Without it: the "
             "time."),
          tr("ISO8601"))
    , m_report(QStringLiteral("report"), tr("Writes a report, too: .html or .csv, without personal data."), tr("FILE"))
    , m_withPersonalData(QStringLiteral("with-personal-data"), tr("The report quotes values of profiles."))
    , m_explain(QStringLiteral("explain"), tr("Explains a code such as qualtrics.id-prefix."), tr("CODE"))
{
}

void CheckCommand::addOptions(QCommandLineParser& parser) const
{
    parser.addOption(m_template);
    m_targetOptions.addTo(parser);
    parser.addOptions(
        {m_profiles, m_hostile, m_schema, m_fields, m_rules, m_format, m_now, m_report, m_withPersonalData, m_explain});
}

QString CheckCommand::complaint(const QCommandLineParser& parser) const
{
    const bool hasTarget = parser.positionalArguments().size() > 1;
    if (int(hasTarget) + int(parser.isSet(m_template)) + int(parser.isSet(m_explain)) != 1)
        return tr("Name either a campaign folder, or --template FILE, or --explain CODE.");
    const QString format = parser.value(m_format);
    if (format != u"text" && format != u"json" && format != u"sarif")
        return tr("There is no format \"%1\": it is text, json or sarif.").arg(format);
    if (parser.isSet(m_rules) && !providerRules(parser.value(m_rules).toStdString()))
        return tr("There are no rules of \"%1\": there are those of qualtrics.").arg(parser.value(m_rules));
    const QString report = parser.value(m_report);
    if (parser.isSet(m_report) && !report.endsWith(u".html") && !report.endsWith(u".csv"))
        return tr("A report is a file that ends in .html or .csv.");
    if (parser.isSet(m_profiles) && parser.isSet(m_hostile))
        return tr("Choose --profiles or --hostile.");
    if (parser.isSet(m_profiles) && m_targetOptions.hasProfile(parser))
        return tr("Choose --profile or --profiles.");
    return {};
}

ExitCode CheckCommand::run(const QCommandLineParser& parser)
{
    if (const QString sentence = complaint(parser); !sentence.isEmpty())
        return badUsage(sentence);
    return parser.isSet(m_explain) ? explain(parser.value(m_explain)) : check(parser);
}

ExitCode CheckCommand::explain(const QString& code) const
{
    const CodeCatalog codes = catalog();
    const CodeEntry* entry = codes.find(code.toStdString());
    if (!entry)
        return badUsage(tr("There is no code \"%1\".").arg(code));
    writeOutput(entry->code + "\n\n" + entry->text + '\n');
    return ExitCode::Fine;
}

ExitCode CheckCommand::check(const QCommandLineParser& parser) const
{
    const auto clock = parser.isSet(m_now) ? clockFromText(parser.value(m_now)) : systemClock();
    if (!clock)
        return badUsage(clock.error());
    auto input = parser.isSet(m_template) ? readBareBody(parser) : readInput(parser);
    if (!input)
        return badUsage(input.error());
    for (const QString& sentence : {readProfiles(parser, *input), readContracts(parser, *input)}) {
        if (!sentence.isEmpty())
            return badUsage(sentence);
    }
    if (parser.isSet(m_hostile))
        useHostileProfiles(parser, *input);
    input->offersContracts = parser.value(m_format) == u"json";
    const auto schema = readSchema(parser, *input);
    if (!schema)
        return badUsage(schema.error());

    CheckContext context;
    context.rules = providerRules();
    context.chosen = parser.isSet(m_rules) ? providerRules(parser.value(m_rules).toStdString()) : nullptr;
    context.schema = *schema ? &**schema : nullptr;
    context.clock = *clock;
    const CheckReport report = checkAll(*input, context);
    print(parser.value(m_format), report);
    if (parser.isSet(m_report)) {
        const auto personalData = parser.isSet(m_withPersonalData) ? PersonalData::Include : PersonalData::LeaveOut;
        const QString sentence = writeReport(parser.value(m_report), bulkReport(report), catalog(), personalData);
        if (!sentence.isEmpty())
            return badUsage(sentence);
    }
    return report.hasProblems() ? ExitCode::ProblemsFound : ExitCode::Fine;
}

/// Shows how far it is, and stops in good order at Ctrl+C.
CheckReport CheckCommand::checkAll(CheckInput& input, const CheckContext& context) const
{
    ProgressLine line;
    const StopSignal stop;
    input.isStopped = &stop.isStopped();
    input.listener = [&line](const BulkProgress& progress, const BulkResult&) { line.show(progress); };
    return CheckRun(input, context).run();
}

Result<CheckInput, QString> CheckCommand::readInput(const QCommandLineParser& parser) const
{
    auto target = m_targetOptions.read(parser);
    if (!target)
        return Unexpected(target.error());
    CheckInput input;
    input.target = std::move(*target);
    // Nothing is sent, so that it does not matter whether the sandbox runs.
    input.target.requestTemplate.sandboxOrigin = "http://127.0.0.1";
    input.fileFindings = input.target.workspaceDiagnostics;
    if (!input.target.event) {
        input.target.event = triggerEvent(input.target);
        input.target.eventName = QString::fromStdString(input.target.event ? input.target.event->id : std::string());
    }
    return input;
}

Result<CheckInput, QString> CheckCommand::readBareBody(const QCommandLineParser& parser) const
{
    auto target = m_targetOptions.readSamples(parser);
    if (!target)
        return Unexpected(target.error());
    const auto dialect = m_targetOptions.dialect(parser, "clevertap");
    if (!dialect)
        return Unexpected(dialect.error());
    auto body = readFile(parser.value(m_template));
    if (!body)
        return Unexpected(body.error());
    CheckInput input;
    input.target = std::move(*target);
    input.target.requestTemplate = bareTemplate(std::move(*body), *dialect);
    input.bodyFile = parser.value(m_template);
    return input;
}

QString CheckCommand::readProfiles(const QCommandLineParser& parser, CheckInput& input) const
{
    if (parser.isSet(m_profiles)) {
        auto file = ImportedFile::open(parser.value(m_profiles));
        if (!file)
            return file.error();
        readFirst(std::make_shared<ImportedProfiles>(std::move(*file)), input);
    } else if (m_targetOptions.hasProfile(parser)) {
        readFirst(std::make_shared<GivenProfiles>(std::vector{input.target.profile}), input);
    } else {
        readFirst(std::make_shared<GivenProfiles>(input.target.workspaceProfiles), input);
    }
    return {};
}

/// The first ones stay what they are: they tell which fields there are.
void CheckCommand::useHostileProfiles(const QCommandLineParser& parser, CheckInput& input) const
{
    const auto& samples = input.target.workspaceProfiles;
    const bool isNamed = m_targetOptions.hasProfile(parser);
    const Sample usual = isNamed || samples.empty() ? input.target.profile : samples.front();
    const Sample* event = input.target.event ? &*input.target.event : nullptr;
    input.profiles = std::make_shared<HostileProfiles>(
        input.target.requestTemplate, usual, event, input.contracts, [](const char* text) { return text; });
}

QString CheckCommand::readContracts(const QCommandLineParser& parser, CheckInput& input) const
{
    if (!parser.isSet(m_fields)) {
        input.contracts = input.target.workspaceContracts;
        return {};
    }
    const QString path = parser.value(m_fields);
    const auto text = readFile(path);
    if (!text)
        return text.error();
    ReadFieldContracts read = readFieldContracts(*text, path.toStdString());
    for (const Diagnostic& diagnostic : read.diagnostics) {
        if (diagnostic.severity == Severity::Error)
            return located(diagnostic, *text); // a contract that is left out would prove too little or too much
    }
    input.fileFindings.insert(input.fileFindings.end(), read.diagnostics.begin(), read.diagnostics.end());
    input.contracts = std::move(read.contracts);
    return {};
}

Result<std::optional<JsonSchema>, QString> CheckCommand::readSchema(
    const QCommandLineParser& parser, CheckInput& input) const
{
    QString wanted = parser.value(m_schema);
    const QString own = QString::fromStdString(input.target.requestTemplate.campaign.schema);
    if (wanted.isEmpty() && !own.isEmpty()) {
        const QString file = QDir(input.target.workspaceFolder).filePath(own);
        wanted = QFileInfo::exists(file) ? file : own;
    }
    if (wanted.isEmpty())
        return std::optional<JsonSchema>();
    const SchemaInput read = readSchemaInput(wanted);
    if (read.error) {
        const auto text = readFile(QString::fromStdString(read.error->file));
        return Unexpected(located(*read.error, text ? *text : std::string()));
    }
    if (!read.schema)
        return Unexpected(read.sentence);
    const auto& remarks = read.schema->remarks();
    input.fileFindings.insert(input.fileFindings.end(), remarks.begin(), remarks.end());
    return read.schema;
}

void CheckCommand::print(const QString& format, const CheckReport& report) const
{
    if (format == u"json")
        writeOutput(checkJson(report));
    else if (format == u"sarif")
        writeOutput(checkSarif(report, catalog()));
    else
        writeOutput(checkText(report));
}

} // namespace hookbench
