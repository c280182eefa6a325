// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/CurlConnection.h"

#include "campaign/request/HostNames.h"
#include "campaign/request/UrlSyntax.h"

#include <QByteArray>

#include <algorithm>

namespace hookbench {

namespace {

/// curl's own, for every proxy whose address names none.
constexpr const char* usualPort = ":1080";

std::string percentDecoded(const std::string& text)
{
    return QByteArray::fromPercentEncoding(QByteArray::fromStdString(text)).toStdString();
}

/// Scheme as webhooks have it; empty for one that they have not. Host names are looked up by the proxy in either case.
std::string webhookScheme(const std::string& curlScheme)
{
    if (curlScheme == "http")
        return "http";
    return curlScheme == "socks5" || curlScheme == "socks5h" ? "socks5" : std::string();
}

} // namespace

CurlConnection::Effect CurlConnection::apply(CurlEffect effect, const CommandWord& value)
{
    switch (effect) {
    case CurlEffect::Proxy:
        return setProxy(value.text, "http");
    case CurlEffect::SocksProxy:
        return setProxy(value.text, "socks5");
    case CurlEffect::ProxyUser:
        setProxyUser(value.text);
        return Effect::Taken;
    case CurlEffect::NoProxy:
        if (value.text != "*")
            return Effect::NotPossible;
        m_options.proxy = ConnectionOptions::noProxy;
        return Effect::Taken;
    case CurlEffect::Authority:
        m_options.caFile = value.text;
        return Effect::Taken;
    case CurlEffect::Certificate:
        return setCertificate(value.text);
    case CurlEffect::Key:
        m_options.keyFile = value.text;
        return Effect::Taken;
    case CurlEffect::Passphrase:
        m_options.keyPassphrase = value.text;
        return Effect::Taken;
    case CurlEffect::FileType: {
        const std::string type = lowerCase(value.text);
        return type == "pem" || type == "p12" ? Effect::Taken : Effect::NotPossible;
    }
    default:
        return Effect::None;
    }
}

/// [scheme://][user:password@]host[:port]; nothing means no proxy.
CurlConnection::Effect CurlConnection::setProxy(const std::string& text, const std::string& usualScheme)
{
    if (text.empty()) {
        m_options.proxy = ConnectionOptions::noProxy;
        return Effect::Taken;
    }
    const std::string whole = text.find("://") == std::string::npos ? usualScheme + "://" + text : text;
    const UrlParts parts = UrlParts::of(whole);
    const auto part = [&](ByteRange range) { return whole.substr(range.begin, range.size()); };
    const std::string scheme = webhookScheme(lowerCase(part(parts.scheme)));
    if (scheme.empty() || parts.host.isEmpty())
        return Effect::NotPossible;
    const std::string port = parts.port.isEmpty() ? usualPort : ':' + part(parts.port);
    m_options.proxy = scheme + "://" + part(parts.host) + port;
    if (!parts.user.isEmpty())
        setProxyUser(part(parts.user));
    return Effect::Taken;
}

/// curl takes both for percent-encoded, also those of --proxy-user.
void CurlConnection::setProxyUser(const std::string& login)
{
    const std::size_t colon = std::min(login.find(':'), login.size());
    m_options.proxyUser = percentDecoded(login.substr(0, colon));
    m_options.proxyPassword = colon < login.size() ? percentDecoded(login.substr(colon + 1)) : std::string();
}

/// file[:passphrase]; a backslash takes the meaning off a colon and another backslash.
CurlConnection::Effect CurlConnection::setCertificate(const std::string& text)
{
    if (text.starts_with("pkcs11:"))
        return Effect::NotPossible;
    std::string file;
    std::size_t at = 0;
    for (; at < text.size() && text[at] != ':'; ++at) {
        if (text[at] == '\\' && at + 1 < text.size() && (text[at + 1] == ':' || text[at + 1] == '\\'))
            ++at;
        file += text[at];
    }
    m_options.certificateFile = file;
    if (at < text.size())
        m_options.keyPassphrase = text.substr(at + 1);
    return Effect::Taken;
}

} // namespace hookbench
