// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Attempt.h"

#include <QByteArray>
#include <QStringList>

namespace hookbench {

/// Secrets that somebody wrote out in a message instead of referring to them: what stands under a name that gives
/// access (isCredentialName()) in headers, in a query and in forms. Each is masked at its own place; the values are for
/// a SecretMask, which finds them everywhere else.
namespace openSecrets {

/// The values of headers, without their scheme; of Basic (RFC 7617) also the password by itself.
QStringList ofHeaders(const QList<WireHeader>& headers);
/// Of "name=value&name=value" (a query without its ?, or a form), decoded.
QStringList ofFields(const QByteArray& fields);
/// Of the query of a URL or of a request's target.
QStringList ofUrl(const QByteArray& url);
/// Texts in the members of a JSON document, at any depth. Not under a bare "key", which names all sorts of things.
QStringList ofJson(const QByteArray& json);

/// Those among the values that are long enough to be looked for elsewhere: a short one would be found in innocent
/// words.
QStringList worthLookingFor(const QStringList& values);

/// "Authorization: Bearer abc" becomes "Authorization: Bearer ••••••••". A value that holds the mask already is left.
void maskHeaders(QList<WireHeader>& headers);
QByteArray maskedFields(const QByteArray& fields);
QByteArray maskedUrl(const QByteArray& url);

} // namespace openSecrets

} // namespace hookbench
