// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/CurlWriter.h"

#include "campaign/ConnectionOptions.h"
#include "campaign/request/PercentEncoding.h"
#include "exchange/ExchangeFinding.h"
#include "exchange/export/ExportFindings.h"
#include "exchange/export/ShellWriters.h"
#include "text/Utf8.h"

#include <algorithm>
#include <functional>

namespace hookbench {

namespace {

/// Linux takes no argument of 128 KiB or more (MAX_ARG_STRLEN).
constexpr std::size_t longestArgument = 100'000;
/// cmd.exe cuts a line off behind that.
constexpr std::size_t longestCmdLine = 8191;
/// Above this, curl asks with "Expect: 100-continue" first, which some servers do not know.
constexpr std::size_t expectLimit = 1024 * 1024;

struct Form {
    std::function<std::string(const TextPieces&)> word;
    std::string nextLine; ///< between two options
};

Form formOf(Shell shell)
{
    if (shell == Shell::WindowsCmd)
        return {cmdWord, " ^\n  "};
    return {posixWord, " \\\n  "};
}

bool needsPipe(const std::string& body)
{
    const auto isUnsafe = [](char byte) {
        return (byte >= 0 && byte < ' ' && byte != '\n' && byte != '\t') || byte == '\x7f';
    };
    return body.size() > longestArgument || std::any_of(body.begin(), body.end(), isUnsafe) || firstInvalidUtf8(body);
}

/// One header as curl wants it: "Name;" sends an empty one.
TextPieces headerLine(const PortableHeader& header)
{
    TextPieces line{{header.name + (header.value.empty() ? ";" : ": ")}};
    line.insert(line.end(), header.value.begin(), header.value.end());
    // One piece where it can be one.
    if (line.size() > 1 && !line[1].isSecret) {
        line[0].text += line[1].text;
        line.erase(line.begin() + 1);
    }
    return line;
}

bool hasBody(const PortableRequest& request)
{
    // Without a length servers may refuse a POST.
    return !request.body.empty() || request.method == "POST" || request.method == "PUT";
}

/// curl decodes what it takes for the login of a proxy.
TextPieces percentEncodedPieces(TextPieces pieces)
{
    for (TextPiece& piece : pieces) {
        if (!piece.isSecret)
            piece.text = percentEncoded(piece.text);
    }
    return pieces;
}

/// A colon ends the name of the file for --cert, so that a backslash takes its meaning off.
std::string escapedFile(const std::string& name)
{
    std::string escaped;
    for (const char byte : name)
        escaped += byte == ':' || byte == '\\' ? std::string("\\") + byte : std::string(1, byte);
    return escaped;
}

/// Seconds with what is behind the point.
std::string secondsText(int milliseconds)
{
    std::string text = std::to_string(milliseconds / 1000);
    std::string rest = std::to_string(1000 + milliseconds % 1000).substr(1);
    rest.resize(rest.find_last_not_of('0') + 1);
    return rest.empty() ? text : text + '.' + rest;
}

void addProxy(std::vector<std::string>& options, const PortableConnection& connection, const Form& form)
{
    if (connection.proxy.empty())
        return;
    if (connection.proxy == ConnectionOptions::noProxy) {
        options.push_back("--noproxy " + form.word({{"*"}}));
        return;
    }
    std::string proxy = connection.proxy;
    if (connection.usesSocks())
        proxy.insert(proxy.find(':'), "h"); // the proxy looks the name of the server up
    options.push_back("--proxy " + form.word({{proxy}}));
    const PortableLogin& login = connection.proxyLogin;
    if (!login.user.empty() || !login.password.empty()) {
        const PortableLogin encoded{percentEncodedPieces(login.user), percentEncodedPieces(login.password)};
        options.push_back("--proxy-user " + form.word(encoded.both()));
    }
}

void addConnection(std::vector<std::string>& options, const PortableConnection& connection, const Form& form)
{
    addProxy(options, connection, form);
    if (!connection.caFile.empty())
        options.push_back("--cacert " + form.word({{connection.caFile}}));
    if (!connection.certificateFile.empty()) {
        if (connection.isPkcs12())
            options.push_back("--cert-type P12");
        options.push_back("--cert " + form.word({{escapedFile(connection.certificateFile)}}));
    }
    if (!connection.keyFile.empty())
        options.push_back("--key " + form.word({{connection.keyFile}}));
    if (!connection.keyPassphrase.empty())
        options.push_back("--pass " + form.word(connection.keyPassphrase));
    if (connection.timeoutMs > 0)
        options.push_back("--max-time " + secondsText(connection.timeoutMs));
}

std::vector<std::string> options(const PortableRequest& request, const Form& form, bool isPiped)
{
    std::vector<std::string> options{"--request " + request.method};
    if (plainText(request.url).find_first_of("[]{}") != std::string::npos)
        options.push_back("--globoff");
    options.push_back("--url " + form.word(request.url));
    const auto addHeader = [&](const TextPieces& line) { options.push_back("--header " + form.word(line)); };
    for (const PortableHeader& header : request.headers)
        addHeader(headerLine(header));
    if (request.login)
        options.push_back("--user " + form.word(request.login->both()));
    addConnection(options, request.connection, form);
    if (!hasBody(request))
        return options;
    if (!request.header("content-type"))
        addHeader({{"Content-Type:"}}); // else curl says that it is a form
    if (plainText(request.body).size() > expectLimit && !request.header("expect"))
        addHeader({{"Expect:"}});
    options.push_back(isPiped ? "--data-binary @-" : "--data-raw " + form.word(request.body));
    return options;
}

} // namespace

ExportedText curlCommand(const PortableRequest& request, Shell shell)
{
    if (shell == Shell::PowerShell)
        return powerShellCommand(request);
    ExportedText result;
    result.diagnostics = commonFindings(request);
    for (const auto& finding : {encodedProxyPassword(request), tokenToFetch(request)}) {
        if (finding)
            result.diagnostics.push_back(*finding);
    }
    if (shell == Shell::WindowsCmd) {
        for (const auto& finding : {unwritableByte(request, "cmd.exe"), unwritableControl(request, '\r', "cmd.exe")}) {
            if (finding && result.isWritten())
                result.diagnostics.push_back(*finding);
        }
        if (!result.isWritten())
            return result;
    }
    const Form form = formOf(shell);
    const bool isPiped = shell == Shell::Posix && needsPipe(plainText(request.body));
    if (isPiped)
        result.text = posixPrintf(request.body) + " | ";
    std::string separator = "curl ";
    for (const std::string& option : options(request, form, isPiped)) {
        result.text += separator + option;
        separator = form.nextLine;
    }
    result.text += '\n';
    if (shell == Shell::WindowsCmd && result.text.size() > longestCmdLine) {
        result.diagnostics.push_back(exchangeFinding("exchange.unwritable", Severity::Error, {Part::Payload, -1, {}},
            HOOKBENCH_TEXT("cmd.exe takes no command of more than %1 characters, and this one has %2"),
            HOOKBENCH_TEXT("Choose another form, or send it from here."),
            {std::to_string(longestCmdLine), std::to_string(result.text.size())}));
        result.text.clear();
    }
    return result;
}

} // namespace hookbench
