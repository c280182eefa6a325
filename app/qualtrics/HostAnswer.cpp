// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualtrics/HostAnswer.h"

#include "qualtrics/DataCentre.h"

#include <QCoreApplication>
#include <QUrl>

namespace hookbench::qualtrics {

namespace {

/// In a class of its own, so that all texts stand together in the catalogues.
struct HostAnswer {
    Q_DECLARE_TR_FUNCTIONS(hookbench::HostAnswer)
};

QString whereDataCentresStand()
{
    return HostAnswer::tr(
        "It stands in Qualtrics under Account Settings, Qualtrics IDs, User, and is a short word such "
        "as iad1 or fra1. Put it into the environment.");
}

} // namespace

KeyFinding unknownHost(const Attempt& attempt)
{
    KeyFinding finding = hookbench::keyFinding(attempt);
    const QString host = QUrl(attempt.url).host();
    const QString label = host.section(QLatin1Char('.'), 0, 0);
    Explanation& explanation = finding.explanation;
    explanation.setting = Explanation::Setting::Environment;
    if (const auto likely = likelyHost(host.toStdString())) {
        finding.betterHost = QString::fromStdString(*likely);
        explanation.cause = HostAnswer::tr("No data centre is called so.");
        explanation.action = HostAnswer::tr("Did you mean %1?").arg(finding.betterHost);
        return finding;
    }
    if (isKnownDataCentre(label.toStdString())) {
        explanation.setting = Explanation::Setting::None; // then it is the network
        return finding;
    }
    explanation.cause =
        HostAnswer::tr("“%1” is no data centre that is known. The name of a brand alone is none.").arg(label);
    explanation.action = whereDataCentresStand();
    return finding;
}

} // namespace hookbench::qualtrics
