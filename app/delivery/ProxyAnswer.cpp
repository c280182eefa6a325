// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/ProxyAnswer.h"

namespace hookbench {

namespace {

void readOffer(QByteArray value, ProxyAnswer& answer)
{
    value = value.trimmed();
    const qsizetype blank = value.indexOf(' ');
    const QByteArray scheme = value.left(blank < 0 ? value.size() : blank);
    if (scheme.isEmpty())
        return;
    answer.offers.append(QString::fromLatin1(scheme));
    const bool hasSteps =
        scheme.compare("NTLM", Qt::CaseInsensitive) == 0 || scheme.compare("Negotiate", Qt::CaseInsensitive) == 0;
    if (hasSteps && blank > 0)
        answer.isLoginUnderWay = true;
}

} // namespace

std::optional<ProxyAnswer> ProxyAnswer::read(const QByteArray& bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    const QList<QByteArray> lines = bytes.left(end < 0 ? 0 : end).split('\n');
    const QByteArray& first = lines.constFirst();
    if (end < 0 || !first.startsWith("HTTP/1."))
        return std::nullopt;
    ProxyAnswer answer;
    const QList<QByteArray> words = first.trimmed().split(' ');
    answer.status = words.value(1).toInt();
    if (answer.status < 100 || answer.status > 999)
        return std::nullopt;
    answer.reason = words.mid(2).join(' ').trimmed();
    for (const QByteArray& line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().compare("Proxy-Authenticate", Qt::CaseInsensitive) == 0)
            readOffer(line.mid(colon + 1), answer);
    }
    answer.page = bytes.mid(end + 4);
    return answer;
}

} // namespace hookbench
