// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/MaskedExchange.h"

#include "delivery/EnvironmentSecretStore.h"
#include "delivery/OpenSecrets.h"
#include "delivery/SecretMask.h"

#include <QProcessEnvironment>

#include <algorithm>

namespace hookbench {

namespace {

/// A request as it came: its line, its headers one by one, its body.
struct Parts {
    QByteArray requestLine;
    QList<WireHeader> headers; ///< the blanks behind the colon belong to the value
    QByteArray blankLine; ///< empty in a request that breaks off within its head
    QByteArray body;
};

Parts partsOf(const QByteArray& request)
{
    const QByteArray lineEnd = "\r\n";
    const QByteArray blankLine = lineEnd + lineEnd;
    qsizetype headEnd = request.indexOf(blankLine);
    headEnd = headEnd < 0 ? request.size() : headEnd;
    Parts parts;
    parts.blankLine = request.mid(headEnd, blankLine.size());
    parts.body = request.mid(headEnd + parts.blankLine.size());
    for (qsizetype at = 0; at < headEnd;) {
        const qsizetype found = request.indexOf(lineEnd, at);
        const qsizetype end = found < 0 ? headEnd : std::min(found, headEnd);
        const QByteArray line = request.mid(at, end - at);
        const qsizetype colon = at == 0 ? -1 : line.indexOf(':');
        if (at == 0)
            parts.requestLine = line;
        else
            parts.headers.append({line.left(colon), colon < 0 ? QByteArray() : line.mid(colon + 1)});
        at = end + lineEnd.size();
    }
    return parts;
}

bool isForm(const Parts& parts)
{
    for (const WireHeader& header : parts.headers) {
        if (header.name.trimmed().toLower() == "content-type")
            return header.value.toLower().contains("x-www-form-urlencoded");
    }
    return false;
}

QList<WireHeader> trimmed(QList<WireHeader> headers)
{
    for (WireHeader& header : headers)
        header = {header.name.trimmed(), header.value.trimmed()};
    return headers;
}

/// A line of the headers keeps the blank behind its colon.
QByteArray maskedLine(const WireHeader& line, const WireHeader& shown)
{
    const bool isMasked = line.value.trimmed() != shown.value;
    const QByteArray value = isMasked ? QByteArray(line.value.startsWith(' ') ? " " : "") + shown.value : line.value;
    return line.name + ':' + value;
}

QByteArray maskedRequest(const Parts& parts)
{
    QByteArrayList words = parts.requestLine.split(' ');
    if (words.size() > 1)
        words[1] = openSecrets::maskedUrl(words[1]);
    QByteArray text = words.join(' ');
    QList<WireHeader> shown = trimmed(parts.headers);
    openSecrets::maskHeaders(shown);
    for (qsizetype i = 0; i < shown.size(); ++i)
        text += "\r\n" + maskedLine(parts.headers[i], shown[i]);
    return text + parts.blankLine + (isForm(parts) ? openSecrets::maskedFields(parts.body) : parts.body);
}

QStringList openIn(const Parts& parts, const SandboxExchange& exchange)
{
    return openSecrets::ofHeaders(trimmed(parts.headers)) + openSecrets::ofUrl(exchange.path)
        + (isForm(parts) ? openSecrets::ofFields(parts.body) : openSecrets::ofJson(parts.body))
        + openSecrets::ofJson(exchange.replyBody);
}

} // namespace

SandboxExchange maskedExchange(const SandboxExchange& exchange, const QStringList& known)
{
    const Parts parts = partsOf(exchange.requestBytes);
    const SecretMask mask(known + openSecrets::worthLookingFor(openIn(parts, exchange)));
    SandboxExchange shown = exchange;
    shown.path = mask.masked(openSecrets::maskedUrl(exchange.path));
    shown.requestBytes = mask.masked(maskedRequest(parts));
    shown.replyBody = mask.masked(exchange.replyBody);
    return shown;
}

QStringList secretsOfEnvironment()
{
    QStringList values;
    const auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : environment.keys()) {
        if (name.startsWith(EnvironmentSecretStore::variableName({})))
            values.append(environment.value(name));
    }
    values.removeAll(QString());
    return values;
}

} // namespace hookbench
