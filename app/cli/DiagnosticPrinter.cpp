// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/DiagnosticPrinter.h"

#include <QCoreApplication>
#include <QDir>

namespace hookbench {

namespace {

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Information:
        break;
    }
    return QStringLiteral("note");
}

/// Short where the file is below the current folder.
QString shownPath(const QString& file)
{
    const QString relative = QDir::current().relativeFilePath(file);
    return QDir::isAbsolutePath(file) && !relative.startsWith(QStringLiteral("..")) ? relative : file;
}

QString prefix(const SourceFiles::Location& location)
{
    return QStringLiteral("%1:%2:%3: ").arg(shownPath(location.file)).arg(location.at.line).arg(location.at.column);
}

QString relatedText(const Diagnostic& diagnostic, const SourceFiles& files)
{
    QString text;
    for (const Place& place : diagnostic.related) {
        Diagnostic other;
        other.place = place;
        other.file = diagnostic.file;
        text += prefix(files.locate(other)) + QStringLiteral("note: ")
            + QCoreApplication::translate("DiagnosticPrinter", "made here") + u'\n';
    }
    return text;
}

} // namespace

QString diagnosticsText(const std::vector<Diagnostic>& diagnostics, const SourceFiles& files)
{
    QString text;
    for (const Diagnostic& diagnostic : diagnostics) {
        text += prefix(files.locate(diagnostic)) + severityText(diagnostic.severity) + QStringLiteral(": ")
            + QString::fromStdString(diagnostic.message()) + u'\n';
        if (!diagnostic.hintText.empty())
            text += QStringLiteral("  ") + QString::fromStdString(diagnostic.hint()) + u'\n';
        text += relatedText(diagnostic, files);
    }
    return text;
}

} // namespace hookbench
