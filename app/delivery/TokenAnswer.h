// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Attempt.h"
#include "text/Result.h"

#include <QCoreApplication>
#include <QStringList>

#include <chrono>

namespace hookbench {

struct RenderedTokenRequest;

/// What a token URL answered (RFC 6749, 5).
struct TokenAnswer {
    Q_DECLARE_TR_FUNCTIONS(hookbench::TokenAnswer)

public:
    QString token;
    QString refreshToken; ///< empty where there is none
    std::chrono::seconds lifetime{0}; ///< 0 = not told, and the webhook sets none

    /// The reason, in plain words, where there is no token in it. `exchange` is the whole of it, nothing masked yet.
    static Result<TokenAnswer, QString> read(const RenderedTokenRequest& request, const Attempt& exchange);

    /// Every text of the answer that could be a token: the mapped one, all that stand in a member with "token" in its
    /// name, and whatever is long, without blanks and in no member made for people. JSON in a text is read too; of what
    /// is no JSON, every long word of letters and digits.
    static QStringList secretsIn(const RenderedTokenRequest& request, const Attempt& exchange);

    /// Takes out what else may hold one: the values of headers that are named like a credential, cookies among them,
    /// and the parameters of a redirect's target.
    static void hideParts(Attempt& exchange);

    /// Whether the body may hold a token that secretsIn() cannot find, as when its JSON is broken off.
    static bool isOpaque(const Attempt& exchange);
};

} // namespace hookbench
