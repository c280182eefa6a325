// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Characters.h"
#include "liquid/HtmlEntities.h"
#include "liquid/Utf16.h"
#include "liquid/filters/Filters.h"

#include <algorithm>
#include <array>

namespace hookbench::liquid::filters {

namespace {

/// Elements that stand on lines of their own.
constexpr auto blockNames = std::to_array<std::string_view>({"address", "article", "aside", "audio", "blockquote",
    "body", "canvas", "caption", "center", "col", "colgroup", "dd", "del", "details", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header",
    "hgroup", "hr", "html", "ins", "li", "link", "main", "math", "menu", "meta", "nav", "noframes", "noscript", "ol",
    "p", "plaintext", "pre", "script", "section", "style", "svg", "table", "tbody", "td", "template", "tfoot", "th",
    "thead", "title", "tr", "ul", "video"});

/// The name of a tag in lower case. One that is longer than any that matters here counts as none.
class TagName {
public:
    void append(char letter)
    {
        if (m_size < m_letters.size())
            m_letters[m_size] = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
        ++m_size;
    }
    std::string_view view() const { return {m_letters.data(), m_size <= m_letters.size() ? m_size : 0}; }

private:
    std::array<char, 16> m_letters;
    std::size_t m_size = 0;
};

struct Tag {
    TagName name;
    bool isEnd = false;
};

/// The text of a page as a browser's text selection would have it: LiqP hands it to a real HTML parser.
class HtmlText {
public:
    HtmlText(std::string_view html, TextBuffer& result)
        : m_html(html)
        , m_result(result)
        , m_begin(result.size())
    {
    }

    void run()
    {
        while (m_at < m_html.size()) {
            if (m_html[m_at] == '<' && readMarkup())
                continue;
            readText(std::min(m_html.find('<', m_at + 1), m_html.size()), true);
        }
    }

private:
    bool readMarkup();
    bool readTag();
    void skipAttributes();
    void apply(const Tag& tag);
    void readContentOf(const Tag& tag);
    void readText(std::size_t end, bool decodesEntities);
    std::size_t readEntity(std::size_t end);
    void append(std::string_view text);
    void appendNormalized(std::string_view text);
    void separate();
    bool endsWithSpace() const { return m_result.size() > m_begin && m_result.view().back() == ' '; }

