// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/TemplateSkeleton.h"

#include <algorithm>
#include <span>

namespace hookbench {

namespace {

bool isOutputText(const liquid::Token& token)
{
    return token.kind == liquid::TokenKind::Text || token.kind == liquid::TokenKind::Raw;
}

/// Follows whether JSON text is inside a string.
class StringState {
public:
    void read(std::string_view text)
    {
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] == '"')
                m_isInString = !m_isInString;
            else if (text[i] == '\\' && m_isInString)
                ++i;
        }
    }
    bool isInString() const { return m_isInString; }

private:
    bool m_isInString = false;
};

} // namespace

TemplateSkeleton::TemplateSkeleton(const liquid::Program& program)
    : m_text(program.source())
{
    StringState state;
    const auto tokens = program.tokens();
    for (std::size_t i = 0; i < tokens.size();) {
        if (isOutputText(tokens[i])) {
            state.read(std::string_view(m_text).substr(tokens[i].range.begin, tokens[i].range.size()));
            ++i;
            continue;
        }
        // A tag reaches from one delimiter to the next; what is between tags without being text is a comment.
        const liquid::TokenKind delimiter = tokens[i].kind;
        std::size_t last = i;
        const bool isTag =
            delimiter == liquid::TokenKind::OutputDelimiter || delimiter == liquid::TokenKind::TagDelimiter;
        while (isTag && last + 1 < tokens.size() && !isOutputText(tokens[last + 1])) {
            if (tokens[++last].kind == delimiter)
                break;
        }
        const Tag tag{{tokens[i].range.begin, tokens[last].range.end}, delimiter == liquid::TokenKind::OutputDelimiter};
        blankOut(tag, state.isInString());
        m_tags.push_back(tag);
        i = last + 1;
    }
}

void TemplateSkeleton::blankOut(const Tag& tag, bool isInString)
{
    std::fill(m_text.begin() + static_cast<std::ptrdiff_t>(tag.range.begin),
        m_text.begin() + static_cast<std::ptrdiff_t>(tag.range.end), ' ');
    if (tag.isOutput && !isInString)
        m_text[tag.range.begin] = '0';
}

void TemplateSkeleton::locate(ByteRange json, Diagnostic& diagnostic) const
{
    diagnostic.place = {Part::Body, -1, json};
}

void TemplateSkeleton::addRelated(ByteRange json, Diagnostic& diagnostic) const
{
    diagnostic.related.push_back({Part::Body, -1, json});
}

bool TemplateSkeleton::isLiteral(ByteRange json) const
{
    const auto tag = std::partition_point(
        m_tags.begin(), m_tags.end(), [json](const Tag& candidate) { return candidate.range.end <= json.begin; });
    return tag == m_tags.end() || tag->range.begin >= json.end;
}

std::optional<ByteRange> TemplateSkeleton::bodyRange(ByteRange json) const
{
    return isLiteral(json) ? std::optional(json) : std::nullopt;
}

std::vector<ByteRange> TemplateSkeleton::tags(ByteRange json) const
{
    std::vector<ByteRange> inside;
    for (const Tag& tag : m_tags) {
        if (tag.isOutput && tag.range.begin >= json.begin && tag.range.end <= json.end)
            inside.push_back(tag.range);
    }
    return inside;
}

} // namespace hookbench
