// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/CurlWriter.h"

#include "exchange/export/ExportFindings.h"
#include "exchange/export/ShellWriters.h"
#include "text/Utf8.h"

#include <algorithm>
#include <functional>

namespace hookbench {

namespace {

/// Linux takes no argument of 128 KiB or more (MAX_ARG_STRLEN).
constexpr std::size_t longestArgument = 100'000;
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

std::vector<std::string> options(const PortableRequest& request, const Form& form, bool isPiped)
{
    std::vector<std::string> options{"--request " + request.method};
    if (plainText(request.url).find_first_of("[]{}") != std::string::npos)
        options.push_back("--globoff");
    options.push_back("--url " + form.word(request.url));
    const auto addHeader = [&](const TextPieces& line) { options.push_back("--header " + form.word(line)); };
    for (const PortableHeader& header : request.headers)
        addHeader(headerLine(header));
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
    return result;
}

} // namespace hookbench
