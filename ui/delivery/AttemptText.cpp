// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/AttemptText.h"

#include "clevertap/SenderView.h"
#include "delivery/PeerText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

namespace hookbench {

namespace {

struct ConnectionText {
    Q_DECLARE_TR_FUNCTIONS(hookbench::ConnectionText)
};

} // namespace

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

QByteArray replyText(const Attempt& attempt)
{
    if (attempt.outcome != DeliveryOutcome::Answered)
        return explain(attempt).headline.toUtf8() + '\n' + attempt.failureDetail.toUtf8();
    return "HTTP/1.1 " + statusLine(attempt).toUtf8() + '\n' + headerText(attempt.replyHeaders) + '\n'
        + attempt.replyBody;
}

QList<WireHeader> connectionRows(const Attempt& attempt)
{
    const TlsFacts& tls = attempt.tls;
    QList<WireHeader> rows;
    const auto add = [&rows](const QString& name, const QString& value) {
        if (!value.isEmpty())
            rows.append({name.toUtf8(), value.toUtf8()});
    };
    add(ConnectionText::tr("Connected to"), peerText(attempt.peer));
    add(ConnectionText::tr("Secured by"), tls.protocol);
    add(ConnectionText::tr("Cipher"), tls.cipher);
    int number = 0;
    for (const TlsCertificate& certificate : tls.chain) {
        const QString end = QLocale().toString(certificate.validUntil.date(), QLocale::ShortFormat);
        const qint64 days = QDateTime::currentDateTimeUtc().daysTo(certificate.validUntil);
        const QString text = days < 0
            ? ConnectionText::tr("%1, signed by %2, ended on %3").arg(certificate.subject, certificate.issuer, end)
            : ConnectionText::tr("%1, signed by %2, good until %3 (%4 days)")
                  .arg(certificate.subject, certificate.issuer, end, QLocale().toString(days));
        add(ConnectionText::tr("Certificate %1").arg(++number), text);
        if (!certificate.hosts.isEmpty())
            add(ConnectionText::tr("… stands for"), certificate.hosts.join(QStringLiteral(", ")));
    }
    return rows;
}

QList<WireHeader> senderRows(const Attempt& attempt)
{
    if (!clevertap::hasSenderView(attempt))
        return {};
    const clevertap::SenderView view = clevertap::senderView(attempt);
    QList<WireHeader> rows{{ConnectionText::tr("In short").toUtf8(), view.headline.toUtf8()}};
    for (const clevertap::SenderPoint& point : view.points) {
        const QString mark = point.isDocumented ? ConnectionText::tr("documented") : ConnectionText::tr("inferred");
        rows.append({point.topic.toUtf8(), QStringLiteral("%1 (%2)").arg(point.says, mark).toUtf8()});
    }
    return rows;
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
