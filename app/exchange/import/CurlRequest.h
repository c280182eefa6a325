// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/CommandWords.h"
#include "exchange/import/CurlConnection.h"
#include "exchange/import/CurlOptions.h"
#include "exchange/import/ImportedRequest.h"

#include <optional>
#include <string>
#include <vector>

namespace hookbench {

/// What the options of one curl command, up to --next, ask for. Collects them in any order and makes the requests of
/// them at the end: one for each URL.
class CurlRequest {
public:
    explicit CurlRequest(std::vector<Diagnostic>& diagnostics);

    /// `value` is an empty word for a switch; `option` is where it stands.
    void apply(const CurlOption& option, const CommandWord& value, ByteRange optionRange);
    void addUrl(const CommandWord& url);
    void turnOff(CurlEffect effect);

    /// `range` is the whole of the command.
    std::vector<ImportedRequest> requests(ByteRange range);

private:
    struct Line {
        std::string name;
        std::string value;
        bool isRemoval = false;
    };

    /// Each false for options of another kind.
    bool applySwitch(CurlEffect effect);
    bool applyText(CurlEffect effect, const CommandWord& value);
    bool applyParsed(CurlEffect effect, const CommandWord& value);
    void applyHeader(const CommandWord& value);
    void applyJson(const CommandWord& value);
    void applyData(const CommandWord& value, bool mayBeFile);
    void applyUrlencode(const CommandWord& value);
    void applyUser(const CommandWord& value);
    void applyCookie(const CommandWord& value);
    void applyMaxTime(const CommandWord& value);
    void appendData(const std::string& data, char separator);
    void warn(const CurlOption& option, ByteRange range);

    ImportedRequest requestOf(const CommandWord& url);
    std::string finishedUrl(const CommandWord& url);
    std::vector<Header> finishedHeaders() const;
    bool hasLine(std::string_view name) const;
    void addDefault(std::vector<Header>& headers, const char* name, const std::string& value) const;
    void report(const char* code, Severity severity, ByteRange range, const char* message, const char* hint,
        std::vector<std::string> arguments = {});

    std::vector<Diagnostic>& m_diagnostics;
    std::vector<CommandWord> m_urls;
    std::string m_method;
    std::vector<Line> m_lines;
    std::optional<std::string> m_data;
    bool m_isJson = false;
    bool m_isGet = false;
    bool m_isHead = false;
    bool m_isGlobOff = false;
    Authentication m_login;
    CurlConnection m_connection;
    std::string m_cookie;
    std::string m_userAgent;
    std::string m_referer;
    std::optional<int> m_timeoutMs;
};

} // namespace hookbench
