// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/WireRequest.h"

#include "campaign/request/HeaderSyntax.h"

#include <algorithm>

namespace hookbench {

namespace {

bool isNamed(const WireHeader& header, QByteArrayView name)
{
    return header.name.compare(name, Qt::CaseInsensitive) == 0;
}

QByteArray hostHeader(const QUrl& url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    const int usualPort = url.scheme() == u"https" ? 443 : 80;
    if (url.port(usualPort) != usualPort)
        host += ':' + QByteArray::number(url.port());
    return host;
}

/// The author's headers, each name once.
QList<WireHeader> joined(const QList<WireHeader>& headers)
{
    QList<WireHeader> result;
    for (const WireHeader& header : headers) {
        if (isReservedHeader(header.name.toStdString()))
            continue;
        const auto same = std::find_if(
            result.begin(), result.end(), [&](const WireHeader& other) { return isNamed(other, header.name); });
        if (same == result.end())
            result.append({header.name, header.value.trimmed()});
        else
            same->value += ", " + header.value.trimmed();
    }
    return result;
}

/// The mask goes through the URL as any other text would, percent-encoded.
QByteArray withReadableMask(QByteArray encoded)
{
    const QByteArray mask(SecretText::mask.data(), static_cast<qsizetype>(SecretText::mask.size()));
    return encoded.replace(mask.toPercentEncoding(), mask);
}

} // namespace

QUrl strictUrl(const QString& text)
{
    QUrl url(text, QUrl::StrictMode);
    const bool isHttp = url.scheme() == u"http" || url.scheme() == u"https";
    return isHttp && !url.host().isEmpty() ? url : QUrl();
}

void setContentLength(QList<WireHeader>& headers, qsizetype bodySize)
{
    for (WireHeader& header : headers) {
        if (header.name.compare("Content-Length", Qt::CaseInsensitive) == 0)
            header.value = QByteArray::number(bodySize);
    }
}

QByteArray requestTarget(const QUrl& url)
{
    // As Qt's HTTP layer writes it: an empty path is "/", dot segments are resolved.
    QUrl target = url;
    if (target.path().isEmpty())
        target.setPath(QStringLiteral("/"));
    return target.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment | QUrl::FullyEncoded
        | QUrl::NormalizePathSegments);
}

QList<WireHeader> wireHeaders(const QUrl& url, const QList<WireHeader>& authorHeaders, qsizetype bodySize)
{
    const QList<WireHeader> authors = joined(authorHeaders);
    const QList<WireHeader> own{
        {"User-Agent", "Hookbench/" HOOKBENCH_VERSION},
        // The reply is kept as it comes, so nothing compressed is asked for.
        {"Accept-Encoding", "identity"},
        // Qt would put the user's language here: what a webhook gets does not depend on who sends it.
        {"Accept-Language", "en"},
    };
    QList<WireHeader> headers;
    if (url.isValid())
        headers.append({"Host", hostHeader(url)});
    for (const WireHeader& header : own) {
        const bool isAuthors = std::any_of(
            authors.begin(), authors.end(), [&](const WireHeader& other) { return isNamed(other, header.name); });
        if (!isAuthors)
            headers.append(header);
    }
    headers += authors;
    // Also for a request without a body: only with a length does Qt leave the body unbuffered (see OneShotBody).
    headers.append({"Content-Length", QByteArray::number(bodySize)});
    headers.append(WireHeader{"Connection", "close"});
    return headers;
}

QList<WireHeader> wireHeaders(const RenderedRequest& request)
{
    QList<WireHeader> authors;
    for (const RenderedHeader& header : request.headers)
        authors.append({QByteArray::fromStdString(header.name), QByteArray::fromStdString(header.value.masked())});
    const QUrl url = strictUrl(QString::fromStdString(request.url.masked()));
    return wireHeaders(url, authors, static_cast<qsizetype>(request.body.size()));
}

QByteArray wireText(const RenderedRequest& request)
{
    const std::string shownUrl = request.url.masked();
    const QUrl url = strictUrl(QString::fromStdString(shownUrl));
    const QByteArray target =
        url.isValid() ? withReadableMask(requestTarget(url)) : QByteArray::fromStdString(shownUrl);
    QByteArray text = QByteArray::fromStdString(request.method) + ' ' + target + " HTTP/1.1\r\n";
    for (const WireHeader& header : wireHeaders(request))
        text += header.name + ": " + header.value + "\r\n";
    return text + "\r\n" + QByteArray::fromStdString(request.body);
}

} // namespace hookbench
