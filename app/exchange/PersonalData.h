// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QString>

namespace hookbench {

struct WireHeader;

/// Takes what may speak of a person out of a request and of what answers it. Kept are the structure of JSON, keys,
/// true, false and null, dates, and what the service knows by itself: ids of surveys, messages and lists, kinds, error
/// texts. Everything else becomes "(text, 12 characters)" or "(number)"; e-mail addresses go everywhere, and so does
/// each text taken out of the request where the answer repeats it.
class PersonalData {
public:
    /// Notes what is taken out, for reply() below.
    QByteArray requestBody(const QByteArray& body);
    QString url(const QString& url);
    QByteArray requestHeader(const WireHeader& header);

    QByteArray replyBody(const QByteArray& body) const;
    QByteArray replyHeader(const WireHeader& header) const;

private:
    void note(const QByteArray& value);
    QByteArray withoutNoted(QByteArray text) const;

    QByteArrayList m_noted; ///< longest first when used
};

} // namespace hookbench
