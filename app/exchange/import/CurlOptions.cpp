// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/CurlOptions.h"

#include <algorithm>
#include <array>

namespace hookbench {

namespace {

using Effect = CurlEffect;

constexpr std::array options{
    CurlOption{'X', "request", true, Effect::Method},
    CurlOption{'\0', "url", true, Effect::Url},
    CurlOption{'H', "header", true, Effect::Header},
    CurlOption{'d', "data", true, Effect::Data},
    CurlOption{'\0', "data-ascii", true, Effect::Data},
    CurlOption{'\0', "data-binary", true, Effect::Data},
    CurlOption{'\0', "data-raw", true, Effect::DataRaw},
    CurlOption{'\0', "data-urlencode", true, Effect::DataUrlencode},
    CurlOption{'\0', "json", true, Effect::Json},
    CurlOption{'G', "get", false, Effect::Get},
    CurlOption{'I', "head", false, Effect::Head},
    CurlOption{'u', "user", true, Effect::User},
    CurlOption{'\0', "oauth2-bearer", true, Effect::Bearer},
    CurlOption{'b', "cookie", true, Effect::Cookie},
    CurlOption{'A', "user-agent", true, Effect::UserAgent},
    CurlOption{'e', "referer", true, Effect::Referer},
    CurlOption{'m', "max-time", true, Effect::MaxTime},
    CurlOption{'g', "globoff", false, Effect::Globoff},
    CurlOption{':', "next", false, Effect::Next},
    CurlOption{'F', "form", true, Effect::Form},
    CurlOption{'\0', "form-string", true, Effect::Form},
    CurlOption{'\0', "form-escape", false, Effect::Display},
    CurlOption{'T', "upload-file", true, Effect::Upload},
    CurlOption{'k', "insecure", false, Effect::Insecure},
    CurlOption{'\0', "proxy-insecure", false, Effect::Connection},
    CurlOption{'L', "location", false, Effect::Location},
    CurlOption{'\0', "location-trusted", false, Effect::Location},
    CurlOption{'\0', "post301", false, Effect::Location},
    CurlOption{'\0', "post302", false, Effect::Location},
    CurlOption{'\0', "post303", false, Effect::Location},
    CurlOption{'\0', "max-redirs", true, Effect::Location},
    CurlOption{'\0', "compressed", false, Effect::Compressed},
    CurlOption{'x', "proxy", true, Effect::Proxy},
    CurlOption{'U', "proxy-user", true, Effect::ProxyUser},
    CurlOption{'\0', "proxy-header", true, Effect::Connection},
    CurlOption{'p', "proxytunnel", false, Effect::Display},
    CurlOption{'\0', "noproxy", true, Effect::NoProxy},
    CurlOption{'\0', "socks5", true, Effect::SocksProxy},
    CurlOption{'\0', "socks5-hostname", true, Effect::SocksProxy},
    CurlOption{'\0', "proxy-basic", false, Effect::Display},
    CurlOption{'\0', "proxy-digest", false, Effect::Connection},
    CurlOption{'\0', "proxy-ntlm", false, Effect::Connection},
    CurlOption{'\0', "proxy-anyauth", false, Effect::Display},
    CurlOption{'\0', "basic", false, Effect::Display},
    CurlOption{'\0', "digest", false, Effect::OtherLogin},
    CurlOption{'\0', "ntlm", false, Effect::OtherLogin},
    CurlOption{'\0', "negotiate", false, Effect::OtherLogin},
    CurlOption{'\0', "anyauth", false, Effect::OtherLogin},
    CurlOption{'\0', "aws-sigv4", true, Effect::OtherLogin},
    CurlOption{'n', "netrc", false, Effect::OtherLogin},
    CurlOption{'\0', "netrc-file", true, Effect::OtherLogin},
    CurlOption{'\0', "netrc-optional", false, Effect::OtherLogin},
    CurlOption{'E', "cert", true, Effect::Certificate},
    CurlOption{'\0', "cert-type", true, Effect::FileType},
    CurlOption{'\0', "key", true, Effect::Key},
    CurlOption{'\0', "key-type", true, Effect::FileType},
    CurlOption{'\0', "pass", true, Effect::Passphrase},
    CurlOption{'\0', "cacert", true, Effect::Authority},
    CurlOption{'\0', "capath", true, Effect::Connection},
    CurlOption{'\0', "ciphers", true, Effect::Connection},
    CurlOption{'\0', "pinnedpubkey", true, Effect::Connection},
    CurlOption{'\0', "resolve", true, Effect::Connection},
    CurlOption{'\0', "connect-to", true, Effect::Connection},
    CurlOption{'\0', "connect-timeout", true, Effect::Connection},
    CurlOption{'\0', "interface", true, Effect::Connection},
    CurlOption{'\0', "unix-socket", true, Effect::Connection},
    CurlOption{'\0', "request-target", true, Effect::Connection},
    CurlOption{'\0', "path-as-is", false, Effect::Connection},
    CurlOption{'\0', "http0.9", false, Effect::Connection},
    CurlOption{'0', "http1.0", false, Effect::Connection},
    CurlOption{'\0', "http1.1", false, Effect::Display},
    CurlOption{'\0', "http2", false, Effect::Connection},
    CurlOption{'\0', "http2-prior-knowledge", false, Effect::Connection},
    CurlOption{'\0', "http3", false, Effect::Connection},
    CurlOption{'1', "tlsv1", false, Effect::Connection},
    CurlOption{'\0', "tlsv1.0", false, Effect::Connection},
    CurlOption{'\0', "tlsv1.1", false, Effect::Connection},
    CurlOption{'\0', "tlsv1.2", false, Effect::Connection},
    CurlOption{'\0', "tlsv1.3", false, Effect::Connection},
    CurlOption{'\0', "tls-max", true, Effect::Connection},
    CurlOption{'4', "ipv4", false, Effect::Connection},
    CurlOption{'6', "ipv6", false, Effect::Connection},
    CurlOption{'r', "range", true, Effect::Connection},
    CurlOption{'z', "time-cond", true, Effect::Connection},
    CurlOption{'C', "continue-at", true, Effect::Connection},
    CurlOption{'\0', "tr-encoding", false, Effect::Connection},
    CurlOption{'\0', "retry", true, Effect::Connection},
    CurlOption{'\0', "retry-delay", true, Effect::Connection},
    CurlOption{'\0', "retry-max-time", true, Effect::Connection},
    CurlOption{'\0', "retry-all-errors", false, Effect::Connection},
    CurlOption{'\0', "retry-connrefused", false, Effect::Connection},
    CurlOption{'K', "config", true, Effect::Config},
    CurlOption{'q', "disable", false, Effect::Display},
    CurlOption{'s', "silent", false, Effect::Display},
    CurlOption{'S', "show-error", false, Effect::Display},
    CurlOption{'v', "verbose", false, Effect::Display},
    CurlOption{'i', "include", false, Effect::Display},
    CurlOption{'o', "output", true, Effect::Display},
    CurlOption{'O', "remote-name", false, Effect::Display},
    CurlOption{'J', "remote-header-name", false, Effect::Display},
    CurlOption{'\0', "output-dir", true, Effect::Display},
    CurlOption{'\0', "create-dirs", false, Effect::Display},
    CurlOption{'w', "write-out", true, Effect::Display},
    CurlOption{'D', "dump-header", true, Effect::Display},
    CurlOption{'c', "cookie-jar", true, Effect::Display},
    CurlOption{'j', "junk-session-cookies", false, Effect::Display},
    CurlOption{'f', "fail", false, Effect::Display},
    CurlOption{'\0', "fail-with-body", false, Effect::Display},
    CurlOption{'\0', "fail-early", false, Effect::Display},
    CurlOption{'N', "no-buffer", false, Effect::Display},
    CurlOption{'#', "progress-bar", false, Effect::Display},
    CurlOption{'\0', "progress-meter", false, Effect::Display},
    CurlOption{'\0', "trace", true, Effect::Display},
    CurlOption{'\0', "trace-ascii", true, Effect::Display},
    CurlOption{'\0', "trace-time", false, Effect::Display},
    CurlOption{'\0', "stderr", true, Effect::Display},
    CurlOption{'\0', "limit-rate", true, Effect::Display},
    CurlOption{'y', "speed-time", true, Effect::Display},
    CurlOption{'Y', "speed-limit", true, Effect::Display},
    CurlOption{'\0', "keepalive-time", true, Effect::Display},
    CurlOption{'\0', "keepalive", false, Effect::Display},
    CurlOption{'\0', "expect100-timeout", true, Effect::Display},
    CurlOption{'\0', "raw", false, Effect::Display},
    CurlOption{'R', "remote-time", false, Effect::Display},
    CurlOption{'Z', "parallel", false, Effect::Display},
};

} // namespace

const CurlOption* curlOption(char letter)
{
    const auto found =
        std::find_if(options.begin(), options.end(), [&](const CurlOption& option) { return option.letter == letter; });
    return letter == '\0' || found == options.end() ? nullptr : &*found;
}

const CurlOption* curlOption(std::string_view name, bool& isOff)
{
    isOff = false;
    const CurlOption* begun = nullptr;
    int beginnings = 0;
    for (const CurlOption& option : options) {
        if (option.name == name)
            return &option;
        if (option.name.starts_with(name)) {
            begun = &option;
            ++beginnings;
        }
    }
    if (beginnings == 1)
        return begun;
    if (beginnings > 1 || !name.starts_with("no-"))
        return nullptr;
    const CurlOption* turnedOff = curlOption(name.substr(3), isOff);
    isOff = true;
    return turnedOff && !turnedOff->takesValue ? turnedOff : nullptr;
}

} // namespace hookbench
