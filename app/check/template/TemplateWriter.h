// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/template/TemplateFormatter.h"
#include "check/template/TemplateTree.h"

#include <string>
#include <string_view>

namespace hookbench {

/// Writes a tree out in one style. Where two parts stand follows from what they are alone, and from whether there was
/// white space where it must not come or go: hence writing what was written changes nothing.
class TemplateWriter {
public:
    TemplateWriter(std::string_view source, TemplateStyle style);

    std::string write(const TemplateTree& tree);

private:
    enum class Separation {
        None,
        Space,
        Line,
    };

    /// How a block stands among its neighbours.
    enum class Shape {
        Value, ///< on one line, like a value
        Comma, ///< on one line, like the comma that it holds
        Statement, ///< on one line of its own
        Lines, ///< over many lines
    };

    static Shape shapeOf(const TemplatePart& block);
    static bool isLikeComma(const TemplatePart& part);
    static bool hasOwnLines(const TemplatePart& part);
    static bool isComment(const TemplatePart& part);
    static Separation between(const TemplatePart& first, const TemplatePart& second, bool isLeading);

    void sequence(const TemplateSequence& parts, int level, bool isLine);
    void part(const TemplatePart& part, int level);
    void group(const TemplatePart& part, int level);
    void block(const TemplatePart& part, int level);
    void separate(Separation wanted, const TemplateGap& gap, int level);
    void copy(ByteRange range) { m_text += m_source.substr(range.begin, range.size()); }

    std::string_view m_source;
    std::string_view m_lineEnd;
    bool m_isMinified;
    std::string m_text;
};

} // namespace hookbench
