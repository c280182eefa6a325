// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/TokenRefresh.h"

#include "campaign/request/PercentEncoding.h"
#include "delivery/WireRequest.h"

namespace hookbench {

namespace {

/// What belongs to the first grant only.
bool isOfGrant(const QByteArray& pair)
{
    const QByteArray name = pair.left(pair.indexOf('='));
    return name == "grant_type" || name == "username" || name == "password" || name == "scope";
}

QByteArray refreshForm(const QByteArray& tokenForm, const QByteArray& encodedToken)
{
    QByteArrayList pairs = tokenForm.split('&');
    pairs.removeIf(isOfGrant);
    pairs.prepend("refresh_token=" + encodedToken);
    pairs.prepend("grant_type=refresh_token");
    pairs.removeAll(QByteArray());
    return pairs.join('&');
}

} // namespace

PreparedRequest refreshRequest(PreparedRequest tokenRequest, const QString& refreshToken)
{
    PreparedRequest refresh = std::move(tokenRequest);
    refresh.body =
        refreshForm(refresh.body, QByteArray::fromStdString(percentEncoded(refreshToken.toUtf8().toStdString())));
    setContentLength(refresh.headers, refresh.body.size());
    refresh.secretValues.append(refreshToken);
    refresh.mask = SecretMask(refresh.secretValues);
    return refresh;
}

RenderedRequest shownRefreshRequest(RenderedRequest shownTokenRequest)
{
    RenderedRequest refresh = std::move(shownTokenRequest);
    const QByteArray mask(SecretText::mask.data(), static_cast<qsizetype>(SecretText::mask.size()));
    refresh.body = refreshForm(QByteArray::fromStdString(refresh.body), mask).toStdString();
    return refresh;
}

} // namespace hookbench
