// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/RequestImport.h"

#include "campaign/request/HostNames.h"
#include "campaign/request/UrlSyntax.h"
#include "exchange/ExchangeFinding.h"
#include "exchange/import/CurlReader.h"
#include "exchange/import/HttpFileReader.h"
#include "exchange/import/PostmanReader.h"

#include <algorithm>

namespace hookbench {

namespace {

bool looksLikePowerShell(std::string_view text)
{
    const std::string lower = lowerCase(text.substr(0, 5'000));
    return lower.find("invoke-webrequest") != std::string::npos || lower.find("invoke-restmethod") != std::string::npos;
}

ImportedRequests refused(const char* code, const char* message, const char* hint, std::string_view text)
{
    ImportedRequests result;
    const std::size_t end = std::min(text.find('\n'), text.size());
    result.diagnostics.push_back(exchangeFinding(code, Severity::Error, {Part::File, -1, {0, end}}, message, hint));
    return result;
}

/// What to call a request that has no name: its host and path.
std::string nameOf(const ImportedRequest& request)
{
    const UrlParts parts = UrlParts::of(request.url);
    const std::string host = request.url.substr(parts.host.begin, parts.host.size());
    const std::string path = request.url.substr(parts.path.begin, parts.path.size());
    const std::size_t end = path.find_last_not_of('/');
    if (end == std::string::npos)
        return host;
    const std::size_t begin = path.rfind('/', end) + 1;
    return host + ' ' + path.substr(begin, end + 1 - begin);
}

ImportedRequests read(std::string_view text)
{
    if (looksLikeCurl(text))
        return readCurl(text);
    if (looksLikePostman(text))
        return readPostman(text);
    if (looksLikeHttpFile(text))
        return readHttpFile(text);
    if (looksLikePowerShell(text))
        return refused("exchange.powershell", HOOKBENCH_TEXT("PowerShell commands cannot be read"),
            HOOKBENCH_TEXT("In the browser choose “Copy as cURL” instead."), text);
    return refused("exchange.unreadable", HOOKBENCH_TEXT("This is no request that can be read"),
        HOOKBENCH_TEXT("A curl command, a Postman collection (2.1) and a .http file can be read."), text);
}

} // namespace

ImportedRequests readRequests(std::string_view text)
{
    ImportedRequests result = read(text);
    for (ImportedRequest& request : result.requests) {
        if (request.name.empty())
            request.name = nameOf(request);
    }
    if (result.requests.empty() && !hasErrors(result.diagnostics)) {
        ImportedRequests none = refused("exchange.unreadable", HOOKBENCH_TEXT("This is no request that can be read"),
            HOOKBENCH_TEXT("A curl command, a Postman collection (2.1) and a .http file can be read."), text);
        result.diagnostics.insert(result.diagnostics.end(), none.diagnostics.begin(), none.diagnostics.end());
    }
    return result;
}

} // namespace hookbench
