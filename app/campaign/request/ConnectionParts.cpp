// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/request/ConnectionParts.h"

#include "campaign/request/HostNames.h"
#include "campaign/request/RequestFindings.h"
#include "campaign/request/SecretRules.h"
#include "campaign/request/UrlSyntax.h"

namespace hookbench {

namespace {

/// Fills the texts of one connection.
class Filler {
public:
    Filler(const liquid::Dialect& dialect, const Environment& environment, std::vector<Diagnostic>& diagnostics)
        : m_dialect(dialect)
        , m_environment(environment)
        , m_diagnostics(diagnostics)
    {
    }

    SecretText text(const std::string& source, SecretRules* rules = nullptr)
    {
        const TextTemplate filled(source, m_dialect, m_environment, connectionPlace);
        if (rules)
            rules->add(filled);
        for (const Diagnostic& diagnostic : filled.diagnostics()) {
            if (diagnostic.code == "request.placeholder")
                m_diagnostics.push_back(diagnostic);
        }
        return filled.filled().text();
    }

    /// For texts that should be secret.
    SecretText secret(const std::string& source, const char* writtenOut, SecretRules* rules = nullptr)
    {
        const TextTemplate filled(source, m_dialect, m_environment, connectionPlace);
        if (!source.empty() && !filled.hasUnfilledPlaceholder() && !filled.filled().text().hasSecrets())
            m_diagnostics.push_back(writtenOutSecret(connectionPlace, writtenOut));
        return text(source, rules);
    }

    /// For texts that cannot be secret, such as the name of a file.
    std::string plain(const std::string& source)
    {
        const SecretText filled = text(source);
        if (filled.hasSecrets())
            m_diagnostics.push_back(requestFinding("request.secret-place", Severity::Error, connectionPlace,
                HOOKBENCH_TEXT("The secret “%1” cannot stand in an address or the name of a file"),
                HOOKBENCH_TEXT("Make it a plain variable."), {filled.secretNames().front()}));
        return filled.masked();
    }

private:
    const liquid::Dialect& m_dialect;
    const Environment& m_environment;
    std::vector<Diagnostic>& m_diagnostics;
};

bool isProxyAddress(const std::string& proxy, const UrlParts& parts)
{
    const std::string scheme = lowerCase(std::string_view(proxy).substr(0, parts.scheme.size()));
    if (scheme != "http" && scheme != "socks5")
        return false;
    // The rules of URLs hold for its host and port too.
    const std::string asUrl = "http" + proxy.substr(parts.scheme.end);
    const UrlParts urlParts = UrlParts::of(asUrl);
    return !firstUrlFault(asUrl, urlParts) && urlParts.query.isEmpty()
        && (urlParts.path.isEmpty() || urlParts.path.size() == 1);
}

/// Whoever typed a password there has not meant it to be repeated.
std::string withoutLogin(const std::string& address)
{
    const std::size_t scheme = address.find("://");
    const std::size_t begin = scheme == std::string::npos ? 0 : scheme + 3;
    const std::size_t at = address.rfind('@');
    return at == std::string::npos || at < begin ? address : address.substr(0, begin) + "…" + address.substr(at);
}

void checkProxy(const RenderedConnection& connection, const SecretRules& rules, std::vector<Diagnostic>& diagnostics)
{
    const std::string& proxy = connection.proxy;
    if (proxy.empty() || proxy == ConnectionOptions::noProxy)
        return;
    const UrlParts parts = UrlParts::of(proxy);
    if (!isProxyAddress(proxy, parts)) {
        diagnostics.push_back(requestFinding("request.proxy", Severity::Error, connectionPlace,
            HOOKBENCH_TEXT("“%1” is no address of a proxy"),
            HOOKBENCH_TEXT("Write http:// or socks5://, host and port, such as http://proxy.example.com:3128; user "
                           "name and password have fields of their own."),
            {withoutLogin(proxy)}));
        return;
    }
    UrlBuilder::Url url;
    url.host = proxy.substr(parts.host.begin, parts.host.size());
    url.isEncrypted = true; // a password goes to a proxy as it is: that is how proxies are
    rules.check(url, diagnostics);
}

} // namespace

std::shared_ptr<const RenderedConnection> renderConnection(const ConnectionOptions& options,
    const liquid::Dialect& dialect, const Environment& environment, std::vector<Diagnostic>& diagnostics)
{
    if (options == ConnectionOptions())
        return nullptr;
    Filler filler(dialect, environment, diagnostics);
    SecretRules proxySecrets;
    RenderedConnection connection;
    // The sandbox is this program: no proxy knows the way to it.
    connection.proxy = environment.usesSandbox() ? ConnectionOptions::noProxy : filler.plain(options.proxy);
    connection.proxyUser = filler.text(options.proxyUser, &proxySecrets);
    connection.proxyPassword = filler.secret(options.proxyPassword,
        HOOKBENCH_TEXT("The password for the proxy is written out for everyone who has the files"), &proxySecrets);
    connection.caFile = filler.plain(options.caFile);
    connection.certificateFile = filler.plain(options.certificateFile);
    connection.keyFile = filler.plain(options.keyFile);
    connection.keyPassphrase = filler.secret(options.keyPassphrase,
        HOOKBENCH_TEXT("The pass phrase of the client's key is written out for everyone who has the files"));
    connection.proxySecretBindings = proxySecrets.bindings();
    connection.silenceMs = options.silenceMs;
    checkProxy(connection, proxySecrets, diagnostics);
    return std::make_shared<const RenderedConnection>(std::move(connection));
}

} // namespace hookbench
