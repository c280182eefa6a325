// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/KeyCommand.h"

#include "cli/AttemptJson.h"
#include "cli/AttemptText.h"
#include "cli/Streams.h"
#include "cli/SystemClock.h"
#include "cli/WebhookPath.h"
#include "providers/KeyCheck.h"
#include "providers/Providers.h"
#include "sandbox/Sandbox.h"

#include <QCommandLineParser>

namespace hookbench {

namespace {

ExitCode exitCodeOf(const KeyFinding& finding)
{
    if (finding.verdict == KeyVerdict::NotAsked)
        return ExitCode::ProblemsFound;
    return finding.works() ? ExitCode::Fine : ExitCode::Refused;
}

} // namespace

void KeyCommand::addOptions(QCommandLineParser& parser) const
{
    m_environment.addTo(parser);
    m_deliveryOptions.addTo(parser);
}

Result<RequestTemplate, QString> KeyCommand::read(const QCommandLineParser& parser) const
{
    if (const QString complaint = m_deliveryOptions.complaint(parser); !complaint.isEmpty())
        return Unexpected(complaint);
    const QStringList paths = parser.positionalArguments().mid(1);
    if (paths.size() != 1)
        return Unexpected(tr("Name one webhook: its file, or a campaign that uses it."));
    const auto found = findWebhook(paths.front());
    if (!found)
        return Unexpected(found.error());
    const auto environment = m_environment.read(parser, found->workspace);
    if (!environment)
        return Unexpected(environment.error());
    if (keyCheckAddress(found->webhook).empty()) {
        return Unexpected(tr("Nothing is known of this service: put the path of a request that needs the key and "
                             "changes nothing into webhooks/%1.json, such as \"keyCheckUrl\": \"/v1/me\".")
                              .arg(QString::fromStdString(found->webhook.id)));
    }
    RequestTemplate parts;
    parts.webhook = found->webhook;
    parts.environment = *environment;
    parts.dialect = found->dialect;
    if (parser.isSet(m_deliveryOptions.endpoint))
        parts.environment.endpoint = parser.value(m_deliveryOptions.endpoint).toStdString();
    return parts;
}

ExitCode KeyCommand::run(const QCommandLineParser& parser)
{
    auto parts = read(parser);
    if (!parts) {
        writeError(parts.error());
        return ExitCode::BadUsage;
    }
    Sandbox sandbox;
    if (parts->environment.usesSandbox()) {
        if (!sandbox.listen()) {
            writeError(sandbox.errorText());
            return ExitCode::Refused;
        }
        parts->sandboxOrigin = sandbox.origin().toStdString();
    }
    return check(*parts, parser);
}

ExitCode KeyCommand::check(const RequestTemplate& parts, const QCommandLineParser& parser) const
{
    AttemptLabels labels;
    labels.kind = AttemptKind::KeyCheck;
    labels.webhook = QString::fromStdString(parts.webhook.name);
    labels.environment = QString::fromStdString(parts.environment.name);
    const Attempt attempt =
        deliverOnce(keyCheckRequest(parts, systemClock()), labels, m_deliveryOptions.keeping(parser));
    writeOutput(m_deliveryOptions.wantsJson(parser) ? attemptJson(attempt) : attemptText(attempt));
    const KeyFinding finding = explainKeyCheck(attempt);
    if (!finding.works())
        writeError(finding.explanation.headline);
    return exitCodeOf(finding);
}

} // namespace hookbench
