// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ImportCommand.h"

#include "campaign/WorkspaceFiles.h"
#include "cli/Streams.h"
#include "delivery/EnvironmentSecretStore.h"
#include "exchange/import/RequestImport.h"
#include "exchange/import/WorkspaceImport.h"
#include "text/LineIndex.h"

#include <QCommandLineParser>

namespace hookbench {

namespace {

const char* severityWord(Severity severity)
{
    if (severity == Severity::Error)
        return "error";
    return severity == Severity::Warning ? "warning" : "note";
}

void writeFindings(const std::vector<Diagnostic>& findings, const QString& file, const std::string& text)
{
    const LineIndex lines(text);
    for (const Diagnostic& finding : findings) {
        const LineColumn at = lines.at(finding.place.range.begin);
        writeErrorText(
            QStringLiteral("%1:%2:%3: %4: %5\n")
                .arg(file == u"-" ? QStringLiteral("stdin") : file)
                .arg(at.line)
                .arg(at.column)
                .arg(QString::fromLatin1(severityWord(finding.severity)), QString::fromStdString(finding.message())));
        if (!finding.hint().empty())
            writeErrorText(QStringLiteral("  ") + QString::fromStdString(finding.hint()) + u'\n');
    }
}

/// A line; none where there is no value.
std::string line(const char* name, const std::string& value)
{
    return value.empty() ? std::string() : std::string("   ") + name + ": " + value + '\n';
}

std::string shownLogin(const Authentication& login)
{
    switch (login.type) {
    case Authentication::Type::Basic:
        return line("login", "Basic, " + login.user + ':' + login.password);
    case Authentication::Type::ApiKey:
        return line("login", login.header + ": " + login.value);
    case Authentication::Type::OAuth:
        return line("login", "OAuth 2.0, token from " + login.tokenUrl);
    default:
        return {};
    }
}

std::string shownConnection(const ConnectionOptions& connection)
{
    const std::string user = connection.proxyUser.empty() ? std::string() : ", as " + connection.proxyUser;
    const std::string key = connection.keyFile.empty() ? std::string() : ", key " + connection.keyFile;
    return line("proxy", connection.proxy.empty() ? std::string() : connection.proxy + user)
        + line("certificate authority", connection.caFile)
        + line("client certificate",
            connection.certificateFile.empty() ? std::string() : connection.certificateFile + key);
}

std::string shown(const MadeWebhook& made, std::size_t number)
{
    const Webhook& webhook = made.webhook;
    std::string text = std::to_string(number) + ". " + webhook.name + '\n';
    text += "   " + webhook.method + ' ' + webhook.url + '\n';
    for (const Header& header : webhook.headers)
        text += "   " + header.name + ": " + header.value + (header.enabled ? "" : "  (off)") + '\n';
    text += shownLogin(webhook.authentication) + shownConnection(webhook.connection);
    if (made.campaign) {
        const bool isJson = made.campaign->contentFormat == ContentFormat::Json;
        text += "   body: " + std::to_string(made.campaign->body.size()) + (isJson ? " bytes, JSON" : " bytes, text")
            + '\n';
    }
    for (const Variable& variable : made.variables)
        text += "   <" + variable.name + ">: "
            + (variable.isSecret() ? "secret \"" + variable.secret + "\"" : std::string("to be filled in")) + '\n';
    return text;
}

/// What becomes of a workspace while request after request is added to it.
struct Additions {
    Workspace workspace;
    std::vector<Diagnostic> findings;
    std::string output;
    QStringList secrets; ///< names of environment variables

