// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/HttpFileReader.h"

#include "campaign/request/HeaderSyntax.h"
#include "campaign/request/HostNames.h"
#include "exchange/ExchangeFinding.h"
#include "exchange/import/FormEncoding.h"
#include "exchange/import/TemplateVariables.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace hookbench {

namespace {

struct Line {
    std::string_view text; ///< without its end
    ByteRange range;
};

std::vector<Line> linesOf(std::string_view text)
{
    std::vector<Line> lines;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const bool hasReturn = end > begin && text[end - 1] == '\r';
        const std::size_t last = end - (hasReturn ? 1 : 0);
        lines.push_back({text.substr(begin, last - begin), {begin, last}});
        begin = end + 1;
    }
    return lines;
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t") == std::string_view::npos;
}

bool isComment(std::string_view text)
{
    return text.starts_with('#') || text.starts_with("//");
}

bool isMethod(std::string_view word)
{
    static constexpr std::array<std::string_view, 9> methods{
        "GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "CONNECT"};
    return std::find(methods.begin(), methods.end(), word) != methods.end();
}

std::string_view firstWord(std::string_view text)
{
    return text.substr(0, text.find_first_of(" \t"));
}

/// "# @name x" and "// @name x": x; else empty.
std::string nameIn(std::string_view comment)
{
    const std::size_t mark = comment.find("@name");
    return mark == std::string_view::npos ? std::string() : trimmedText(comment.substr(mark + 5));
}

class Reader {
public:
    explicit Reader(std::string_view text)
        : m_lines(linesOf(text))
    {
        readVariables();
    }

    ImportedRequests read()
    {
        m_result.form = ImportForm::HttpFile;
        while (m_at < m_lines.size()) {
            m_request = {};
            readPreamble();
            if (m_at < m_lines.size() && !isSeparator()) {
                m_request.range.begin = m_lines[m_at].range.begin;
                readRequestLine();
                readHeaders();
                readBody();
                m_result.requests.push_back(std::move(m_request));
            }
        }
        return std::move(m_result);
    }

private:
    std::string_view line() const { return m_lines[m_at].text; }
    bool isSeparator() const { return line().starts_with("###"); }

    /// Anywhere in the file, for all of it.
    void readVariables()
    {
        for (const Line& each : m_lines) {
            const std::size_t equals = each.text.find('=');
            if (each.text.starts_with('@') && equals != std::string_view::npos)
                m_variables.set(
                    trimmedText(each.text.substr(1, equals - 1)), trimmedText(each.text.substr(equals + 1)));
        }
    }

    /// Separator, names, comments, variables.
    void readPreamble()
    {
        for (; m_at < m_lines.size(); ++m_at) {
            if (isSeparator()) {
                m_request.name = trimmedText(line().substr(3));
            } else if (isComment(line())) {
                readTimeout(line());
                if (const std::string name = nameIn(line()); !name.empty())
                    m_request.name = name;
            } else if (line().starts_with("< ")) {
                skipScript();
            } else if (!isBlank(line()) && !line().starts_with('@')) {
                return;
            }
        }
    }

    void readRequestLine()
    {
        std::string target(line());
        if (const std::string word(firstWord(target)); isMethod(word)) {
            m_request.method = word;
            target.erase(0, word.size());
        } else if (word.find("://") == std::string::npos && word.find("{{") == std::string::npos && word != target) {
            report("exchange.method", Severity::Error, HOOKBENCH_TEXT("“%1” is no method that a webhook can use"),
                HOOKBENCH_TEXT("Choose POST, GET, PUT or DELETE."), {word});
            m_request.method = word;
            target.erase(0, word.size());
        } else {
            m_request.method = "GET";
        }
        target = trimmedText(target);
        ++m_at;
        // A query may go on in lines of its own.
        for (; m_at < m_lines.size() && (line().starts_with(' ') || line().starts_with('\t')); ++m_at) {
            const std::string more = trimmedText(line());
            if (!more.starts_with('?') && !more.starts_with('&') && !more.starts_with('/'))
                break;
            target += more;
        }
        if (const std::size_t version = target.rfind(" HTTP/"); version != std::string::npos)
            target = trimmedText(target.substr(0, version));
        m_request.url = m_variables.filled(target);
    }

    void readHeaders()
    {
        for (; m_at < m_lines.size() && !isBlank(line()) && !isSeparator(); ++m_at) {
            const std::size_t colon = line().find(':');
            if (isComment(line()))
                continue;
            if (colon == std::string_view::npos || !isToken(trimmedText(line().substr(0, colon)))) {
                report("exchange.no-header", Severity::Warning,
                    HOOKBENCH_TEXT("“%1” is no header: it has no colon; it was left out"),
                    HOOKBENCH_TEXT("Write it as Name: value."), {std::string(line())});
                continue;
            }
            const std::string name = trimmedText(line().substr(0, colon));
            addHeader(name, m_variables.filled(trimmedText(line().substr(colon + 1))));
        }
    }

    /// "Basic user password" and "Basic user:password" are encoded by those clients.
    void addHeader(const std::string& name, const std::string& value)
    {
        if (equalIgnoringCase(name, "authorization") && value.starts_with("Basic ")) {
            const std::string login = trimmedText(value.substr(6));
            const std::size_t blank = login.find_first_of(" \t");
            const std::size_t end = std::min(blank, login.find(':'));
            if (end != std::string::npos) {
                Authentication& authentication = m_request.authentication;
                authentication.type = Authentication::Type::Basic;
                authentication.user = login.substr(0, end);
                authentication.password = trimmedText(login.substr(end + 1));
                return;
            }
        }
        m_request.headers.push_back({name, value});
    }

    /// "# @timeout 10", in seconds where no unit stands behind it (JetBrains).
    void readTimeout(std::string_view comment)
    {
        const std::size_t mark = comment.find("@timeout");
        if (mark == std::string_view::npos)
            return;
        const std::string value = trimmedText(comment.substr(mark + 8));
        int number = 0;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
        const std::string unit = trimmedText(std::string_view(end, value.data() + value.size()));
        const int factor = unit == "ms" ? 1 : unit == "m" ? 60'000 : 1000;
        const bool isUnit = unit.empty() || unit == "ms" || unit == "s" || unit == "m";
        if (error == std::errc() && isUnit && number > 0 && number <= 86'400'000 / factor)
            m_request.timeoutMs = number * factor;
    }

    void readBody()
    {
        std::string body;
        std::size_t end = m_at;
        ByteRange range{m_at < m_lines.size() ? m_lines[m_at].range.begin : 0, 0};
        if (m_at < m_lines.size() && isBlank(line()))
            ++m_at;
        const bool isForm = isUrlEncoded();
        for (; m_at < m_lines.size() && !isSeparator(); ++m_at) {
            if (isCommandLine())
                continue;
            if (!body.empty() || end != m_at)
                body += isForm ? "" : "\n";
            body += isForm ? trimmedText(line()) : std::string(line());
            end = m_at;
        }
        const std::size_t last = body.find_last_not_of(" \t\r\n");
        body.resize(last == std::string::npos ? 0 : last + 1);
        body.erase(0, std::min(body.find_first_not_of('\n'), body.size()));
        range.end = m_at > 0 ? m_lines[m_at - 1].range.end : 0;
        m_request.range.end = std::max(range.end, m_request.range.begin);
        if (body.empty())
            return;
        std::vector<std::string> unknown;
        m_request.body = m_variables.filledBody(body, unknown);
        for (const std::string& name : unknown)
            m_result.diagnostics.push_back(
                exchangeFinding("exchange.variable-in-body", Severity::Warning, {Part::File, -1, range},
                    HOOKBENCH_TEXT("The body takes “%1” from a variable, which an environment cannot fill in a body"),
                    HOOKBENCH_TEXT("Put the text or a property of the profile in its place."), {name}));
    }

    bool isUrlEncoded() const
    {
        return std::any_of(m_request.headers.begin(), m_request.headers.end(), [](const Header& header) {
            return equalIgnoringCase(header.name, "content-type")
                && lowerCase(header.value).find("x-www-form-urlencoded") != std::string::npos;
        });
    }

    /// Files and scripts inside or behind a body; each is a finding.
    bool isCommandLine()
    {
        if (line().starts_with("< ") || line().starts_with("<@")) {
            report("exchange.file", Severity::Error,
                HOOKBENCH_TEXT("The body comes from a file, which is not read here"),
                HOOKBENCH_TEXT("Paste what is in the file into the body."));
            return true;
        }
        if (line().starts_with("> ") || line().starts_with(">>") || line().starts_with("<>")) {
            skipScript();
            return true;
        }
        return false;
    }

    void skipScript()
    {
        report("exchange.script", Severity::Information,
            HOOKBENCH_TEXT("Scripts and stored answers have no place in a webhook; this was left out"),
            HOOKBENCH_TEXT("What a script sets before the request has to be filled in by hand."));
        const bool isBlock = line().find("{%") != std::string_view::npos;
        while (isBlock && m_at < m_lines.size() && line().find("%}") == std::string_view::npos)
            ++m_at;
        m_at = std::min(m_at, m_lines.size() - 1); // on its last line
    }

    void report(const char* code, Severity severity, const char* message, const char* hint,
        std::vector<std::string> arguments = {})
    {
        m_result.diagnostics.push_back(exchangeFinding(
            code, severity, {Part::File, -1, m_lines[m_at].range}, message, hint, std::move(arguments)));
    }

    std::vector<Line> m_lines;
    TemplateVariables m_variables;
    ImportedRequests m_result;
    ImportedRequest m_request;
    std::size_t m_at = 0;
};

} // namespace

bool looksLikeHttpFile(std::string_view text)
{
    for (const Line& line : linesOf(text.substr(0, 20'000))) {
        if (line.text.starts_with("###"))
            return true;
        if (isBlank(line.text) || isComment(line.text)
            || (line.text.starts_with('@') && line.text.find('=') != std::string_view::npos))
            continue;
        const std::string rest = trimmedText(line.text.substr(firstWord(line.text).size()));
        const bool isUrl = rest.starts_with("http") || rest.starts_with("{{") || rest.starts_with('/');
        return isMethod(firstWord(line.text)) && isUrl;
    }
    return false;
}

ImportedRequests readHttpFile(std::string_view text)
{
    return Reader(text).read();
}

} // namespace hookbench
