// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/TextSearch.h"

#include <QUtf8StringView>

namespace hookbench {

namespace {

QRegularExpression patternOf(const SearchTerms& terms)
{
    QString pattern = terms.isPattern ? terms.text : QRegularExpression::escape(terms.text);
    if (terms.wholeWords)
        pattern = QStringLiteral("(?<!\\w)(?:") + pattern + QStringLiteral(")(?!\\w)");
    QRegularExpression::PatternOptions options =
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, !terms.matchCase);
    return QRegularExpression(pattern, options);
}

/// The body in UTF-16, and the byte that each place of it stands for, asked for in ascending order.
class WideText {
public:
    explicit WideText(std::string_view body)
        : m_isUtf8(QUtf8StringView(body.data(), static_cast<qsizetype>(body.size())).isValidUtf8())
        , m_text(m_isUtf8 ? QString::fromUtf8(body.data(), static_cast<qsizetype>(body.size()))
                          : QString::fromLatin1(body.data(), static_cast<qsizetype>(body.size())))
    {
    }

    const QString& text() const { return m_text; }

    std::size_t byteAt(qsizetype place)
    {
        for (; m_place < place; ++m_place)
            m_byte += m_isUtf8 ? utf8Bytes(m_text[m_place]) : 1;
        return m_byte;
    }

private:
    /// Each half of a surrogate pair stands for two of its four bytes.
    static std::size_t utf8Bytes(QChar unit)
    {
        if (unit.unicode() < 0x80)
            return 1;
        return unit.unicode() < 0x800 || unit.isSurrogate() ? 2 : 3;
    }

    bool m_isUtf8;
    QString m_text;
    qsizetype m_place = 0;
    std::size_t m_byte = 0;
};

} // namespace

TextSearch::TextSearch(const SearchTerms& terms)
    : m_isPattern(terms.isPattern)
    , m_isEmpty(terms.text.isEmpty())
    , m_pattern(patternOf(terms))
{
}

QString TextSearch::problem() const
{
    return m_pattern.isValid() ? QString() : m_pattern.errorString();
}

/// `visit` gets each hit with its bytes and says whether to go on.
template <typename Visit> void TextSearch::visitHits(std::string_view body, Visit visit) const
{
    if (m_isEmpty || !m_pattern.isValid())
        return;
    WideText wide(body);
    for (auto hits = m_pattern.globalMatch(wide.text()); hits.hasNext();) {
        const QRegularExpressionMatch match = hits.next();
        if (match.capturedLength() == 0)
            continue;
        const std::size_t begin = wide.byteAt(match.capturedStart());
        if (!visit(ByteRange{begin, wide.byteAt(match.capturedEnd())}, match))
            return;
    }
}

std::vector<ByteRange> TextSearch::hitsIn(std::string_view body, std::size_t most) const
{
    std::vector<ByteRange> hits;
    visitHits(body, [&](const ByteRange& range, const QRegularExpressionMatch&) {
        if (hits.size() < most)
            hits.push_back(range);
        return hits.size() < most;
    });
    return hits;
}

std::vector<BodyChange> TextSearch::replacementsIn(std::string_view body, const QString& replacement) const
{
    std::vector<BodyChange> all;
    visitHits(body, [&](const ByteRange& range, const QRegularExpressionMatch& match) {
        all.push_back({range, (m_isPattern ? expanded(replacement, match) : replacement).toStdString()});
        return true;
    });
    return all;
}

QString TextSearch::expanded(const QString& replacement, const QRegularExpressionMatch& match) const
{
    QString text;
    for (qsizetype at = 0; at < replacement.size(); ++at) {
        const QChar c = replacement[at];
        const QChar next = at + 1 < replacement.size() ? replacement[at + 1] : QChar();
        if (c == u'$' && next >= u'0' && next <= u'9') {
            text += match.captured(next.digitValue());
            ++at;
        } else if ((c == u'$' && next == u'$') || (c == u'\\' && next == u'\\')) {
            text += c;
            ++at;
        } else if (c == u'\\' && (next == u'n' || next == u't')) {
            text += next == u'n' ? u'\n' : u'\t';
            ++at;
        } else {
            text += c;
        }
    }
    return text;
}

} // namespace hookbench
