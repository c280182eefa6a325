// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/bulk/BulkReport.h"

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

QString severityText(Severity severity)
{
    return severity == Severity::Error  ? QStringLiteral("error")
        : severity == Severity::Warning ? QStringLiteral("warning")
                                        : QStringLiteral("note");
}

QStringList cellsOf(const ReportRow& row, const CodeCatalog& codes, PersonalData personalData)
{
    std::string words = row.message;
    if (personalData == PersonalData::LeaveOut) {
        const CodeEntry* entry = codes.find(row.code);
        words = entry ? entry->summary : row.code;
    }
    QStringList names;
    for (const std::string& profile : row.profiles)
        names << QString::fromStdString(profile);
    return {severityText(row.severity), QString::fromStdString(row.code), QString::fromStdString(words), row.place,
        row.count > 0 ? QString::number(row.count) : QString(), names.join(QStringLiteral(", "))};
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

/// Without the failures one by one: their messages may quote values.
QString summaryOf(const BulkReport& report, PersonalData personalData)
{
    BulkResult result = report.result;
    if (personalData == PersonalData::LeaveOut)
        result.failures.clear();
    return bulkText(result, report.nameOf);
}

} // namespace

std::string reportHtml(const BulkReport& report, const CodeCatalog& codes, PersonalData personalData)
{
    QString html =
        QStringLiteral("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Check of all profiles"
                       "</title><style>%1</style><h1>Check of all profiles</h1><pre>%2</pre>")
            .arg(QLatin1String(style), summaryOf(report, personalData).toHtmlEscaped());
    html += plotHtml(report.result.sizes);
    html += QStringLiteral("<h2>Findings</h2><table><thead><tr>%1</tr></thead><tbody>\n")
                .arg(cellsHtml(titles(), QStringLiteral("th")));
    for (const ReportRow& row : report.rows) {
        html +=
            QStringLiteral("<tr class=\"%1\">%2</tr>\n")
                .arg(severityText(row.severity), cellsHtml(cellsOf(row, codes, personalData), QStringLiteral("td")));
    }
    html += QStringLiteral("</tbody></table></html>\n");
    return html.toStdString();
}

std::string reportCsv(const BulkReport& report, const CodeCatalog& codes, PersonalData personalData)
{
    const auto line = [](const QStringList& cells) -> QString {
        QStringList quoted;
        for (const QString& cell : cells)
            quoted << csvCell(cell);
        return quoted.join(u',') + QStringLiteral("\r\n");
    };
    QString csv = line(titles());
    for (const ReportRow& row : report.rows)
        csv += line(cellsOf(row, codes, personalData));
    return csv.toStdString();
}

QString writeReport(const QString& path, const BulkReport& report, const CodeCatalog& codes, PersonalData personalData)
{
    const std::string text = path.endsWith(u".csv", Qt::CaseInsensitive) ? reportCsv(report, codes, personalData)
                                                                         : reportHtml(report, codes, personalData);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), static_cast<qint64>(text.size())) < 0
        || !file.commit())
        return QCoreApplication::translate("BulkReport", "Cannot write %1: %2.")
            .arg(QDir::toNativeSeparators(path), file.errorString());
    return {};
}

} // namespace hookbench
