// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/MaskedAttempt.h"

#include "delivery/OpenSecrets.h"
#include "delivery/SecretMask.h"

namespace hookbench {

namespace {

void maskHeaders(QList<WireHeader>& headers, const SecretMask& mask)
{
    for (WireHeader& header : headers) {
        header.name = mask.masked(header.name);
        header.value = mask.masked(header.value);
    }
}

} // namespace

void maskOpenSecrets(Attempt& attempt)
{
    openSecrets::maskHeaders(attempt.requestHeaders);
    attempt.url = QString::fromUtf8(openSecrets::maskedUrl(attempt.url.toUtf8()));
    if (attempt.kind == AttemptKind::TokenRequest)
        attempt.requestBody = openSecrets::maskedFields(attempt.requestBody);
}

Attempt maskedAttempt(Attempt attempt, const SecretMask& mask)
{
    if (mask.isEmpty())
        return attempt;
    attempt.url = mask.masked(attempt.url);
    attempt.requestBody = mask.masked(attempt.requestBody);
    attempt.failureDetail = mask.masked(attempt.failureDetail);
    attempt.reasonPhrase = mask.masked(attempt.reasonPhrase);
    attempt.redirectTarget = mask.masked(attempt.redirectTarget);
    const bool isWhole = attempt.failure == DeliveryFailure::None;
    attempt.replyBody = isWhole ? mask.masked(attempt.replyBody) : mask.maskedCutOff(attempt.replyBody);
    maskHeaders(attempt.requestHeaders, mask);
    maskHeaders(attempt.replyHeaders, mask);
    return attempt;
}

} // namespace hookbench
