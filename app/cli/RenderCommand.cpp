// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/RenderCommand.h"

#include "check/RequestCheck.h"
#include "cli/ClockOption.h"
#include "cli/DiagnosticPrinter.h"
#include "cli/JsonLinesRenderer.h"
#include "cli/OriginsJson.h"
#include "cli/Streams.h"
#include "cli/SystemClock.h"
#include "delivery/WireRequest.h"

#include "liquid/Renderer.h"

#include <QCommandLineParser>

#include <iostream>

namespace hookbench {

namespace {

ExitCode badUsage(const QString& sentence)
{
    writeError(sentence);
    return ExitCode::BadUsage;
}

ExitCode report(std::vector<Diagnostic> diagnostics, const SourceFiles& files)
{
    sortByPlace(diagnostics);
    writeErrorText(diagnosticsText(diagnostics, files));
    return hasErrors(diagnostics) ? ExitCode::ProblemsFound : ExitCode::Fine;
}

} // namespace

RenderCommand::RenderCommand()
    : m_template(
        QStringLiteral("template"), tr("Renders this file (- for standard input) in place of a campaign."), tr("FILE"))
    , m_now(QStringLiteral("now"),
          tr("The time that \"now\" gives, such as 2025-02-24T14:15:22Z. Without it: the time."), tr("ISO8601"))
    , m_request(QStringLiteral("request"), tr("Shows the whole HTTP request, secrets masked."))
    , m_origins(
          QStringLiteral("origins"), tr("Shows, as JSON, which bytes of the body made which bytes of the payload."))
    , m_jsonLines(QStringLiteral("jsonl"),
          tr("Reads lines {\"template\", \"data\", \"partials\", \"mode\"} from standard input and answers each with a "
             "line "
             "{\"output\"} or {\"error\"}."))
{
}

void RenderCommand::addOptions(QCommandLineParser& parser) const
{
    parser.addOption(m_template);
    m_targetOptions.addTo(parser);
    parser.addOptions({m_now, m_request, m_origins, m_jsonLines});
}

ExitCode RenderCommand::run(const QCommandLineParser& parser)
{
    if (const QString sentence = conflict(parser); !sentence.isEmpty())
        return badUsage(sentence);
    const auto now = clock(parser);
    if (!now)
        return badUsage(now.error());
    if (parser.isSet(m_jsonLines))
        return renderLines(parser, *now);
    return parser.isSet(m_template) ? renderTemplate(parser, *now) : renderCampaign(parser, *now);
}

QString RenderCommand::conflict(const QCommandLineParser& parser) const
{
    const bool hasTarget = parser.positionalArguments().size() > 1;
    const int inputs = int(hasTarget) + int(parser.isSet(m_template)) + int(parser.isSet(m_jsonLines));
    if (inputs != 1)
        return tr("Name either a campaign folder, or --template FILE, or --jsonl.");
    if (!hasTarget && parser.isSet(m_request))
        return tr("--request needs a campaign: a bare body has no webhook.");
    if (parser.isSet(m_jsonLines) && parser.isSet(m_origins))
        return tr("--origins does not go with --jsonl.");
    if (parser.isSet(m_request) && parser.isSet(m_origins))
        return tr("Choose --request or --origins.");
    return {};
}

Result<liquid::Clock, QString> RenderCommand::clock(const QCommandLineParser& parser) const
{
    if (!parser.isSet(m_now))
        return systemClock();
    return clockFromText(parser.value(m_now));
}

namespace {

/// Renders the body once more, this time noting how each value came about: only this asks for it.
std::string originsOf(const RenderedRequest& request, const liquid::Data& rootScope, const liquid::Clock& clock)
{
    liquid::RenderOptions options;
    options.clock = clock;
    options.recordChains = true;
    if (request.bodyProgram == nullptr)
        return originsJson({}, *liquid::Program::parse({}, liquid::clevertapDialect()));
    liquid::Renderer renderer;
    return originsJson(renderer.render(*request.bodyProgram, rootScope.root(), options), *request.bodyProgram);
}

} // namespace

ExitCode RenderCommand::renderCampaign(const QCommandLineParser& parser, const liquid::Clock& clock) const
{
    const auto target = m_targetOptions.read(parser);
    if (!target)
        return badUsage(target.error());

    const RenderedRequest request = RequestRenderer(target->requestTemplate).render(target->rootScope(), clock);
    SourceFiles files(*target);
    files.setPayload(request.body);
    if (parser.isSet(m_request))
        writeOutput(wireText(request).toStdString());
    else if (parser.isSet(m_origins))
        writeOutput(originsOf(request, target->rootScope(), clock));
    else
        writeOutput(request.body);

    std::vector<Diagnostic> diagnostics = request.diagnostics;
    const std::vector<Diagnostic> findings = checkRequest(request);
    diagnostics.insert(diagnostics.end(), findings.begin(), findings.end());
    writeErrorText(diagnosticsText(target->workspaceDiagnostics, files));
    const ExitCode code = report(std::move(diagnostics), files);
    return request.outcome == liquid::OutcomeKind::Payload ? code : ExitCode::ProblemsFound;
}

ExitCode RenderCommand::renderTemplate(const QCommandLineParser& parser, const liquid::Clock& clock) const
{
    const auto target = m_targetOptions.readSamples(parser);
    if (!target)
        return badUsage(target.error());
    const auto dialect = m_targetOptions.dialect(parser, "clevertap");
    if (!dialect)
        return badUsage(dialect.error());
    const auto body = readFile(parser.value(m_template));
    if (!body)
        return badUsage(body.error());

    const auto program = liquid::Program::parse(*body, *liquid::dialectByName(*dialect));
    const liquid::Data data = target->rootScope();
    liquid::RenderOptions options;
    options.clock = clock;
    options.recordChains = parser.isSet(m_origins);
    liquid::Renderer renderer;
    const liquid::Outcome outcome = renderer.render(*program, data.root(), options);
    if (parser.isSet(m_origins))
        writeOutput(originsJson(outcome, *program));
    else
        writeOutput(outcome.output);
    std::vector<Diagnostic> diagnostics = outcome.diagnostics;
    if (outcome.kind != liquid::OutcomeKind::Error)
        diagnostics.insert(diagnostics.end(), program->diagnostics().begin(), program->diagnostics().end());
    const ExitCode code = report(std::move(diagnostics), SourceFiles(*target, parser.value(m_template), *body));
    return outcome.kind == liquid::OutcomeKind::Payload ? code : ExitCode::ProblemsFound;
}

ExitCode RenderCommand::renderLines(const QCommandLineParser& parser, const liquid::Clock& clock) const
{
    const auto dialect = m_targetOptions.dialect(parser, "clevertap");
    if (!dialect)
        return badUsage(dialect.error());
    JsonLinesRenderer renderer(*liquid::dialectByName(*dialect), clock);
    std::ios::sync_with_stdio(false);
    for (std::string line; std::getline(std::cin, line);)
        writeOutput(renderer.answer(line) + '\n');
    return ExitCode::Fine;
}

} // namespace hookbench
