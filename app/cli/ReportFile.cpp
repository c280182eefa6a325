// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ReportFile.h"

#include "cli/BulkText.h"
#include "cli/CheckText.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <algorithm>

namespace hookbench {

namespace {

constexpr const char* style = "body{font:15px sans-serif;max-width:60em;margin:2em auto;color:#222}"
                              "table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ddd;"
                              "padding:.4em;text-align:left;vertical-align:top}.error{color:#a40000}"
                              "rect{fill:#4a6fa5}";

struct Row {
    QString severity;
    QString code;
    QString words;
    QString place;
    QString count;
    QString profiles;
};

QString severityText(Severity severity)
{
    return severity == Severity::Error  ? QStringLiteral("error")
        : severity == Severity::Warning ? QStringLiteral("warning")
                                        : QStringLiteral("note");
}

Row rowOf(const CheckFinding& finding, const CodeCatalog& codes, PersonalData personalData)
{
    Row row;
    row.severity = severityText(finding.severity);
    row.code = QString::fromStdString(finding.code);
    const CodeEntry* entry = codes.find(finding.code);
    if (personalData == PersonalData::Include)
        row.words = QString::fromStdString(finding.message);
    else
        row.words = entry ? QString::fromStdString(entry->summary) : row.code;
    // The place in a payload tells nothing without the payload.
    if (finding.place.file != u"payload") {
        row.place = QStringLiteral("%1:%2:%3")
                        .arg(shownPath(finding.place.file))
                        .arg(finding.place.begin.line)
                        .arg(finding.place.begin.column);
    }
    if (finding.count > 0)
        row.count = QString::number(finding.count);
    QStringList names;
    for (const std::string& profile : finding.profiles)
        names << QString::fromStdString(profile);
    row.profiles = names.join(QStringLiteral(", "));
    return row;
}

QString cellsHtml(const QStringList& cells, const QString& tag)
{
    QString html;
    for (const QString& cell : cells)
        html += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
    return html;
}

/// Bars of the sizes that occur, each as high as its share.
QString plotHtml(const PayloadSizes& sizes)
{
    std::vector<PayloadSizes::Bar> bars;
    std::size_t most = 1;
    for (std::size_t i = 0; i < PayloadSizes::barCount; ++i) {
        const PayloadSizes::Bar bar = sizes.bar(i);
        if (bar.from <= sizes.largest() && bar.to > sizes.smallest())
            bars.push_back(bar);
        most = std::max(most, bar.count);
    }
    if (sizes.count() < 2)
        return {};
    constexpr int width = 14;
    constexpr int height = 120;
    QString html = QStringLiteral("<svg role=\"img\" aria-label=\"Payload sizes\" width=\"%1\" height=\"%2\">")
                       .arg(width * static_cast<int>(bars.size()))
                       .arg(height);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const int bar = static_cast<int>(static_cast<double>(bars[i].count) / static_cast<double>(most) * height);
        html +=
            QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\"><title>%5–%6 bytes: %7</title></rect>")
                .arg(static_cast<int>(i) * width)
                .arg(height - bar)
                .arg(width - 2)
                .arg(bar)
                .arg(bars[i].from)
                .arg(bars[i].to - 1)
                .arg(bars[i].count);
    }
    return html + QStringLiteral("</svg>");
}

/// A cell that a spreadsheet takes for a text, whatever it begins with.
QString csvCell(QString cell)
{
    if (!cell.isEmpty() && QStringLiteral("=+-@").contains(cell.front()))
        cell.prepend(u'\'');
    return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

const QStringList& titles()
{
    static const QStringList names{QStringLiteral("Severity"), QStringLiteral("Code"), QStringLiteral("Problem"),
        QStringLiteral("Place"), QStringLiteral("Profiles"), QStringLiteral("First profiles")};
    return names;
}

QStringList cellsOf(const Row& row)
{
    return {row.severity, row.code, row.words, row.place, row.count, row.profiles};
}

/// Without the failures one by one: their messages may quote values.
QString summaryOf(CheckReport report, PersonalData personalData)
{
    if (personalData == PersonalData::LeaveOut)
        report.profiles.failures.clear();
    return bulkText(report);
}

} // namespace

std::string reportHtml(const CheckReport& report, const CodeCatalog& codes, PersonalData personalData)
{
    QString html =
        QStringLiteral("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Check of all profiles"
                       "</title><style>%1</style><h1>Check of all profiles</h1><pre>%2</pre>")
            .arg(QLatin1String(style), summaryOf(report, personalData).toHtmlEscaped());
    html += plotHtml(report.profiles.sizes);
    html += QStringLiteral("<h2>Findings</h2><table><thead><tr>%1</tr></thead><tbody>\n")
                .arg(cellsHtml(titles(), QStringLiteral("th")));
    for (const CheckFinding& finding : report.findings) {
        const Row row = rowOf(finding, codes, personalData);
        html += QStringLiteral("<tr class=\"%1\">%2</tr>\n")
                    .arg(row.severity, cellsHtml(cellsOf(row), QStringLiteral("td")));
    }
    html += QStringLiteral("</tbody></table></html>\n");
    return html.toStdString();
}

std::string reportCsv(const CheckReport& report, const CodeCatalog& codes, PersonalData personalData)
{
    const auto line = [](const QStringList& cells) -> QString {
        QStringList quoted;
        for (const QString& cell : cells)
            quoted << csvCell(cell);
        return quoted.join(u',') + QStringLiteral("\r\n");
    };
    QString csv = line(titles());
    for (const CheckFinding& finding : report.findings)
        csv += line(cellsOf(rowOf(finding, codes, personalData)));
    return csv.toStdString();
}

QString writeReport(const QString& path, const CheckReport& report, const CodeCatalog& codes, PersonalData personalData)
{
    const std::string text = path.endsWith(u".csv", Qt::CaseInsensitive) ? reportCsv(report, codes, personalData)
                                                                         : reportHtml(report, codes, personalData);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), static_cast<qint64>(text.size())) < 0
        || !file.commit())
        return QCoreApplication::translate("ReportFile", "Cannot write %1: %2.")
            .arg(QDir::toNativeSeparators(path), file.errorString());
    return {};
}

} // namespace hookbench