    std::string_view m_html;
    TextBuffer& m_result;
    std::size_t m_begin = 0;
    std::size_t m_at = 0;
    bool m_keepsSpace = false; ///< inside pre and the like
    bool m_endsBlock = false; ///< right behind the end of a block: text that follows is set apart
};

/// A tag, comment or the like at the < here; false if it is a mere sign.
bool HtmlText::readMarkup()
{
    const std::string_view rest = m_html.substr(m_at);
    if (rest.starts_with("<!--")) {
        const std::size_t end = m_html.find("-->", m_at + 4);
        m_at = end == std::string_view::npos ? m_html.size() : end + 3;
        return true;
    }
    const char next = rest.size() > 1 ? rest[1] : '\0';
    const bool isOddEnd = next == '/' && rest.size() > 2 && !isLetter(rest[2]);
    if (next == '!' || next == '?' || isOddEnd) {
        const std::size_t end = m_html.find('>', m_at);
        m_at = end == std::string_view::npos ? m_html.size() : end + 1;
        return true;
    }
    return (isLetter(next) || (next == '/' && rest.size() > 2)) && readTag();
}

bool HtmlText::readTag()
{
    Tag tag;
    tag.isEnd = m_html[m_at + 1] == '/';
    m_at += tag.isEnd ? 2 : 1;
    while (m_at < m_html.size() && !isSpace(m_html[m_at]) && m_html[m_at] != '/' && m_html[m_at] != '>') {
        tag.name.append(m_html[m_at++]);
    }
    skipAttributes();
    // A tag that the text ends in counts as none, and is lost.
    if (m_at >= m_html.size())
        return true;
    ++m_at;
    apply(tag);
    return true;
}

/// Up to the > that ends the tag; quotes hold others.
void HtmlText::skipAttributes()
{
    bool isValue = false;
    for (; m_at < m_html.size() && m_html[m_at] != '>'; ++m_at) {
        const char c = m_html[m_at];
        if (isValue && (c == '"' || c == '\'')) {
            m_at = std::min(m_html.find(c, m_at + 1), m_html.size() - 1);
            isValue = false;
        } else if (!isSpace(c)) {
            isValue = c == '=';
        }
    }
}

void HtmlText::apply(const Tag& tag)
{
    const std::string_view name = tag.name.view();
    const bool isBlock = std::ranges::binary_search(blockNames, name);
    const bool keepsSpace = name == "pre" || name == "textarea" || name == "title";
    if (keepsSpace)
        m_keepsSpace = !tag.isEnd;
    if (tag.isEnd && isBlock) {
        m_endsBlock = true;
        return;
    }
    m_endsBlock = false;
    if (isBlock || name == "br")
        separate();
    if (!tag.isEnd)
        readContentOf(tag);
}

/// Of elements whose content is no markup: that of script and style never shows.
void HtmlText::readContentOf(const Tag& tag)
{
    constexpr auto names = std::to_array<std::string_view>(
        {"script", "style", "iframe", "noembed", "noframes", "textarea", "title", "xmp"});
    const std::string_view name = tag.name.view();
    if (std::ranges::find(names, name) == names.end())
        return;
    const auto isSame = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; };
    std::size_t end = m_html.find("</", m_at);
    while (end != std::string_view::npos && !std::ranges::equal(m_html.substr(end + 2, name.size()), name, isSame))
        end = m_html.find("</", end + 2);
    end = std::min(end, m_html.size());
    if (name == "script" || name == "style")
        m_at = end;
    else
        readText(end, name == "title" || name == "textarea");
}

void HtmlText::readText(std::size_t end, bool decodesEntities)
{
    if (m_endsBlock)
        separate();
    m_endsBlock = false;
    while (m_at < end) {
        const std::size_t entity = decodesEntities ? std::min(m_html.find('&', m_at), end) : end;
        append(m_html.substr(m_at, entity - m_at));
        m_at = entity;
        if (m_at < end)
            m_at += readEntity(end);
    }
}

/// Appends what the & here stands for, and says how long that is in the page.
std::size_t HtmlText::readEntity(std::size_t end)
{
    const std::size_t begin = m_result.size();
    const std::size_t size = appendHtmlEntity(m_result, m_html.substr(m_at, end - m_at));
    if (size == 0) {
        append("&");
        return 1;
    }
    std::array<char, 16> decoded; // two letters at most
    const std::string_view letters = m_result.viewFrom(begin).substr(0, decoded.size());
    std::ranges::copy(letters, decoded.begin());
    m_result.truncate(begin);
    append({decoded.data(), letters.size()});
    return size;
}

void HtmlText::append(std::string_view text)
{
    if (m_keepsSpace)
        m_result.append(text);
    else
        appendNormalized(text);
}

/// White space and no-break spaces in a row become one space; characters without width go.
void HtmlText::appendNormalized(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = codePointAt(text, at);
        const bool isBlank = point.value == 0xA0 || (point.value < 0x80 && isSpace(text[at]) && text[at] != '\v');
        const bool isInvisible = point.value == 0xAD || (point.value >= 0x200B && point.value <= 0x200D);
        if (isBlank && !endsWithSpace())
            m_result.append(' ');
        else if (!isBlank && !isInvisible)
            m_result.append(text.substr(at, point.size));
        at += point.size;
    }
}

void HtmlText::separate()
{
    if (m_result.size() > m_begin && !endsWithSpace())
        m_result.append(' ');
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && static_cast<unsigned char>(text.front()) <= ' ')
        text.remove_prefix(1);
    while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ')
        text.remove_suffix(1);
    return text;
}

} // namespace

Value javaStripHtml(FilterCallContext& call, const Value& input)
{
    const std::string_view html = call.text(input);
    TextBuffer& result = call.context.scratch();
    const std::size_t begin = result.size();
    HtmlText(html, result).run();
    return Value::string(trimmed(call.context.finishText(begin)));
}

} // namespace hookbench::liquid::filters
