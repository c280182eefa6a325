// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/ProxyExplanation.h"

#include <algorithm>

namespace hookbench {

namespace {

using Tone = Explanation::Tone;

/// In a class of its own, so that all texts stand together in the catalogues.
struct ProxyText {
    Q_DECLARE_TR_FUNCTIONS(hookbench::ProxyText)
};

QString whereItIsSet()
{
    return ProxyText::tr("Check the proxy, its user name and its password under Connection in the webhook, or in the "
                         "settings of this system. Else ask those who run the proxy.");
}

/// The request was told to a proxy whole: only then is there a word about the way of an answered one.
bool wentThroughProxy(const Attempt& attempt)
{
    return attempt.failure == DeliveryFailure::None && !attempt.failureDetail.isEmpty();
}

/// Headers that only proxies add to answers of their own, and names of proxies.
bool isHeaderOfProxy(const WireHeader& header)
{
    const QByteArray name = header.name.toLower();
    if (name == "proxy-authenticate" || name == "proxy-status" || name == "x-squid-error")
        return true;
    static const QList<QByteArray> programs{"squid", "tinyproxy", "privoxy", "zscaler", "bluecoat", "proxysg"};
    const QByteArray value = header.value.toLower();
    return name == "server" && std::any_of(programs.begin(), programs.end(), [&value](const QByteArray& program) {
        return value.contains(program);
    });
}

bool seemsToBeOfProxy(const Attempt& attempt)
{
    const auto& headers = attempt.replyHeaders;
    return std::any_of(headers.begin(), headers.end(), isHeaderOfProxy)
        || (isWebPage(attempt) && attempt.replyBody.toLower().contains("proxy"));
}

} // namespace

Explanation explainProxy(const Attempt& attempt)
{
    Explanation explanation{Tone::Bad, ProxyText::tr("Not sent: the proxy did not let the request through"),
        attempt.failureDetail, whereItIsSet()};
    explanation.setting = Explanation::Setting::Connection;
    return explanation;
}

std::optional<Explanation> explainProxyAnswer(const Attempt& attempt)
{
    const bool isCertain = attempt.status == 407;
    const bool isRefusal = attempt.status == 401 || attempt.status == 403 || attempt.status == 502
        || attempt.status == 503 || attempt.status == 504;
    if (!isCertain && !(isRefusal && wentThroughProxy(attempt) && seemsToBeOfProxy(attempt)))
        return std::nullopt;
    Explanation explanation;
    explanation.setting = Explanation::Setting::Connection;
    explanation.action = whereItIsSet();
    explanation.cause = wentThroughProxy(attempt) ? attempt.failureDetail
                                                  : ProxyText::tr("A proxy in between has answered, not the server.");
    if (attempt.status == 407 || attempt.status == 401) {
        explanation.headline = ProxyText::tr("%1: the proxy does not let this computer in").arg(statusLine(attempt));
        explanation.cause += u' '
            + ProxyText::tr("Its user name and password are missing or wrong, or it wants a kind of login that is not "
                            "supported.");
    } else {
        explanation.headline = ProxyText::tr("%1: the proxy has answered, not the server").arg(statusLine(attempt));
    }
    if (!isCertain)
        explanation.cause +=
            u' ' + ProxyText::tr("That the answer is the proxy's own is inferred from its headers or its page.");
    return explanation;
}

} // namespace hookbench
