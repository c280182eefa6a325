// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/LookUpCommand.h"

#include "cli/AttemptJson.h"
#include "cli/AttemptText.h"
#include "cli/Streams.h"
#include "cli/SystemClock.h"
#include "cli/WebhookPath.h"
#include "delivery/History.h"
#include "providers/LookUp.h"

#include <QCommandLineParser>

namespace hookbench {

namespace {

ExitCode exitCodeOf(LookUpFinding::Verdict verdict)
{
    switch (verdict) {
    case LookUpFinding::Verdict::Found:
    case LookUpFinding::Verdict::Likely:
        return ExitCode::Fine;
    case LookUpFinding::Verdict::NotFound:
        return ExitCode::ProblemsFound;
    case LookUpFinding::Verdict::Unknown:
        break;
    }
    return ExitCode::Refused;
}

} // namespace

LookUpCommand::LookUpCommand()
    : m_attempt(QStringLiteral("attempt"),
        tr("The number of the attempt in the history, as send and history print it; without it the latest of this "
           "webhook that can be looked up."),
        tr("NUMBER"))
{
}

void LookUpCommand::addOptions(QCommandLineParser& parser) const
{
    m_environment.addTo(parser);
    m_deliveryOptions.addTo(parser);
    parser.addOption(m_attempt);
}

Result<Attempt, QString> LookUpCommand::lostAttempt(const QCommandLineParser& parser, const QString& webhook) const
{
    const QString path = History::defaultFilePath();
    const History history(path);
    if (path.isEmpty() || !history.errorText().isEmpty())
        return Unexpected(
            path.isEmpty() ? tr("There is no history: neither HOME nor XDG_DATA_HOME is set.") : history.errorText());
    if (parser.isSet(m_attempt)) {
        bool isNumber = false;
        const Attempt attempt = history.load(parser.value(m_attempt).toLongLong(&isNumber));
        if (!isNumber || attempt.id == 0)
            return Unexpected(tr("There is no attempt %1 in the history.").arg(parser.value(m_attempt)));
        if (!canLookUp(attempt))
            return Unexpected(tr("Attempt %1 cannot be looked up: it has its answer, or its service has no list to "
                                 "look into.")
                                  .arg(attempt.id));
        return attempt;
    }
    HistoryQuery ofWebhook;
    ofWebhook.webhook = webhook;
    for (const Attempt& listed : history.list(ofWebhook)) {
        if (const Attempt attempt = history.load(listed.id); canLookUp(attempt))
            return attempt;
    }
    return Unexpected(tr("No attempt of the webhook %1 in the history can be looked up: all have their answer, or the "
                         "service has no list to look into.")
                          .arg(webhook));
}

ExitCode LookUpCommand::run(const QCommandLineParser& parser)
{
    const auto complain = [](const QString& sentence) {
        writeError(sentence);
        return ExitCode::BadUsage;
    };
    if (const QString complaint = m_deliveryOptions.complaint(parser); !complaint.isEmpty())
        return complain(complaint);
    const QStringList paths = parser.positionalArguments().mid(1);
    if (paths.size() != 1)
        return complain(tr("Name one webhook: its file, or a campaign that uses it."));
    const auto found = findWebhook(paths.front());
    if (!found)
        return complain(found.error());
    const auto environment = m_environment.read(parser, found->workspace);
    if (!environment)
        return complain(environment.error());
    const auto lost = lostAttempt(parser, QString::fromStdString(found->webhook.name));
    if (!lost)
        return complain(lost.error());
    RequestTemplate parts;
    parts.webhook = found->webhook;
    parts.environment = *environment;
    parts.dialect = found->dialect;
    if (parser.isSet(m_deliveryOptions.endpoint))
        parts.environment.endpoint = parser.value(m_deliveryOptions.endpoint).toStdString();
    return lookUp(parts, *lost, parser);
}

ExitCode LookUpCommand::lookUp(
    const RequestTemplate& parts, const Attempt& lost, const QCommandLineParser& parser) const
{
    AttemptLabels labels;
    labels.kind = AttemptKind::LookUp;
    labels.campaign = lost.campaign;
    labels.profile = lost.profile;
    labels.webhook = QString::fromStdString(parts.webhook.name);
    labels.environment = QString::fromStdString(parts.environment.name);
    const Attempt attempt = lookUpOnce(
        LookUpRun(lookUpRequest(parts, lost, systemClock()), lost), labels, m_deliveryOptions.keeping(parser));
    writeOutput(m_deliveryOptions.wantsJson(parser) ? attemptJson(attempt) : attemptText(attempt));
    const LookUpFinding finding = explainLookUp(attempt);
    writeError(finding.explanation.headline);
    return exitCodeOf(finding.verdict);
}

} // namespace hookbench
