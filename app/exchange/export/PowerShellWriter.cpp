// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/request/HostNames.h"
#include "exchange/ExchangeFinding.h"
#include "exchange/export/ExportFindings.h"
#include "exchange/export/ShellWriters.h"
#include "text/Utf8.h"

#include <QByteArray>

#include <algorithm>

namespace hookbench {

namespace {

/// An expression that gives the text: quoted stretches and variables, joined.
std::string expression(const TextPieces& pieces)
{
    std::string text;
    for (const TextPiece& piece : pieces) {
        if (!text.empty())
            text += " + ";
        if (piece.isSecret) {
            text += "$env:" + shellVariable(piece.text);
            continue;
        }
        text += '\'';
        for (const char byte : piece.text)
            text += byte == '\'' ? std::string("''") : std::string(1, byte);
        text += '\'';
    }
    if (text.empty())
        return "''";
    return pieces.size() > 1 ? '(' + text + ')' : text;
}

/// PowerShell also takes the curly quotes for quotes. A line feed may change on its way through the clipboard, which
/// JSON does not mind.
bool isSafeInQuotes(const std::string& text, bool isJson)
{
    const bool isPlain = std::all_of(
        text.begin(), text.end(), [&](char byte) { return byte >= ' ' || byte < 0 || (isJson && byte == '\n'); });
    const auto holds = [&](const char* quote) { return text.find(quote) != std::string::npos; };
    return isPlain && !firstInvalidUtf8(text) && !holds("\xE2\x80\x98") && !holds("\xE2\x80\x99")
        && !holds("\xE2\x80\x9A") && !holds("\xE2\x80\x9B");
}

std::string bytesOf(const TextPieces& pieces)
{
    return "[Text.Encoding]::UTF8.GetBytes(" + expression(pieces) + ')';
}

std::string bodyBytes(const PortableRequest& request)
{
    const std::string body = plainText(request.body);
    if (hasSecrets(request.body) || isSafeInQuotes(body, request.isJson))
        return '(' + bytesOf(request.body) + ')';
    return "([Convert]::FromBase64String('" + QByteArray::fromStdString(body).toBase64().toStdString() + "'))";
}

std::string headersOf(const PortableRequest& request)
{
    std::string headers;
    for (const PortableHeader& header : request.headers) {
        if (equalIgnoringCase(header.name, "content-type"))
            continue; // has a parameter of its own in every version
        headers += "    " + expression({{header.name}}) + " = " + expression(header.value) + '\n';
    }
    if (request.login)
        headers +=
            "    'Authorization' = ('Basic ' + [Convert]::ToBase64String(" + bytesOf(request.login->both()) + "))\n";
    return headers;
}

std::string connectionOf(const PortableConnection& connection)
{
    std::string text;
    if (connection.proxy.starts_with("http:")) {
        text += " `\n  -Proxy " + expression({{connection.proxy}});
        const PortableLogin& login = connection.proxyLogin;
        if (!login.user.empty())
            text += " `\n  -ProxyCredential ([PSCredential]::new(" + expression(login.user)
                + ", (ConvertTo-SecureString " + expression(login.password) + " -AsPlainText -Force)))";
    }
    if (connection.timeoutMs > 0)
        text += " `\n  -TimeoutSec " + std::to_string((connection.timeoutMs + 999) / 1000);
    return text;
}

} // namespace

ExportedText powerShellCommand(const PortableRequest& request)
{
    ExportedText result;
    result.diagnostics = commonFindings(request);
    if (request.method == "GET" && !request.body.empty())
        result.diagnostics.push_back(exchangeFinding("exchange.unwritable", Severity::Error, {Part::Method, -1, {}},
            HOOKBENCH_TEXT("%1 has no way to write this request: a GET with a body"),
            HOOKBENCH_TEXT("Choose another form, or send it from here."), {"PowerShell"}));
    constexpr ConnectionPlaces places{.proxy = true, .proxyLogin = true, .timeLimit = true};
    for (const auto& finding : {leftOutConnection(request, places, "PowerShell"), tokenToFetch(request)}) {
        if (finding)
            result.diagnostics.push_back(*finding);
    }
    if (!result.isWritten())
        return result;
    std::string& text = result.text;
    text = "Invoke-WebRequest -UseBasicParsing -MaximumRedirection 0 `\n  -Method " + request.method + " -Uri "
        + expression(request.url);
    const std::string headers = headersOf(request);
    if (!headers.empty())
        text += " `\n  -Headers @{\n" + headers + "  }";
    if (const PortableHeader* type = request.header("content-type"))
        text += " `\n  -ContentType " + expression(type->value);
    text += connectionOf(request.connection);
    if (!request.body.empty())
        text += " `\n  -Body " + bodyBytes(request);
    text += '\n';
    return result;
}

} // namespace hookbench
