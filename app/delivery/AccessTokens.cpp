// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/AccessTokens.h"

#include "delivery/PreparedRequest.h"

#include <QCryptographicHash>

#include <algorithm>

namespace hookbench {

QByteArray AccessTokens::keyOf(const PreparedRequest& tokenRequest)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray& part) {
        hash.addData(QByteArray(QByteArray::number(part.size()) + ':'));
        hash.addData(part);
    };
    add(tokenRequest.url.toEncoded());
    for (const WireHeader& header : tokenRequest.headers) {
        add(header.name);
        add(header.value);
    }
    add(tokenRequest.body);
    return hash.result();
}

std::optional<QString> AccessTokens::find(const QByteArray& key, Clock::time_point now) const
{
    const auto found = m_tokens.constFind(key);
    if (found == m_tokens.constEnd() || found->value.isEmpty() || found->until <= now)
        return std::nullopt;
    return found->value;
}

void AccessTokens::keep(const QByteArray& key, const QString& token, std::chrono::seconds lifetime,
    Clock::time_point now, const QString& refreshToken)
{
    using std::chrono::seconds;
    constexpr seconds longest = std::chrono::hours(24 * 365); // a server may say any number
    const seconds margin = std::min(seconds(30), lifetime / 10 + seconds(1));
    const seconds kept = std::min(lifetime, longest) - margin;
    Token& known = m_tokens[key];
    known.value = kept > seconds(0) ? token : QString();
    known.until = now + kept;
    if (!refreshToken.isEmpty())
        known.refresh = refreshToken;
}

void AccessTokens::forget(const QByteArray& key)
{
    if (const auto found = m_tokens.find(key); found != m_tokens.end())
        found->value.clear();
}

void AccessTokens::forgetRefreshToken(const QByteArray& key)
{
    if (const auto found = m_tokens.find(key); found != m_tokens.end())
        found->refresh.clear();
}

} // namespace hookbench
