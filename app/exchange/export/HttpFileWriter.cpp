// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/HttpFileWriter.h"

#include "campaign/Webhook.h"
#include "exchange/ExchangeFinding.h"
#include "exchange/export/ExportFindings.h"
#include "text/PackedText.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace hookbench {

namespace {

constexpr const char* form = ".http";

std::string written(const TextPieces& pieces)
{
    std::string text;
    for (const TextPiece& piece : pieces)
        text += piece.isSecret ? "{{" + templateVariable(piece.text) + "}}" : piece.text;
    return text;
}

/// A line that either client would not take for a part of the body: "###" parts requests, "<" names a file to send,
/// "> " a script or a file for the answer.
bool isCommand(std::string_view line)
{
    return line.starts_with("###") || line.starts_with("< ") || line.starts_with("<@") || line.starts_with("> ")
        || line.starts_with(">> ") || line.starts_with("<> ");
}

std::optional<Diagnostic> commandLineIn(const std::string& body)
{
    for (std::size_t begin = 0; begin < body.size();) {
        const std::size_t end = std::min(body.find('\n', begin), body.size());
        if (isCommand(std::string_view(body).substr(begin, end - begin)))
            return exchangeFinding("exchange.unwritable", Severity::Error, {Part::Payload, -1, {begin, end}},
                HOOKBENCH_TEXT("%1 has no way to write this request: %2 is in the body"),
                HOOKBENCH_TEXT("Choose another form, or send it from here."),
                {form, packText(HOOKBENCH_TEXT("a line that begins with a mark of its own"))});
        begin = end + 1;
    }
    return std::nullopt;
}

std::optional<Diagnostic> blanksAtTheEnds(const std::string& body)
{
    constexpr std::string_view blanks = " \t\n";
    if (body.empty()
        || (blanks.find(body.front()) == std::string_view::npos && blanks.find(body.back()) == std::string_view::npos))
        return std::nullopt;
    return exchangeFinding("exchange.altered", Severity::Warning,
        {Part::Payload, -1, {body.find_last_not_of(blanks) + 1, body.size()}},
        HOOKBENCH_TEXT("%1 may leave out blanks and line breaks at the beginning and the end of the body"),
        HOOKBENCH_TEXT("For JSON that makes no difference."), {form});
}

std::string oneLine(std::string text)
{
    std::replace_if(
        text.begin(), text.end(), [](char byte) { return byte == '\n' || byte == '\r'; }, ' ');
    return text;
}

/// For JetBrains; a comment for others, whose limit is a setting. The usual one goes without saying.
std::string timeLimit(int milliseconds)
{
    if (milliseconds <= 0 || milliseconds == Webhook().timeoutMs)
        return {};
    const bool isWhole = milliseconds % 1000 == 0;
    return "# @timeout " + (isWhole ? std::to_string(milliseconds / 1000) : std::to_string(milliseconds) + " ms")
        + '\n';
}

/// Those clients encode a name and a password that are parted by a blank, as long as neither holds one.
TextPieces loginValue(const PortableLogin& login)
{
    const bool isPlain = plainText(login.both()).find_first_of(" \t") == std::string::npos && !login.user.empty()
        && !login.password.empty();
    return isPlain ? joined({{{"Basic "}}, login.user, {{" "}}, login.password}) : login.headerValue();
}

/// All that is written here stands in URL, headers and body.
PortableRequest asWritten(PortableRequest request)
{
    if (request.login)
        request.headers.push_back({"Authorization", loginValue(*request.login)});
    request.login.reset();
    request.token.reset();
    request.connection = {};
    return request;
}

} // namespace

ExportedText httpFile(const PortableRequest& request)
{
    ExportedText result;
    result.diagnostics = commonFindings(request);
    const std::string body = plainText(request.body);
    std::optional<Diagnostic> error = unwritableByte(request, form);
    if (!error)
        error = unwritableControl(request, '\r', form);
    if (!error)
        error = commandLineIn(body);
    constexpr ConnectionPlaces places{.timeLimit = true};
    for (const auto& finding : {error, foreignMarks(request, form), blanksAtTheEnds(body),
             leftOutConnection(request, places, form), tokenToFetch(request)}) {
        if (finding)
            result.diagnostics.push_back(*finding);
    }
    if (!result.isWritten())
        return result;

    std::string& text = result.text;
    text = "### " + oneLine(request.title) + '\n';
    const PortableRequest shown = asWritten(request);
    for (const std::string& name : shown.secretNames())
        text += "# Needs the variable " + templateVariable(name) + ", from your environment file.\n";
    text += timeLimit(request.connection.timeoutMs);
    text += request.method + ' ' + written(request.url) + '\n';
    for (const PortableHeader& header : shown.headers)
        text += header.name + ": " + written(header.value) + '\n';
    if (!request.body.empty())
        text += '\n' + written(request.body);
    if (!text.ends_with('\n'))
        text += '\n';
    return result;
}

} // namespace hookbench
