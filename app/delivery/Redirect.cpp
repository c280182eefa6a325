// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/Redirect.h"

#include "campaign/request/CredentialHeaders.h"
#include "campaign/request/HostNames.h"
#include "campaign/request/RequestFindings.h"
#include "delivery/WireRequest.h"

#include <QUrl>

#include <algorithm>

namespace hookbench {

namespace {

bool isSameOrigin(const QUrl& one, const QUrl& other)
{
    const auto port = [](const QUrl& url) { return url.port(url.scheme() == u"https" ? 443 : 80); };
    return one.scheme() == other.scheme() && one.host() == other.host() && port(one) == port(other);
}

bool becomesGet(const RenderedRequest& sent, int status)
{
    return status == 303 || (sent.method == "POST" && (status == 301 || status == 302));
}

void dropBody(RenderedRequest& request)
{
    request.method = "GET";
    request.body.clear();
    request.origins.clear();
    request.bodyProgram.reset();
    request.bodyIsJson = false;
    std::erase_if(
        request.headers, [](const RenderedHeader& header) { return equalIgnoringCase(header.name, "Content-Type"); });
}

void dropCredentials(Redirect& redirect)
{
    RenderedRequest& request = redirect.request;
    const auto staysBehind = [](const RenderedHeader& header) {
        return header.value.hasSecrets() || !isHarmlessHeader(header.name);
    };
    for (const RenderedHeader& header : request.headers) {
        if (staysBehind(header))
            redirect.dropped.append(QString::fromStdString(header.name));
    }
    std::erase_if(request.headers, staysBehind);
    request.tokenRequest.reset();
    if (!request.connection)
        return;
    RenderedConnection connection = *request.connection;
    redirect.losesCertificate = !connection.certificateFile.empty();
    connection.certificateFile.clear();
    connection.keyFile.clear();
    connection.keyPassphrase = SecretText();
    request.connection = std::make_shared<const RenderedConnection>(connection);
}

} // namespace

bool hasRedirect(const Attempt& answer)
{
    return answer.outcome == DeliveryOutcome::Answered && answer.status / 100 == 3 && !answer.redirectTarget.isEmpty();
}

Redirect Redirect::of(const RenderedRequest& sent, const Attempt& answer)
{
    Redirect redirect;
    RenderedRequest& request = redirect.request;
    request = sent;
    request.url = SecretText(answer.redirectTarget.toStdString());
    const QUrl target = strictUrl(answer.redirectTarget);
    const bool isMasked = answer.redirectTarget.contains(
        QString::fromUtf8(SecretText::mask.data(), static_cast<qsizetype>(SecretText::mask.size())));
    if (!target.isValid() || isMasked)
        request.diagnostics.push_back(requestFinding("request.redirect", Severity::Error, {Part::Url, -1, {}},
            HOOKBENCH_TEXT("The redirect leads to no address that can be followed: “%1”"),
            HOOKBENCH_TEXT("Ask whoever runs the server."), {answer.redirectTarget.toStdString()}));
    if (becomesGet(sent, answer.status))
        dropBody(request);
    if (!isSameOrigin(strictUrl(QString::fromStdString(sent.url.masked())), target))
        dropCredentials(redirect);
    return redirect;
}

} // namespace hookbench
