// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/import/JsonSkip.h"

#include <algorithm>

namespace hookbench {

std::size_t behindJsonText(std::string_view text, std::size_t begin)
{
    for (std::size_t at = begin + 1; at < text.size(); ++at) {
        at = text.find_first_of("\"\\\n", at);
        if (at == std::string_view::npos)
            return at;
        if (text[at] != '\\')
            return at + 1;
        ++at;
    }
    return std::string_view::npos;
}

std::size_t behindJsonValue(std::string_view text, std::size_t begin)
{
    if (begin >= text.size())
        return std::string_view::npos;
    if (text[begin] == '"')
        return behindJsonText(text, begin);
    if (text[begin] != '{' && text[begin] != '[')
        return text.find_first_of(",]} \t\r\n", begin);
    return JsonDepth().advance(text, begin);
}

std::size_t JsonDepth::advance(std::string_view text, std::size_t at)
{
    for (; at < text.size(); ++at) {
        const char byte = text[at];
        if (m_isInText) {
            if (m_isEscaped)
                m_isEscaped = false;
            else if (byte == '\\')
                m_isEscaped = true;
            else if (byte == '"' || byte == '\n')
                m_isInText = false;
        } else if (byte == '"') {
            m_isInText = true;
        } else if (byte == '{' || byte == '[') {
            m_open += byte == '{' ? '}' : ']';
        } else if (byte == '}' || byte == ']') {
            m_isMatched = m_isMatched && m_open.back() == byte;
            m_open.pop_back();
            if (m_open.empty())
                return at + 1;
        }
    }
    return std::string_view::npos;
}

} // namespace hookbench
