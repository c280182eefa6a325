// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CheckText.h"

#include "check/bulk/BulkText.h"

#include <QCoreApplication>
#include <QDir>
#include <QStringList>

#include <utility>

namespace hookbench {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CheckText", text);
}

QString severityText(Severity severity)
{
    return severity == Severity::Error  ? QStringLiteral("error")
        : severity == Severity::Warning ? QStringLiteral("warning")
                                        : QStringLiteral("note");
}

/// "With 12 profiles: customers#1, customers#4, …"; empty for a finding that no profile made.
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

QString placeText(const CheckFinding::Span& span)
{
    return QStringLiteral("%1:%2:%3").arg(shownPath(span.file)).arg(span.begin.line).arg(span.begin.column);
}

QString findingText(const CheckFinding& finding)
{
    QString text = QStringLiteral("%1: %2: %3 [%4]\n")
                       .arg(placeText(finding.place), severityText(finding.severity),
                           QString::fromStdString(finding.message), QString::fromStdString(finding.code));
    if (!finding.hint.empty())
        text += QStringLiteral("  %1\n").arg(QString::fromStdString(finding.hint));
    if (finding.payload && !finding.profile.empty()) {
        text += QStringLiteral("  ")
            + tr("In the payload for %1: line %2, column %3.")
                  .arg(QString::fromStdString(finding.profile))
                  .arg(finding.payload->begin.line)
                  .arg(finding.payload->begin.column)
            + u'\n';
    }
    if (finding.smallest)
        text += QStringLiteral("  ")
            + tr("Smallest: %1").arg(QString::fromStdString(json::toCompactText(*finding.smallest))) + u'\n';
    if (const QString profiles = profilesText(finding); !profiles.isEmpty())
        text += QStringLiteral("  %1\n").arg(profiles);
    return text;
}

QString verdictText(const CheckVerdict& verdict, const QString& proven, const QString& refuted, const QString& unknown)
{
    QString text = verdict.verdict == Verdict::Proven ? proven
        : verdict.verdict == Verdict::Refuted         ? refuted
                                                      : unknown;
    if (!verdict.reason.empty())
        text += QStringLiteral(" ") + QString::fromStdString(verdict.reason);
    text += u'\n';
    if (verdict.witness)
        text += QStringLiteral("  %1\n").arg(QString::fromStdString(json::toCompactText(*verdict.witness)));
    return text;
}

QString leavingText(const CheckReport& report, bool leave)
{
    QStringList names;
    for (const LeavingField& field : report.leaving) {
        if (field.leaves() == leave)
            names << QString::fromStdString(field.field);
    }
    if (names.isEmpty())
        return {};
    const QString host = QString::fromStdString(report.host);
    const QString title = !leave ? tr("Fields that only decide: %1.")
        : host.isEmpty()         ? tr("Fields that leave: %1.")
                                 : tr("Fields that leave, to %2: %1.").arg(QStringLiteral("%1"), host);
    return title.arg(names.join(QStringLiteral(", "))) + u'\n';
}

} // namespace

QString shownPath(const QString& file)
{
    const QString relative = QDir::current().relativeFilePath(file);
    return QDir::isAbsolutePath(file) && !relative.startsWith(QStringLiteral("..")) ? relative : file;
}

BulkReport bulkReport(const CheckReport& report)
{
    BulkReport told{report.profiles, report.nameOf, {}};
    for (const CheckFinding& finding : report.findings) {
        ReportRow row{finding.severity, finding.code, finding.message, {}, finding.count, finding.profiles};
        // The place in a payload tells nothing without the payload.
        if (finding.place.file != u"payload")
            row.place = placeText(finding.place);
        told.rows.push_back(std::move(row));
    }
    return told;
}

std::string checkText(const CheckReport& report)
{
    QString text;
    for (const CheckFinding& finding : report.findings)
        text += findingText(finding);
    text += verdictText(report.validity, tr("Valid JSON for every customer: proven."),
        tr("Valid JSON for every customer: refuted."), tr("Valid JSON for every customer: not known."));
    text += verdictText(report.reach, tr("Every customer gets a message: proven."),
        report.isAbortIntended ? tr("Every customer gets a message: no, the body leaves some out on purpose.")
                               : tr("Every customer gets a message: refuted."),
        tr("Every customer gets a message: not known."));
    text += leavingText(report, true) + leavingText(report, false);
    text += bulkText(report.profiles, report.nameOf);
    return text.toStdString();
}

} // namespace hookbench
