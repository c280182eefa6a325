// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/AttemptText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

namespace hookbench {

Tone themeTone(Explanation::Tone tone)
{
    switch (tone) {
    case Explanation::Tone::Good:
        return Tone::Good;
    case Explanation::Tone::Attention:
        return Tone::Attention;
    case Explanation::Tone::Bad:
        break;
    }
    return Tone::Bad;
}

QString durationText(qint64 milliseconds)
{
    const QLocale locale;
    if (milliseconds < 1000)
        return QCoreApplication::translate("AttemptText", "%1 ms").arg(locale.toString(milliseconds));
    const double seconds = static_cast<double>(milliseconds) / 1000.0;
    return QCoreApplication::translate("AttemptText", "%1 s").arg(locale.toString(seconds, 'f', 1));
}

QString timeText(const QDateTime& utc)
{
    const QLocale locale;
    const QDateTime local = utc.toLocalTime();
    const QString time = locale.toString(local.time(), QStringLiteral("HH:mm:ss"));
    if (local.date() == QDate::currentDate())
        return time;
    return QCoreApplication::translate("AttemptText", "%1 %2")
        .arg(locale.toString(local.date(), QLocale::ShortFormat), time);
}

QByteArray headerText(const QList<WireHeader>& headers)
{
    QByteArray text;
    for (const WireHeader& header : headers)
        text += header.name + ": " + header.value + '\n';
    return text;
}

QByteArray requestText(const Attempt& attempt)
{
    // Cut from the text as it stands: a URL with a masked secret in it may be none that QUrl takes.
    const qsizetype scheme = attempt.url.indexOf(QLatin1String("://"));
    const qsizetype path = attempt.url.indexOf(QLatin1Char('/'), scheme < 0 ? 0 : scheme + 3);
    const QString target = path < 0 ? QStringLiteral("/") : attempt.url.mid(path);
    return attempt.method + ' ' + target.toUtf8() + " HTTP/1.1\n" + headerText(attempt.requestHeaders) + '\n'
        + attempt.requestBody;
}

} // namespace hookbench
