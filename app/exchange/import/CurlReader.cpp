// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/CurlReader.h"

#include "campaign/request/HostNames.h"
#include "exchange/ExchangeFinding.h"
#include "exchange/import/CommandWords.h"
#include "exchange/import/CurlRequest.h"

#include <optional>

namespace hookbench {

namespace {

using Words = std::vector<CommandWord>;

bool isCurl(std::string_view program)
{
    const std::size_t slash = program.find_last_of("/\\");
    const std::string name = lowerCase(slash == std::string_view::npos ? program : program.substr(slash + 1));
    return name == "curl" || name == "curl.exe";
}

/// Reads the words of one command.
class CommandReader {
public:
    CommandReader(const Words& words, ImportedRequests& result)
        : m_words(words)
        , m_result(result)
    {
    }

    void read()
    {
        m_request.emplace(m_result.diagnostics);
        bool areOptionsOver = false;
        for (m_at = 1; m_at < m_words.size(); ++m_at) {
            const CommandWord& word = m_words[m_at];
            if (!areOptionsOver && word.text == "--")
                areOptionsOver = true;
            else if (areOptionsOver || word.text.size() < 2 || word.text[0] != '-')
                m_request->addUrl(word);
            else if (word.text.starts_with("--"))
                readLong(word);
            else
                readShort(word);
        }
        finish();
    }

private:
    void readLong(const CommandWord& word)
    {
        bool isOff = false;
        const CurlOption* option = curlOption(std::string_view(word.text).substr(2), isOff);
        if (!option)
            return unknown(word);
        if (isOff)
            m_request->turnOff(option->effect);
        else
            apply(*option, std::nullopt, word);
    }

    /// Letters behind each other; the rest of the word is the value of the first that takes one.
    void readShort(const CommandWord& word)
    {
        for (std::size_t i = 1; i < word.text.size(); ++i) {
            const CurlOption* option = curlOption(word.text[i]);
            if (!option)
                return unknown(word);
            if (option->takesValue && i + 1 < word.text.size())
                return apply(*option, CommandWord{word.text.substr(i + 1), word.range, word.hasVariable}, word);
            apply(*option, std::nullopt, word);
        }
    }

    void apply(const CurlOption& option, std::optional<CommandWord> value, const CommandWord& word)
    {
        if (option.effect == CurlEffect::Next)
            return finish();
        if (!option.takesValue)
            value = CommandWord{{}, word.range};
        if (!value && m_at + 1 < m_words.size())
            value = m_words[++m_at];
        if (!value) {
            report("exchange.option-value", word, HOOKBENCH_TEXT("“%1” needs something behind it"));
            return;
        }
        m_request->apply(option, *value, word.range);
    }

    void unknown(const CommandWord& word)
    {
        report("exchange.unknown-option", word, HOOKBENCH_TEXT("curl has no option “%1” that is known here"));
    }

    void report(const char* code, const CommandWord& word, const char* message)
    {
        m_result.diagnostics.push_back(exchangeFinding(code, Severity::Error, {Part::File, -1, word.range}, message,
            HOOKBENCH_TEXT("Look it up in curl's manual; a value stands behind a blank, not behind =."), {word.text}));
    }

    void finish()
    {
        auto requests = m_request->requests({m_words.front().range.begin, m_words.back().range.end});
        m_result.requests.insert(m_result.requests.end(), requests.begin(), requests.end());
        m_request.emplace(m_result.diagnostics);
    }

    const Words& m_words;
    ImportedRequests& m_result;
    std::optional<CurlRequest> m_request;
    std::size_t m_at = 0;
};

std::string_view firstWord(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n$");
    if (begin == std::string_view::npos)
        return {};
    const std::string_view rest = text.substr(begin);
    return rest.substr(0, rest.find_first_of(" \t\r\n"));
}

} // namespace

bool looksLikeCurl(std::string_view text)
{
    return isCurl(firstWord(text));
}

ImportedRequests readCurl(std::string_view text)
{
    ImportedRequests result;
    result.form = ImportForm::Curl;
    CommandLines lines = looksLikeWindows(text) ? windowsCommands(text) : posixCommands(text);
    result.diagnostics = std::move(lines.diagnostics);
    for (const Words& words : lines.commands) {
        if (isCurl(words.front().text)) {
            CommandReader(words, result).read();
            continue;
        }
        result.diagnostics.push_back(exchangeFinding("exchange.other-command", Severity::Warning,
            {Part::File, -1, words.front().range}, HOOKBENCH_TEXT("“%1” is no curl command; it was left out"),
            HOOKBENCH_TEXT("Only curl commands are read here."), {words.front().text}));
    }
    sortByPlace(result.diagnostics);
    return result;
}

} // namespace hookbench
