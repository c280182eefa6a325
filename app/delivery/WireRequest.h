// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RenderedRequest.h"
#include "delivery/Attempt.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace hookbench {

/// The headers of a request as they will be on the wire, in order: first Host and those that this program adds where
/// the author wrote none (User-Agent, Accept-Encoding, Accept-Language), then the author's, last what frames the
/// message. Secrets masked.
///
/// The author's own Host, Connection, Content-Length and Transfer-Encoding are left out (and stop a send): the
/// connection decides on them. A name that comes twice (in any case) stands once, its values joined by ", " as RFC 9110
/// section 5.2 allows, because Qt cannot send a header twice. Behind an HTTP proxy, Qt adds Proxy-Connection and writes
/// the whole URL into the request line.
QList<WireHeader> wireHeaders(const RenderedRequest& request);

/// The whole request as text: request line, headers, blank line, body; secrets masked. Without a secret in it, these
/// are the very bytes that are sent. A URL that is none yet stands in the request line as it is, without a Host.
QByteArray wireText(const RenderedRequest& request);

/// Reads a URL without mending it. Invalid for anything that is no absolute http or https URL.
QUrl strictUrl(const QString& text);

/// Headers as wireHeaders() gives them for values that are known already.
QList<WireHeader> wireHeaders(const QUrl& url, const QList<WireHeader>& authorHeaders, qsizetype bodySize);

/// Says in the headers how long the body is, where they say it at all.
void setContentLength(QList<WireHeader>& headers, qsizetype bodySize);

/// Path and query as in the request line.
QByteArray requestTarget(const QUrl& url);

} // namespace hookbench
