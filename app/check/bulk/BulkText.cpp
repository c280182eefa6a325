// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/bulk/BulkText.h"

#include <QStringList>

namespace hookbench {

namespace {

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

QString bulkText(const BulkResult& profiles, const ProfileNames& nameOf)
{
    QString text =
        QStringLiteral("Profiles: %1 checked, %2 failed.").arg(profiles.checked).arg(profiles.failed) + u'\n';
    if (profiles.isPartial)
        text += QStringLiteral("Stopped before the end: the other profiles were not checked.") + u'\n';
    if (profiles.unreadable > 0)
        text += QStringLiteral("Records that cannot be read: %1.").arg(profiles.unreadable) + u'\n';
    if (profiles.aborted > 0)
        text += QStringLiteral("Left out by the body: %1.").arg(profiles.aborted) + u'\n';
    if (profiles.sizes.count() > 1) {
        text += QStringLiteral("Payloads: %1 to %2 bytes, half of them up to %3.")
                    .arg(profiles.sizes.smallest())
                    .arg(profiles.sizes.largest())
                    .arg(profiles.sizes.quantile(0.5))
            + u'\n';
    }
    if (profiles.shapes.shapes().size() > 1) {
        const QString more = profiles.shapes.others() > 0 ? QStringLiteral("%1 and more") : QStringLiteral("%1");
        text += QStringLiteral("Shapes of payloads: %1.").arg(more.arg(profiles.shapes.shapes().size())) + u'\n';
    }
    text += fieldsText(QStringLiteral("Missing in every profile: %1."), profiles.fields, &FieldTally::isAlwaysMissing);
    text += fieldsText(QStringLiteral("The same in every profile: %1."), profiles.fields, &FieldTally::neverVaries);
    for (const BulkFailure& failure : profiles.failures) {
        text += QStringLiteral("  %1: %2\n")
                    .arg(QString::fromStdString(nameOf(failure.profile)), QString::fromStdString(failure.message));
    }
    return text;
}

} // namespace hookbench