    void add(const ImportedRequest& request, std::size_t number, const Environment& environment, bool isSaved)
    {
        const Environment* current = workspace.environment(environment.id);
        const MadeWebhook made = makeWebhook(request, current ? *current : environment);
        findings.insert(findings.end(), made.diagnostics.begin(), made.diagnostics.end());
        output += shown(made, number);
        const AddedItems added = addToWorkspace(workspace, made, environment.id);
        if (isSaved)
            output += "   added as webhooks/" + added.webhook + ".json"
                + (added.campaign.empty() ? std::string() : " and campaigns/" + added.campaign) + '\n';
        for (const KnownSecret& secret : made.secrets)
            secrets += EnvironmentSecretStore::variableName(QString::fromStdString(secret.name));
    }
};

/// False where something could not be written; it is told.
bool save(const QString& folder, const Workspace& saved, const Workspace& workspace)
{
    const auto failures = saveWorkspace(folder, saved, workspace);
    for (const Diagnostic& failure : failures)
        writeError(QString::fromStdString(failure.message()));
    return failures.empty();
}

} // namespace

ImportCommand::ImportCommand()
    : m_into(
        QStringLiteral("into"), tr("Adds what is made to this workspace. Without it: shows it only."), tr("FOLDER"))
    , m_only(QStringLiteral("only"), tr("Of several requests this one, by its number or its name."), tr("N|NAME"))
{
}

void ImportCommand::addOptions(QCommandLineParser& parser) const
{
    parser.addOptions({m_into, m_only});
    m_environment.addTo(parser);
}

QString ImportCommand::choose(std::vector<ImportedRequest>& requests, const QCommandLineParser& parser) const
{
    if (!parser.isSet(m_only))
        return {};
    const QString wanted = parser.value(m_only);
    bool isNumber = false;
    const std::size_t number = wanted.toUInt(&isNumber);
    for (std::size_t i = 0; i < requests.size(); ++i) {
        if (requests[i].name == wanted.toStdString() || (isNumber && number == i + 1)) {
            requests = {requests[i]};
            return {};
        }
    }
    return tr("There is no request \"%1\" among %2.").arg(wanted).arg(requests.size());
}

ExitCode ImportCommand::run(const QCommandLineParser& parser)
{
    const QStringList files = parser.positionalArguments().mid(1);
    if (files.size() != 1) {
        writeError(tr("Name one file, or - for standard input."));
        return ExitCode::BadUsage;
    }
    const auto text = readFile(files.front());
    if (!text) {
        writeError(text.error());
        return ExitCode::BadUsage;
    }
    ImportedRequests imported = readRequests(*text);
    if (imported.requests.empty()) {
        writeFindings(imported.diagnostics, files.front(), *text);
        return ExitCode::BadUsage;
    }
    if (const QString complaint = choose(imported.requests, parser); !complaint.isEmpty()) {
        writeError(complaint);
        return ExitCode::BadUsage;
    }
    if (imported.requests.size() == 1 && parser.isSet(m_only))
        imported.diagnostics = findingsOf(imported.requests.front(), imported.diagnostics);
    return add(imported, files.front(), *text, parser);
}

ExitCode ImportCommand::add(const ImportedRequests& imported, const QString& file, const std::string& text,
    const QCommandLineParser& parser) const
{
    const QString folder = parser.isSet(m_into) ? workspaceFolderOf(parser.value(m_into)) : QString();
    if (parser.isSet(m_into) && folder.isEmpty()) {
        writeError(tr("%1 is no workspace: it holds no hookbench.json.").arg(parser.value(m_into)));
        return ExitCode::BadUsage;
    }
    const Workspace saved = folder.isEmpty() ? Workspace() : loadWorkspace(folder).workspace;
    const auto environment = m_environment.read(parser, saved);
    if (!environment) {
        writeError(environment.error());
        return ExitCode::BadUsage;
    }
    Additions additions{saved, imported.diagnostics, {}, {}};
    for (std::size_t i = 0; i < imported.requests.size(); ++i)
        additions.add(imported.requests[i], i + 1, *environment, !folder.isEmpty());
    sortByPlace(additions.findings);
    writeFindings(additions.findings, file, text);
    if (hasErrors(additions.findings)) {
        if (folder.isEmpty())
            writeOutput(additions.output);
        writeError(tr("Nothing was added: see the errors above."));
        return ExitCode::ProblemsFound;
    }
    if (!folder.isEmpty() && !save(folder, saved, additions.workspace))
        return ExitCode::BadUsage;
    writeOutput(additions.output);
    if (!additions.secrets.isEmpty())
        writeError(tr("The values of secrets were not kept. Give them by: %1.")
                       .arg(additions.secrets.join(QStringLiteral(", "))));
    return ExitCode::Fine;
}

} // namespace hookbench
