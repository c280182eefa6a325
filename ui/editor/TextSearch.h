// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/BodyChange.h"

#include <QRegularExpression>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hookbench {

/// What is looked for.
struct SearchTerms {
    QString text;
    bool matchCase = false;
    bool wholeWords = false;
    bool isPattern = false; ///< a regular expression (PCRE, as QRegularExpression has it); ^ and $ mean lines
};

/// Finds text in UTF-8 and says what to put in its place. Bytes that are no UTF-8 are looked at one by one, so that
/// every range is one of the body itself.
class TextSearch {
public:
    explicit TextSearch(const SearchTerms& terms);

    /// Why nothing can be looked for, in words of the pattern's own reader; empty where all is well.
    QString problem() const;

    /// Ascending, never overlapping, at most this many; none is empty.
    std::vector<ByteRange> hitsIn(std::string_view body, std::size_t most) const;

    /// For all hits. In the replacement of a pattern $1 … $9 stand for its groups, $0 for the hit, $$ for a dollar
    /// sign, \n and \t for a line break and a tab; otherwise it is taken as it is.
    std::vector<BodyChange> replacementsIn(std::string_view body, const QString& replacement) const;

private:
    template <typename Visit> void visitHits(std::string_view body, Visit visit) const;
    QString expanded(const QString& replacement, const QRegularExpressionMatch& match) const;

    bool m_isPattern;
    bool m_isEmpty;
    QRegularExpression m_pattern;
};

} // namespace hookbench
