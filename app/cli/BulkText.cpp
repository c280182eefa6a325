// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/BulkText.h"

#include <QCoreApplication>
#include <QStringList>

namespace hookbench {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CheckText", text);
}

QString fieldsText(
    const QString& title, const FieldTally& tally, bool (FieldTally::*isOdd)(const FieldTally::Field&) const)
{
    QStringList names;
    for (const FieldTally::Field& field : tally.fields()) {
        if ((tally.*isOdd)(field))
            names << QString::fromStdString(field.text);
    }
    return names.isEmpty() ? QString() : title.arg(names.join(QStringLiteral(", "))) + u'\n';
}

} // namespace

QString profilesText(const CheckFinding& finding)
{
    if (finding.count == 0)
        return {};
    QStringList names;
    for (const std::string& profile : finding.profiles)
        names << QString::fromStdString(profile);
    if (finding.count > finding.profiles.size())
        names << QStringLiteral("…");
    return tr("With %1 profiles: %2").arg(finding.count).arg(names.join(QStringLiteral(", ")));
}

QString bulkText(const CheckReport& report)
{
    const BulkResult& profiles = report.profiles;
    QString text = tr("Profiles: %1 checked, %2 failed.").arg(profiles.checked).arg(profiles.failed) + u'\n';
    if (profiles.isPartial)
        text += tr("Stopped before the end: the other profiles were not checked.") + u'\n';
    if (profiles.unreadable > 0)
        text += tr("Records that cannot be read: %1.").arg(profiles.unreadable) + u'\n';
    if (profiles.aborted > 0)
        text += tr("Left out by the body: %1.").arg(profiles.aborted) + u'\n';
    if (profiles.sizes.count() > 1) {
        text += tr("Payloads: %1 to %2 bytes, half of them up to %3.")
                    .arg(profiles.sizes.smallest())
                    .arg(profiles.sizes.largest())
                    .arg(profiles.sizes.quantile(0.5))
            + u'\n';
    }
    text += fieldsText(tr("Missing in every profile: %1."), profiles.fields, &FieldTally::isAlwaysMissing);
    text += fieldsText(tr("The same in every profile: %1."), profiles.fields, &FieldTally::neverVaries);
    for (const BulkFailure& failure : profiles.failures) {
        text +=
            QStringLiteral("  %1: %2\n")
                .arg(QString::fromStdString(report.nameOf(failure.profile)), QString::fromStdString(failure.message));
    }
    return text;
}

} // namespace hookbench
