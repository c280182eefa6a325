// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <chrono>
#include <optional>

namespace hookbench {

struct PreparedRequest;

/// Access tokens that are still good, in memory and nowhere else. Under a hash of the request that brought them, so
/// that another secret, scope or address never gets a token that was meant for this one.
class AccessTokens {
public:
    using Clock = std::chrono::steady_clock;

    static QByteArray keyOf(const PreparedRequest& tokenRequest);

    std::optional<QString> find(const QByteArray& key, Clock::time_point now) const;
    /// Keeps the token a little shorter than it counts, since the way to the server takes time. Nothing for a lifetime
    /// of 0 or less.
    void keep(const QByteArray& key, const QString& token, std::chrono::seconds lifetime, Clock::time_point now);
    void forget(const QByteArray& key) { m_tokens.remove(key); }

private:
    struct Token {
        QString value;
        Clock::time_point until;
    };
    QHash<QByteArray, Token> m_tokens;
};

} // namespace hookbench
