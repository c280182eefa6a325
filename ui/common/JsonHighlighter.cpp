// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/JsonHighlighter.h"

#include "json/Scanner.h"
#include "theme/Theme.h"

#include <QTextDocument>

#include <algorithm>

namespace hookbench {

namespace {

QColor colorOf(json::TokenKind kind)
{
    const ThemeColors& colors = currentColors();
    switch (kind) {
    case json::TokenKind::Key:
        return colors.codeKey;
    case json::TokenKind::String:
        return colors.codeString;
    case json::TokenKind::Number:
        return colors.codeNumber;
    case json::TokenKind::Literal:
        return colors.codeLiteral;
    case json::TokenKind::Invalid:
        return colors.codeInvalid;
    default:
        return colors.codePunctuation;
    }
}

int utf16Length(std::string_view utf8)
{
    return static_cast<int>(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())).size());
}

} // namespace

JsonHighlighter::JsonHighlighter(QTextDocument* document)
    : QSyntaxHighlighter(document)
{
}

void JsonHighlighter::scanDocument()
{
    m_revision = document()->revision();
    m_stretches.clear();
    if (document()->characterCount() > maximumLength)
        return;
    const std::string text = document()->toPlainText().toStdString();
    int position = 0;
    for (const json::Token& token : json::scan(text).tokens) {
        const int length = utf16Length(std::string_view(text).substr(token.range.begin, token.range.size()));
        if (token.kind != json::TokenKind::Space)
            m_stretches.push_back({position, position + length, colorOf(token.kind)});
        position += length;
    }
}

void JsonHighlighter::highlightBlock(const QString& text)
{
    if (m_revision != document()->revision())
        scanDocument();
    const int begin = currentBlock().position();
    const int end = begin + static_cast<int>(text.size());
    auto stretch = std::upper_bound(m_stretches.begin(), m_stretches.end(), begin,
        [](int place, const Stretch& candidate) { return place < candidate.end; });
    for (; stretch != m_stretches.end() && stretch->begin < end; ++stretch) {
        const int from = std::max(stretch->begin, begin);
        setFormat(from - begin, std::min(stretch->end, end) - from, stretch->color);
    }
}

} // namespace hookbench
