// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/KeyExplanation.h"

#include "campaign/SecretText.h"
#include "campaign/request/CredentialHeaders.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace hookbench {

namespace {

using Tone = Explanation::Tone;

/// In a class of its own, so that all texts stand together in the catalogues.
struct KeyText {
    Q_DECLARE_TR_FUNCTIONS(hookbench::KeyText)
};

bool holdsSecret(QByteArrayView text)
{
    const std::string_view mask = SecretText::mask;
    return text.contains(QByteArrayView(mask.data(), static_cast<qsizetype>(mask.size())));
}

bool isKeyName(const QByteArray& name)
{
    return isCredentialName({name.constData(), static_cast<std::size_t>(name.size())})
        || name.toLower().endsWith("key");
}

Explanation withoutKey(const Attempt& attempt)
{
    return {Tone::Bad, KeyText::tr("%1: no key was sent").arg(statusLine(attempt)),
        KeyText::tr("The request holds no credentials: no header such as Authorization, and no secret."),
        KeyText::tr("Choose how to log in under Authentication in the webhook, or add the header that the service asks "
                    "for, with the key as a secret.")};
}

} // namespace

bool sendsKey(const Attempt& attempt)
{
    const bool isInHeaders =
        std::any_of(attempt.requestHeaders.begin(), attempt.requestHeaders.end(), [](const WireHeader& header) {
            return !header.value.isEmpty() && (isKeyName(header.name) || holdsSecret(header.value));
        });
    if (isInHeaders || holdsSecret(attempt.url.toUtf8()))
        return true;
    const auto parameters = QUrlQuery(QUrl(attempt.url)).queryItems();
    return std::any_of(parameters.begin(), parameters.end(),
        [](const auto& parameter) { return isKeyName(parameter.first.toUtf8()); });
}

Explanation explainRefusedKey(const Attempt& attempt)
{
    const QString line = statusLine(attempt);
    Explanation explanation;
    if (isWebPage(attempt) && attempt.status == 403) {
        // An API does not answer in pages: whether it has seen the key at all is open.
        explanation = {Tone::Bad, KeyText::tr("%1: something in between may have refused this").arg(line), {},
            KeyText::tr("Read the answer below: it mostly names who refuses and why. Ask those who run the network.")};
    } else if (!sendsKey(attempt)) {
        explanation = withoutKey(attempt);
        explanation.setting = Explanation::Setting::Credentials;
    } else if (attempt.status == 401) {
        explanation = {Tone::Bad, KeyText::tr("%1: the server does not know this key").arg(line),
            KeyText::tr("The credentials are mistyped, expired or replaced, or stand in another header than the server "
                        "looks at."),
            KeyText::tr("Check the secret and the header under Authentication in the webhook.")};
        explanation.setting = Explanation::Setting::Credentials;
    } else {
        explanation = {Tone::Bad, KeyText::tr("%1: the key is known, but may not do this").arg(line),
            KeyText::tr("The account behind it lacks a right."), KeyText::tr("Ask the administrator of the account.")};
    }
    return explanation;
}

} // namespace hookbench
