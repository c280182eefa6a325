// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/SendCommand.h"

#include "cli/AttemptJson.h"
#include "cli/AttemptText.h"
#include "cli/DiagnosticPrinter.h"
#include "cli/Streams.h"
#include "cli/SystemClock.h"
#include "delivery/Redirect.h"
#include "providers/LookUp.h"
#include "providers/Providers.h"
#include "sandbox/Sandbox.h"

#include <QCommandLineParser>

namespace hookbench {

namespace {

AttemptLabels labelsOf(const Target& target)
{
    const RequestTemplate& parts = target.requestTemplate;
    AttemptLabels labels;
    labels.campaign = QString::fromStdString(parts.campaign.name);
    labels.webhook = QString::fromStdString(parts.webhook.name);
    labels.environment = QString::fromStdString(parts.environment.name);
    labels.profile = QString::fromStdString(target.profile.name);
    labels.event = target.event ? QString::fromStdString(target.event->name) : QString();
    return labels;
}

constexpr int mostRedirects = 5;

/// What following it means, before it is done.
QString followingText(const Redirect& redirect)
{
    const QString target = QString::fromStdString(redirect.request.method + ' ' + redirect.request.url.masked());
    if (redirect.dropped.isEmpty())
        return SendCommand::tr("Following the redirect: %1").arg(target);
    return SendCommand::tr("Following the redirect to another origin: %1, without %2")
        .arg(target, redirect.dropped.join(QStringLiteral(", ")));
}

} // namespace

SendCommand::SendCommand()
    : m_allowRedirects(QStringLiteral("allow-redirects"),
        tr("Follows redirects, each as a delivery of its own; credentials do not go to another origin."))
{
}

void SendCommand::addOptions(QCommandLineParser& parser) const
{
    m_targetOptions.addTo(parser);
    m_deliveryOptions.addTo(parser);
    parser.addOption(m_allowRedirects);
}

QString SendCommand::complaint(const QCommandLineParser& parser) const
{
    if (QString sentence = m_deliveryOptions.complaint(parser); !sentence.isEmpty())
        return sentence;
    return m_targetOptions.hasProfile(parser) ? QString() : tr("Say for whom: --profile NAME or --profile FILE.");
}

ExitCode SendCommand::run(const QCommandLineParser& parser)
{
    if (const QString sentence = complaint(parser); !sentence.isEmpty()) {
        writeError(sentence);
        return ExitCode::BadUsage;
    }
    auto target = m_targetOptions.read(parser);
    if (!target) {
        writeError(target.error());
        return ExitCode::BadUsage;
    }
    RequestTemplate& parts = target->requestTemplate;
    if (parser.isSet(m_deliveryOptions.endpoint))
        parts.environment.endpoint = parser.value(m_deliveryOptions.endpoint).toStdString();

    Sandbox sandbox;
    if (parts.environment.usesSandbox()) {
        if (!sandbox.listen()) {
            writeError(sandbox.errorText());
            return ExitCode::Refused;
        }
        parts.sandboxOrigin = sandbox.origin().toStdString();
    }
    return deliver(*target, parser);
}

ExitCode SendCommand::deliver(const Target& target, const QCommandLineParser& parser) const
{
    const RenderedRequest request = RequestRenderer(target.requestTemplate).render(target.rootScope(), systemClock());
    SourceFiles files(target);
    files.setPayload(request.body);
    writeErrorText(diagnosticsText(target.workspaceDiagnostics, files));
    writeErrorText(diagnosticsText(request.diagnostics, files));
    if (!request.isSendable()) {
        const bool isAbort = request.outcome == liquid::OutcomeKind::Abort;
        writeError(isAbort ? tr("Nothing was sent: the body aborts for this customer.")
                           : tr("Nothing was sent: mend the errors above first."));
        return ExitCode::ProblemsFound;
    }

    Attempt attempt = deliverAndShow(request, labelsOf(target), parser);
    Redirect redirect{request, {}, false};
    for (int hop = 0; hop < mostRedirects && parser.isSet(m_allowRedirects) && hasRedirect(attempt); ++hop) {
        redirect = Redirect::of(redirect.request, attempt);
        writeError(followingText(redirect));
        attempt = deliverAndShow(redirect.request, labelsOf(target), parser);
    }
    const ExitCode code = exitCodeOf(attempt);
    if (code != ExitCode::Fine)
        writeError(explainAttempt(attempt).headline);
    if (attempt.id != 0 && canLookUp(attempt))
        writeError(tr("To ask the service whether it has this request, instead of sending it again: hookbench-cli "
                      "look-up %1 --attempt %2")
                       .arg(parser.positionalArguments().value(1))
                       .arg(attempt.id));
    return code;
}

Attempt SendCommand::deliverAndShow(
    const RenderedRequest& request, const AttemptLabels& labels, const QCommandLineParser& parser) const
{
    const Attempt attempt = deliverOnce(request, labels, m_deliveryOptions.keeping(parser));
    writeOutput(m_deliveryOptions.wantsJson(parser) ? attemptJson(attempt) : attemptText(attempt));
    return attempt;
}

} // namespace hookbench
