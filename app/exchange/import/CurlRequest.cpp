// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/CurlRequest.h"

#include "campaign/request/HostNames.h"
#include "campaign/request/UrlSyntax.h"
#include "exchange/ExchangeFinding.h"
#include "exchange/import/DotSegments.h"
#include "exchange/import/FormEncoding.h"

#include <QByteArray>

#include <algorithm>
#include <charconv>

namespace hookbench {

namespace {

bool holdsGlob(std::string_view url)
{
    const UrlParts parts = UrlParts::of(url);
    for (std::size_t i = 0; i < url.size(); ++i) {
        const bool isAddress = i >= parts.host.begin && i < parts.host.end; // [::1]
        if (url[i] == '{' || (url[i] == '[' && !isAddress))
            return true;
    }
    return false;
}

} // namespace

CurlRequest::CurlRequest(std::vector<Diagnostic>& diagnostics)
    : m_diagnostics(diagnostics)
{
}

void CurlRequest::report(const char* code, Severity severity, ByteRange range, const char* message, const char* hint,
    std::vector<std::string> arguments)
{
    m_diagnostics.push_back(
        exchangeFinding(code, severity, {Part::File, -1, range}, message, hint, std::move(arguments)));
}

void CurlRequest::addUrl(const CommandWord& url)
{
    m_urls.push_back(url);
}

void CurlRequest::turnOff(CurlEffect effect)
{
    if (effect == CurlEffect::Get)
        m_isGet = false;
    else if (effect == CurlEffect::Head)
        m_isHead = false;
    else if (effect == CurlEffect::Globoff)
        m_isGlobOff = false;
}

void CurlRequest::apply(const CurlOption& option, const CommandWord& value, ByteRange optionRange)
{
    if (applySwitch(option.effect) || applyText(option.effect, value) || applyParsed(option.effect, value)
        || m_connection.apply(option.effect, value) == CurlConnection::Effect::Taken)
        return;
    warn(option, {optionRange.begin, std::max(optionRange.end, value.range.end)});
}

bool CurlRequest::applySwitch(CurlEffect effect)
{
    switch (effect) {
    case CurlEffect::Get:
        m_isGet = true;
        return true;
    case CurlEffect::Head:
        m_isHead = true;
        return true;
    case CurlEffect::Globoff:
        m_isGlobOff = true;
        return true;
    default:
        return false;
    }
}

/// Those whose value is taken as it is.
bool CurlRequest::applyText(CurlEffect effect, const CommandWord& value)
{
    switch (effect) {
    case CurlEffect::Method:
        m_method = value.text;
        return true;
    case CurlEffect::Url:
        addUrl(value);
        return true;
    case CurlEffect::Bearer:
        m_login = {};
        m_login.type = Authentication::Type::ApiKey;
        m_login.value = "Bearer " + value.text;
        return true;
    case CurlEffect::UserAgent:
        m_userAgent = value.text;
        return true;
    case CurlEffect::Referer:
        m_referer = value.text.substr(0, value.text.find(";auto"));
        return true;
    default:
        return false;
    }
}

bool CurlRequest::applyParsed(CurlEffect effect, const CommandWord& value)
{
    switch (effect) {
    case CurlEffect::Header:
        applyHeader(value);
        return true;
    case CurlEffect::Data:
        applyData(value, true);
        return true;
    case CurlEffect::DataRaw:
        applyData(value, false);
        return true;
    case CurlEffect::DataUrlencode:
        applyUrlencode(value);
        return true;
    case CurlEffect::Json:
        applyJson(value);
        return true;
    case CurlEffect::User:
        applyUser(value);
        return true;
    case CurlEffect::Cookie:
        applyCookie(value);
        return true;
    case CurlEffect::MaxTime:
        applyMaxTime(value);
        return true;
    default:
        return false;
    }
}

/// Pieces of one text, not parted by &.
void CurlRequest::applyJson(const CommandWord& value)
{
    m_isJson = true;
    if (value.text.starts_with('@'))
        applyData(value, true);
    else
        appendData(value.text, '\0');
}

void CurlRequest::warn(const CurlOption& option, ByteRange range)
{
    const std::string name = "--" + std::string(option.name);
    switch (option.effect) {
    case CurlEffect::Insecure:
        report("exchange.insecure", Severity::Warning, range,
            HOOKBENCH_TEXT("The command takes any certificate (-k); here certificates are always checked"),
            HOOKBENCH_TEXT("If the server's certificate is not trusted, find out why before you send to it."));
        break;
    case CurlEffect::Location:
        report("exchange.redirects", Severity::Information, range,
            HOOKBENCH_TEXT("The command follows redirects (-L); here that is not done unasked"),
            HOOKBENCH_TEXT("Use the address that the redirect leads to."));
        break;
    case CurlEffect::Form:
        report("exchange.form-upload", Severity::Error, range,
            HOOKBENCH_TEXT("%1 sends a multipart form, which a webhook cannot"),
            HOOKBENCH_TEXT("If the service takes JSON or a plain form, use that."), {name});
        break;
    case CurlEffect::Upload:
        report("exchange.file", Severity::Error, range,
            HOOKBENCH_TEXT("The command sends a file, which is not read here"),
            HOOKBENCH_TEXT("Paste what is in the file into the body."));
        break;
    case CurlEffect::OtherLogin:
        report("exchange.login", Severity::Error, range,
            HOOKBENCH_TEXT("The command logs in by %1, which a webhook cannot"),
            HOOKBENCH_TEXT("Ask the service for a token or a name and a password."), {name});
        break;
    case CurlEffect::Display:
        break;
    default:
        report("exchange.option", Severity::Warning, range,
            HOOKBENCH_TEXT("%1 has no place in a webhook; it was left out"),
            HOOKBENCH_TEXT("Method, URL, headers, body, login, proxy, certificates and time limit are taken over."),
            {name});
    }
}

void CurlRequest::applyHeader(const CommandWord& value)
{
    if (value.text.starts_with('@')) {
        report("exchange.file", Severity::Error, value.range,
            HOOKBENCH_TEXT("The command takes headers from a file, which is not read here"),
            HOOKBENCH_TEXT("Paste what is in the file."));
        return;
    }
    const std::size_t mark = value.text.find_first_of(":;");
    if (mark == std::string::npos) {
        report("exchange.no-header", Severity::Warning, value.range,
            HOOKBENCH_TEXT("“%1” is no header: it has no colon; it was left out"),
            HOOKBENCH_TEXT("Write it as Name: value."), {value.text});
        return;
    }
    const std::string name = value.text.substr(0, mark);
    const std::string content = trimmedText(std::string_view(value.text).substr(mark + 1));
    const bool isEmptyHeader = value.text[mark] == ';' && content.empty();
    if (value.text[mark] == ';' && !isEmptyHeader) { // such as a value with a semicolon and no colon before
        const std::size_t colon = value.text.find(':');
        if (colon != std::string::npos)
            m_lines.push_back(
                {value.text.substr(0, colon), trimmedText(std::string_view(value.text).substr(colon + 1))});
        return;
    }
    m_lines.push_back({name, content, content.empty() && !isEmptyHeader});
}

void CurlRequest::appendData(const std::string& data, char separator)
{
    if (!m_data) {
        m_data = data;
        return;
    }
    if (separator != '\0')
        *m_data += separator;
    *m_data += data;
}

void CurlRequest::applyData(const CommandWord& value, bool mayBeFile)
{
    if (mayBeFile && value.text.starts_with('@')) {
        report("exchange.file", Severity::Error, value.range,
            HOOKBENCH_TEXT("The command sends a file, which is not read here"),
            HOOKBENCH_TEXT("Paste what is in the file into the body."));
        appendData({}, '&');
        return;
    }
    if (value.hasVariable)
        report("exchange.variable-in-body", Severity::Warning, value.range,
            HOOKBENCH_TEXT("The body takes something from a variable, which an environment cannot fill in a body"),
            HOOKBENCH_TEXT("Put the text or a property of the profile in its place."));
    appendData(value.text, '&');
}

/// content, =content, name=content; with @ a file.
void CurlRequest::applyUrlencode(const CommandWord& value)
{
    const std::size_t mark = value.text.find_first_of("=@");
    if (mark != std::string::npos && value.text[mark] == '@') {
        applyData({"@", value.range}, true);
        return;
    }
    if (mark == std::string::npos)
        appendData(formEncoded(value.text), '&');
    else
        appendData((mark > 0 ? value.text.substr(0, mark + 1) : std::string())
                + formEncoded(std::string_view(value.text).substr(mark + 1)),
            '&');
}

/// Up to the first colon the name, behind it the password.
void CurlRequest::applyUser(const CommandWord& value)
{
    const std::size_t colon = value.text.find(':');
    if (colon == std::string::npos)
        report("exchange.password", Severity::Warning, value.range,
            HOOKBENCH_TEXT("curl would ask for the password of “%1”"),
            HOOKBENCH_TEXT("Fill the secret in that stands for it."), {value.text});
    m_login = {};
    m_login.type = Authentication::Type::Basic;
    m_login.user = value.text.substr(0, colon);
    m_login.password = colon == std::string::npos ? "<password>" : value.text.substr(colon + 1);
}

void CurlRequest::applyCookie(const CommandWord& value)
{
    if (value.text.find('=') == std::string::npos) {
        if (!value.text.empty())
            report("exchange.file", Severity::Error, value.range,
                HOOKBENCH_TEXT("The command takes cookies from a file, which is not read here"),
                HOOKBENCH_TEXT("Add them as a header Cookie."));
        return;
    }
    m_cookie += (m_cookie.empty() ? "" : ";") + value.text;
}

void CurlRequest::applyMaxTime(const CommandWord& value)
{
    double seconds = 0;
    const char* end = value.text.data() + value.text.size();
    const auto result = std::from_chars(value.text.data(), end, seconds);
    if (result.ec == std::errc() && result.ptr == end && seconds > 0 && seconds < 86'400)
        m_timeoutMs = std::max(1, static_cast<int>(seconds * 1000));
}

bool CurlRequest::hasLine(std::string_view name) const
{
    return std::any_of(
        m_lines.begin(), m_lines.end(), [&](const Line& line) { return equalIgnoringCase(line.name, name); });
}

void CurlRequest::addDefault(std::vector<Header>& headers, const char* name, const std::string& value) const
{
    if (!value.empty() && !hasLine(name))
        headers.push_back({name, value});
}

std::vector<Header> CurlRequest::finishedHeaders() const
{
    std::vector<Header> headers;
    for (const Line& line : m_lines) {
        if (!line.isRemoval)
            headers.push_back({line.name, line.value});
    }
    addDefault(headers, "User-Agent", m_userAgent);
    addDefault(headers, "Referer", m_referer);
    if (!m_cookie.empty())
        headers.push_back({"Cookie", m_cookie});
    if (m_isJson) {
        addDefault(headers, "Content-Type", "application/json");
        addDefault(headers, "Accept", "application/json");
    } else if (m_data && !m_isGet) {
        addDefault(headers, "Content-Type", "application/x-www-form-urlencoded");
    }
    return headers;
}

std::string CurlRequest::finishedUrl(const CommandWord& word)
{
    std::string url = word.text;
    if (!m_isGlobOff && holdsGlob(url))
        report("exchange.url-pattern", Severity::Warning, word.range,
            HOOKBENCH_TEXT("curl would make several requests of this URL; it was taken as it is"),
            HOOKBENCH_TEXT("Write out the one that you mean."));
    if (url.find("://") == std::string::npos)
        url.insert(0, "http://"); // curl's guess
    if (const auto mark = UrlParts::of(url).fragmentMark)
        url.resize(*mark); // never sent
    removeDotSegments(url); // --path-as-is is a finding: nothing here can send them
    if (const ByteRange user = UrlParts::of(url).user; !user.isEmpty()) {
        const std::string login = url.substr(user.begin, user.size());
        if (m_login.type == Authentication::Type::None)
            applyUser({QByteArray::fromPercentEncoding(QByteArray::fromStdString(login)).toStdString(), word.range});
        url.erase(user.begin, user.size() + 1);
    }
    if (m_isGet && m_data && !m_data->empty())
        url += (UrlParts::of(url).query.isEmpty() && url.find('?') == std::string::npos ? "?" : "&") + *m_data;
    return url;
}

ImportedRequest CurlRequest::requestOf(const CommandWord& word)
{
    ImportedRequest request;
    request.url = finishedUrl(word);
    request.headers = finishedHeaders();
    if (m_data && !m_isGet)
        request.body = *m_data;
    request.method = request.body ? "POST" : m_isHead ? "HEAD" : "GET";
    if (!m_method.empty())
        request.method = m_method;
    request.timeoutMs = m_timeoutMs;
    if (!hasLine("Authorization")) // which wins
        request.authentication = m_login;
    request.connection = m_connection.options();
    return request;
}

std::vector<ImportedRequest> CurlRequest::requests(ByteRange range)
{
    std::vector<ImportedRequest> requests;
    for (const CommandWord& url : m_urls) {
        requests.push_back(requestOf(url));
        requests.back().range = range;
    }
    if (m_urls.empty())
        report("exchange.no-url", Severity::Error, range, HOOKBENCH_TEXT("The command names no URL"),
            HOOKBENCH_TEXT("Copy the whole command."));
    return requests;
}

} // namespace hookbench
