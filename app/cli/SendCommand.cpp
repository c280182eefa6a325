// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/SendCommand.h"

#include "cli/AttemptJson.h"
#include "cli/AttemptText.h"
#include "cli/DiagnosticPrinter.h"
#include "cli/QuitSignals.h"
#include "cli/Streams.h"
#include "cli/SystemClock.h"
#include "delivery/EnvironmentSecretStore.h"
#include "delivery/Explanation.h"
#include "delivery/FixedSecretStore.h"
#include "delivery/History.h"
#include "delivery/LayeredSecretStore.h"
#include "delivery/Sender.h"
#include "sandbox/Sandbox.h"

#include <QCommandLineParser>
#include <QEventLoop>
#include <QUrl>

namespace hookbench {

namespace {

bool isOrigin(const QUrl& url)
{
    return url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty()
        && url.userInfo().isEmpty() && (url.path().isEmpty() || url.path() == u"/") && !url.hasQuery()
        && !url.hasFragment();
}

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

ExitCode exitCodeOf(const Attempt& attempt)
{
    if (attempt.failure == DeliveryFailure::Blocked)
        return ExitCode::ProblemsFound;
    const bool isAccepted = attempt.outcome == DeliveryOutcome::Answered && attempt.status / 100 == 2
        && attempt.failure == DeliveryFailure::None;
    return isAccepted ? ExitCode::Fine : ExitCode::Refused;
}

/// Scripts give secrets in environment variables; the desktop's keyring could ask questions.
std::unique_ptr<SecretStore> commandLineSecrets()
{
    std::vector<std::unique_ptr<SecretStore>> layers;
    layers.push_back(
        std::make_unique<FixedSecretStore>(SecretStore::sandboxTokenName, QString::fromLatin1(Sandbox::token())));
    layers.push_back(std::make_unique<EnvironmentSecretStore>());
    return std::make_unique<LayeredSecretStore>(std::move(layers));
}

/// SIGINT and SIGTERM cancel it.
Attempt sendOnce(const RenderedRequest& request, const AttemptLabels& labels)
{
    const auto secrets = commandLineSecrets();
    Sender sender(*secrets);
    QEventLoop untilFinished;
    Attempt attempt;
    QObject::connect(&sender, &Sender::finished, &untilFinished, [&](const Attempt& finished) {
        attempt = finished;
        untilFinished.quit();
    });
    QuitSignals interruption;
    QObject::connect(&interruption, &QuitSignals::quitRequested, &sender, &Sender::cancel);
    sender.send(request, labels);
    untilFinished.exec();
    return attempt;
}

/// Into the history that the window shows. What fails here is no failure of the delivery, which has happened.
void keepInHistory(const Attempt& attempt)
{
    const QString path = History::defaultFilePath();
    if (path.isEmpty()) {
        writeError(SendCommand::tr("Warning: the attempt is not in the history, which has no place: neither HOME nor "
                                   "XDG_DATA_HOME is set."));
        return;
    }
    History history(path);
    if (history.add(attempt) == 0)
        writeError(SendCommand::tr("Warning: the attempt is not in the history. %1").arg(history.errorText()));
}

} // namespace

SendCommand::SendCommand()
    : m_endpoint(QStringLiteral("endpoint"),
        tr("Sends there instead of to the environment's endpoint, such as http://127.0.0.1:8080."), tr("ORIGIN"))
    , m_format(QStringLiteral("format"), tr("How the attempt is shown: text (the default) or json."), tr("FORMAT"),
          QStringLiteral("text"))
    , m_noHistory(QStringLiteral("no-history"), tr("Keeps the attempt out of the history that the window shows."))
{
}

void SendCommand::addOptions(QCommandLineParser& parser) const
{
    m_targetOptions.addTo(parser);
    parser.addOptions({m_endpoint, m_format, m_noHistory});
}

QString SendCommand::complaint(const QCommandLineParser& parser) const
{
    const QString format = parser.value(m_format);
    if (format != u"text" && format != u"json")
        return tr("There is no format \"%1\": it is text or json.").arg(format);
    if (!m_targetOptions.hasProfile(parser))
        return tr("Say for whom: --profile NAME or --profile FILE.");
    if (parser.isSet(m_endpoint) && !isOrigin(QUrl(parser.value(m_endpoint), QUrl::StrictMode))) {
        return tr("%1 is no origin such as http://127.0.0.1:8080: scheme, host and port, no path.")
            .arg(parser.value(m_endpoint));
    }
    return {};
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
    if (parser.isSet(m_endpoint))
        parts.environment.endpoint = parser.value(m_endpoint).toStdString();

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

    const Attempt attempt = sendOnce(request, labelsOf(target));
    if (!parser.isSet(m_noHistory))
        keepInHistory(attempt); // first, since whoever reads the output may hang up
    writeOutput(parser.value(m_format) == u"json" ? attemptJson(attempt) : attemptText(attempt));
    const ExitCode code = exitCodeOf(attempt);
    if (code != ExitCode::Fine)
        writeError(explain(attempt).headline);
    return code;
}

} // namespace hookbench
