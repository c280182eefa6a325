// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/liquid/TemplateView.h"

#include <string>
#include <vector>

namespace hookbench {

/// Which characters that break a JSON string a printed value may hold, after its filters.
struct UnsafeCharacters {
    bool backslash = false;
    bool quote = false;
    bool lineFeed = false;
    bool carriageReturn = false;
    bool tab = false;

    bool any() const { return backslash || quote || lineFeed || carriageReturn || tab; }
    static UnsafeCharacters all() { return {true, true, true, true, true}; }
    static UnsafeCharacters of(std::string_view text);
};

/// Follows a value that may be any text through the filters of a printed expression.
class TextSafety {
public:
    enum class Reading {
        AsWritten,
        WithoutEscapes, ///< as if the filters that escape or drop such characters were not there
    };
    TextSafety(const TemplateView& view, const liquid::Expression& printed, Reading reading = Reading::AsWritten);

    const UnsafeCharacters& unsafe() const { return m_unsafe; }

    struct Insertion {
        std::size_t at = 0; ///< byte of the source
        std::string filters; ///< with their bars; empty if no filters can do it
    };
    /// The filters that make it safe: they write a quotation mark, a backslash, a line break and a tab as JSON escapes,
    /// so that the text arrives as it is.
    Insertion escapes() const;
    /// Shorter ones, which take line breaks out and make tabs spaces.
    Insertion shortEscapes() const;
    /// The filters that were read as if they were not there, with their bars, in order.
    const std::vector<ByteRange>& leftOut() const { return m_leftOut; }

private:
    bool isEscape(const liquid::FilterCall& call) const;
    void apply(const liquid::FilterCall& call);
    void applyReplace(const liquid::FilterCall& call);
    void breakEscapes();
    static std::string replaceFilter(std::string_view what, std::string_view by);
    Insertion insertion(const std::string& otherFilters) const;

    const TemplateView& m_view;
    UnsafeCharacters m_unsafe;
    bool m_hasEscapes = false; ///< backslashes that filters put in
    std::vector<ByteRange> m_leftOut;
    std::size_t m_end; ///< of the expression
    std::size_t m_beforeEscapes; ///< where filters have to stand that must come before these
};

} // namespace hookbench
