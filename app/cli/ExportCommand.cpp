// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ExportCommand.h"

#include "clevertap/Handoff.h"
#include "cli/DiagnosticPrinter.h"
#include "cli/OneDelivery.h"
#include "cli/Streams.h"
#include "cli/SystemClock.h"
#include "delivery/SecretStore.h"
#include "exchange/export/CurlWriter.h"
#include "exchange/export/HandoffWriter.h"
#include "exchange/export/HttpFileWriter.h"
#include "exchange/export/PostmanWriter.h"

#include <QCommandLineParser>

namespace hookbench {

namespace {

const QStringList& forms()
{
    static const QStringList names{
        QStringLiteral("curl"), QStringLiteral("http"), QStringLiteral("postman"), QStringLiteral("clevertap")};
    return names;
}

const QStringList& shells()
{
    static const QStringList names{QStringLiteral("posix"), QStringLiteral("cmd"), QStringLiteral("powershell")};
    return names;
}

/// All secrets of the environment that have a value: they are looked for everywhere in what is written.
std::vector<KnownSecret> knownSecrets(const Environment& environment)
{
    const auto store = commandLineSecrets();
    std::vector<KnownSecret> known;
    for (const Variable& variable : environment.variables) {
        const auto value = variable.isSecret() ? store->read(QString::fromStdString(variable.secret)) : std::nullopt;
        if (value)
            known.push_back({variable.secret, value->toStdString()});
    }
    return known;
}

} // namespace

ExportCommand::ExportCommand()
    : m_form(QStringLiteral("as"), tr("The form: %1.").arg(forms().join(QStringLiteral(", "))), tr("FORM"))
    , m_shell(QStringLiteral("shell"),
          tr("Whose command line a cURL command is for: %1.").arg(shells().join(QStringLiteral(", "))), tr("SHELL"),
          shells().front())
    , m_format(QStringLiteral("format"), tr("How what goes into CleverTap is shown: text (the default) or json."),
          tr("FORMAT"), QStringLiteral("text"))
    , m_withSecrets(QStringLiteral("with-secrets"),
          tr("Writes the values of secrets too. Without it a variable stands for each."))
{
}

void ExportCommand::addOptions(QCommandLineParser& parser) const
{
    parser.addOption(m_form);
    m_targetOptions.addTo(parser);
    parser.addOptions({m_shell, m_format, m_withSecrets});
}

QString ExportCommand::complaint(const QCommandLineParser& parser) const
{
    if (!parser.isSet(m_form))
        return tr("Say in which form: --as %1.").arg(forms().join(u'|'));
    const QString form = parser.value(m_form);
    if (!forms().contains(form))
        return tr("There is no form \"%1\". There are: %2.").arg(form, forms().join(QStringLiteral(", ")));
    if (!shells().contains(parser.value(m_shell))) {
        return tr("There is no shell \"%1\". There are: %2.")
            .arg(parser.value(m_shell), shells().join(QStringLiteral(", ")));
    }
    if (parser.isSet(m_shell) && form != u"curl")
        return tr("--shell goes with --as curl only.");
    const QString format = parser.value(m_format);
    if (format != u"text" && format != u"json")
        return tr("There is no format \"%1\": it is text or json.").arg(format);
    if (parser.isSet(m_format) && form != u"clevertap")
        return tr("--format goes with --as clevertap only.");
    return {};
}

SecretsInExport ExportCommand::secretsWanted(const QCommandLineParser& parser) const
{
    return parser.isSet(m_withSecrets) ? SecretsInExport::Written : SecretsInExport::Named;
}

ExitCode ExportCommand::run(const QCommandLineParser& parser)
{
    if (const QString sentence = complaint(parser); !sentence.isEmpty()) {
        writeError(sentence);
        return ExitCode::BadUsage;
    }
    const auto target = m_targetOptions.read(parser);
    if (!target) {
        writeError(target.error());
        return ExitCode::BadUsage;
    }
    return parser.value(m_form) == u"clevertap" ? exportHandoff(*target, parser) : exportRequest(*target, parser);
}

ExitCode ExportCommand::exportHandoff(const Target& target, const QCommandLineParser& parser) const
{
    const RequestTemplate& parts = target.requestTemplate;
    const auto fields =
        handoffFields(parts.campaign, parts.webhook, parts.environment, *liquid::dialectByName(parts.dialect));
    const auto secrets = knownSecrets(parts.environment);
    const auto write = parser.value(m_format) == u"json" ? handoffJson : handoffText;
    writeErrorText(diagnosticsText(target.workspaceDiagnostics, SourceFiles(target)));
    writeOutput(write(fields, secrets, secretsWanted(parser)));
    return ExitCode::Fine;
}

ExportedText ExportCommand::written(const PortableRequest& request, const QCommandLineParser& parser) const
{
    const QString form = parser.value(m_form);
    if (form == u"http")
        return httpFile(request);
    if (form == u"postman")
        return postmanCollection(request);
    return curlCommand(request, static_cast<Shell>(shells().indexOf(parser.value(m_shell))));
}

ExitCode ExportCommand::exportRequest(const Target& target, const QCommandLineParser& parser) const
{
    const RequestTemplate& parts = target.requestTemplate;
    const RenderedRequest request = RequestRenderer(parts).render(target.rootScope(), systemClock());
    SourceFiles files(target);
    files.setPayload(request.body);
    writeErrorText(diagnosticsText(target.workspaceDiagnostics, files));
    writeErrorText(diagnosticsText(request.diagnostics, files));
    if (!request.isSendable() || request.outcome != liquid::OutcomeKind::Payload) {
        const bool isAbort = request.outcome == liquid::OutcomeKind::Abort;
        writeError(isAbort ? tr("Nothing was written: the body aborts for this customer.")
                           : tr("Nothing was written: mend the errors above first."));
        return ExitCode::ProblemsFound;
    }
    const PortableRequest portable =
        portableRequest(request, parts.campaign.name, knownSecrets(parts.environment), secretsWanted(parser));
    const ExportedText result = written(portable, parser);
    writeErrorText(diagnosticsText(result.diagnostics, files));
    writeOutput(result.text);
    return result.isWritten() ? ExitCode::Fine : ExitCode::ProblemsFound;
}

} // namespace hookbench
