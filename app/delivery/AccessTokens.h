// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <chrono>
#include <optional>

namespace hookbench {

struct PreparedRequest;

/// Access tokens that are still good, and refresh tokens, in memory and nowhere else. Under a hash of the request that
/// brought them, so that another secret, scope or address never gets a token that was meant for this one.
class AccessTokens {
public:
    using Clock = std::chrono::steady_clock;

    static QByteArray keyOf(const PreparedRequest& tokenRequest);

    std::optional<QString> find(const QByteArray& key, Clock::time_point now) const;
    /// What brings another one once that is over; empty where nothing does.
    QString refreshToken(const QByteArray& key) const { return m_tokens.value(key).refresh; }

    /// Keeps the token a little shorter than it counts, since the way to the server takes time; not at all for a
    /// lifetime of 0 or less. A refresh token that is kept already stays where no other one is given (RFC 6749, 6).
    void keep(const QByteArray& key, const QString& token, std::chrono::seconds lifetime, Clock::time_point now,
        const QString& refreshToken = {});
    /// Forgets the access token and keeps what may bring another one.
    void forget(const QByteArray& key);
    void forgetRefreshToken(const QByteArray& key);

private:
    struct Token {
        QString value; ///< empty where only the refresh token is known
        Clock::time_point until;
        QString refresh;
    };
    QHash<QByteArray, Token> m_tokens;
};

} // namespace hookbench
