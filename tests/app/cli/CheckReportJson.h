// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CliProcess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtGlobal>

/// What the tests of hookbench-cli check read in its reports.
namespace hookbench::test {

inline const QString exampleFolder =
    QStringLiteral(HOOKBENCH_SOURCE_DIR) + QStringLiteral("/resources/examples/qualtrics/campaigns/");

inline QJsonObject jsonOf(const CliResult& result)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(result.output, &error);
    if (error.error != QJsonParseError::NoError)
        qWarning("%s%s", result.output.constData(), result.errors.constData());
    return document.object();
}

/// "severity code" of each diagnostic whose code begins so, sorted.
inline QStringList found(const QJsonObject& report, const QString& prefix)
{
    QStringList lines;
    for (const QJsonValue& value : report[QLatin1String("diagnostics")].toArray()) {
        const QJsonObject each = value.toObject();
        if (each[QLatin1String("code")].toString().startsWith(prefix))
            lines << each[QLatin1String("severity")].toString() + QLatin1Char(' ')
                    + each[QLatin1String("code")].toString();
    }
    lines.sort();
    return lines;
}

inline QJsonObject diagnostic(const QJsonObject& report, const QString& code)
{
    for (const QJsonValue& value : report[QLatin1String("diagnostics")].toArray()) {
        if (value.toObject()[QLatin1String("code")].toString() == code)
            return value.toObject();
    }
    return {};
}

} // namespace hookbench::test
