// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/BulkRows.h"

#include "preview/PlaceNames.h"
#include "text/LineIndex.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace hookbench {

namespace {

QString lineAndColumn(const QString& words, const std::string& text, std::size_t byte)
{
    const LineColumn at = LineIndex(text).at(byte);
    return words.arg(QString::number(at.line), QString::number(at.column));
}

ReportRow rowOf(const FindingGroup& group, const std::string& body, const ProfileNames& nameOf)
{
    ReportRow row{group.first.severity, group.first.code, group.first.message(), {}, group.count, {}};
    const Place& place = KnownFindings::authorsPlace(group.first);
    if (place.part == Part::Body)
        row.place = lineAndColumn(QStringLiteral("body:%1:%2"), body, place.range.begin);
    for (const std::size_t profile : group.profiles)
        row.profiles.push_back(nameOf(profile));
    return row;
}

} // namespace

QString placeOf(const FindingGroup& group, const std::string& body)
{
    const Place& place = KnownFindings::authorsPlace(group.first);
    switch (place.part) {
    case Part::Body:
        return lineAndColumn(PlaceNames::tr("%1:%2 in the body"), body, place.range.begin);
    case Part::Payload:
        return lineAndColumn(PlaceNames::tr("%1:%2 in the payload"), group.payload, place.range.begin);
    case Part::Profile:
    case Part::Event:
        return PlaceNames::tr("sample profile");
    case Part::File:
        return QFileInfo(QString::fromStdString(group.first.file)).fileName();
    default:
        return QCoreApplication::translate("BulkRows", "webhook");
    }
}

BulkReport reportOf(const BulkResult& result, const std::string& body, ProfileNames nameOf)
{
    BulkReport report{result, std::move(nameOf), {}};
    for (const Diagnostic& finding : result.sourceFindings)
        report.rows.push_back({finding.severity, finding.code, finding.message(), {}, 0, {}});
    for (const FindingGroup& group : result.groups())
        report.rows.push_back(rowOf(group, body, report.nameOf));
    return report;
}

} // namespace hookbench
