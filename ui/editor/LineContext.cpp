// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/LineContext.h"

#include <algorithm>

namespace hookbench {

namespace {

/// Reads one line from its beginning.
class LineReader {
public:
    void read(std::string_view line)
    {
        for (std::size_t at = 0; at < line.size(); ++at)
            at += m_inTag ? readInTag(line, at) : readOutside(line, at);
    }

    LineContext context() const
    {
        if (m_inTag)
            return m_quote == '\0' ? LineContext::Tag : LineContext::LiquidString;
        return m_inString ? LineContext::JsonString : LineContext::Json;
    }

private:
    /// How many more bytes belong to what begins here.
    std::size_t readInTag(std::string_view line, std::size_t at)
    {
        const char c = line[at];
        if (m_quote != '\0') {
            if (c == m_quote)
                m_quote = '\0';
            return 0;
        }
        if (c == '"' || c == '\'') {
            m_quote = c;
            return 0;
        }
        const std::string_view two = line.substr(at, 2);
        m_inTag = two != "}}" && two != "%}";
        return m_inTag ? 0 : 1;
    }

    std::size_t readOutside(std::string_view line, std::size_t at)
    {
        const std::string_view two = line.substr(at, 2);
        if (two == "{{" || two == "{%") {
            m_inTag = true;
            return 1;
        }
        if (line[at] == '"')
            m_inString = !m_inString;
        return m_inString && line[at] == '\\' && two != "\\{" ? 1 : 0;
    }

    bool m_inTag = false;
    bool m_inString = false;
    char m_quote = '\0';
};

} // namespace

LineContext lineContextAt(std::string_view body, std::size_t place, std::size_t reachBytes)
{
    place = std::min(place, body.size());
    const std::size_t reached = place - std::min(place, reachBytes);
    std::string_view line = body.substr(reached, place - reached);
    const std::size_t lineBreak = line.find_last_of("\r\n");
    if (lineBreak == std::string_view::npos && reached > 0)
        return LineContext::TooLong;
    line.remove_prefix(lineBreak == std::string_view::npos ? 0 : lineBreak + 1);
    LineReader reader;
    reader.read(line);
    return reader.context();
}

} // namespace hookbench
