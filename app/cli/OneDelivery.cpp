// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/OneDelivery.h"

#include "cli/QuitSignals.h"
#include "cli/Streams.h"
#include "delivery/EnvironmentSecretStore.h"
#include "delivery/FixedSecretStore.h"
#include "delivery/History.h"
#include "delivery/KeptAttempt.h"
#include "delivery/LayeredSecretStore.h"
#include "sandbox/Sandbox.h"

#include <QCommandLineParser>
#include <QEventLoop>
#include <QUrl>

#include <functional>

namespace hookbench {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("OneDelivery", text);
}

bool isOrigin(const QUrl& url)
{
    return url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty()
        && url.userInfo().isEmpty() && (url.path().isEmpty() || url.path() == u"/") && !url.hasQuery()
        && !url.hasFragment();
}

} // namespace

DeliveryOptions::DeliveryOptions()
    : endpoint(QStringLiteral("endpoint"),
        tr("Sends there instead of to the environment's endpoint, such as http://127.0.0.1:8080."), tr("ORIGIN"))
    , format(QStringLiteral("format"), tr("How the attempt is shown: text (the default) or json."), tr("FORMAT"),
          QStringLiteral("text"))
    , noHistory(QStringLiteral("no-history"), tr("Keeps the attempt out of the history that the window shows."))
{
}

void DeliveryOptions::addTo(QCommandLineParser& parser) const
{
    parser.addOptions({endpoint, format, noHistory});
}

QString DeliveryOptions::complaint(const QCommandLineParser& parser) const
{
    const QString wanted = parser.value(format);
    if (wanted != u"text" && wanted != u"json")
        return tr("There is no format \"%1\": it is text or json.").arg(wanted);
    if (parser.isSet(endpoint) && !isOrigin(QUrl(parser.value(endpoint), QUrl::StrictMode))) {
        return tr("%1 is no origin such as http://127.0.0.1:8080: scheme, host and port, no path.")
            .arg(parser.value(endpoint));
    }
    return {};
}

bool DeliveryOptions::wantsJson(const QCommandLineParser& parser) const
{
    return parser.value(format) == u"json";
}

Keeping DeliveryOptions::keeping(const QCommandLineParser& parser) const
{
    return parser.isSet(noHistory) ? Keeping::Nowhere : Keeping::InHistory;
}

std::unique_ptr<SecretStore> commandLineSecrets()
{
    std::vector<std::unique_ptr<SecretStore>> layers;
    layers.push_back(
        std::make_unique<FixedSecretStore>(SecretStore::sandboxTokenName, QString::fromLatin1(Sandbox::token())));
    layers.push_back(std::make_unique<EnvironmentSecretStore>());
    return std::make_unique<LayeredSecretStore>(std::move(layers));
}

namespace {

/// Kept nowhere without a place for it.
Attempt deliver(const RenderedRequest& request, const AttemptLabels& labels, KeptAttempt* kept)
{
    const auto secrets = commandLineSecrets();
    Sender sender(*secrets);
    QEventLoop untilFinished;
    Attempt attempt;
    if (kept)
        QObject::connect(&sender, &Sender::leaving, &sender, [kept](const Attempt& soFar) { kept->keep(soFar); });
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

/// The place is null where there is no history, or none is wanted.
Attempt inHistory(Keeping keeping, const std::function<Attempt(KeptAttempt*)>& delivery)
{
    if (keeping == Keeping::Nowhere)
        return delivery(nullptr);
    const QString path = History::defaultFilePath();
    if (path.isEmpty()) {
        writeError(tr("Warning: the attempt is not in the history, which has no place: neither HOME nor "
                      "XDG_DATA_HOME is set."));
        return delivery(nullptr);
    }
    History history(path);
    KeptAttempt kept(&history);
    Attempt attempt = delivery(&kept);
    attempt.id = kept.finish(attempt);
    if (attempt.id == 0)
        writeError(tr("Warning: the attempt is not in the history. %1").arg(history.errorText()));
    return attempt;
}

} // namespace

Attempt deliverOnce(const RenderedRequest& request, const AttemptLabels& labels, Keeping keeping)
{
    return inHistory(keeping, [&](KeptAttempt* kept) { return deliver(request, labels, kept); });
}

Attempt lookUpOnce(LookUpRun run, const AttemptLabels& labels, Keeping keeping)
{
    return inHistory(keeping, [&](KeptAttempt*) {
        while (run.take(deliver(run.request(), labels, nullptr))) { }
        return run.attempt();
    });
}

ExitCode exitCodeOf(const Attempt& attempt)
{
    if (attempt.failure == DeliveryFailure::Blocked)
        return ExitCode::ProblemsFound;
    const bool isAccepted = attempt.outcome == DeliveryOutcome::Answered && attempt.status / 100 == 2
        && attempt.failure == DeliveryFailure::None;
    return isAccepted ? ExitCode::Fine : ExitCode::Refused;
}

} // namespace hookbench
