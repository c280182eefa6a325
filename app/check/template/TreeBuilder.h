// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/template/TemplateTree.h"
#include "check/template/TemplateUnits.h"

#include <optional>
#include <string>
#include <vector>

namespace hookbench {

/// Reads the units of a template as JSON with blocks in it. One run each.
class TreeBuilder {
public:
    explicit TreeBuilder(const liquid::Program& program);

    Result<TemplateTree, Diagnostic> build();

private:
    static constexpr int deepest = 200;

    bool isAtEnd() const { return m_unit == m_units.size(); }
    const TemplateUnit& unit() const { return m_units[m_unit]; }
    bool isText() const { return !isAtEnd() && unit().kind == TemplateUnit::Kind::Text; }
    char character() const { return m_source[m_at]; }
    void goTo(std::size_t unit);
    void step(std::size_t bytes);
    bool isInnerTag() const;

    TemplateGap readGap();
    void readSequence(TemplateSequence& parts, char closing, TemplateGap& endGap);
    bool endsSequence(char closing);
    void readPart(TemplateSequence& parts, TemplateGap gap);
    void readText(TemplatePart& part);
    void readString(TemplatePart& part);
    bool readStringText(int depth, std::size_t begin);
    bool readStringTag(int& depth, std::size_t begin);
    void readScalar(TemplatePart& part);
    void readGroup(TemplatePart& part);
    void readTag(TemplatePart& part);
    void readBlock(TemplatePart& part);
    void readPrinted(TemplatePart& part, std::string_view end);
    void readStatement(TemplatePart& part);
    void skipTo(std::string_view end);
    void fail(const char* message, ByteRange range, std::string argument = {});

    std::string_view m_source;
    std::vector<TemplateUnit> m_units;
    std::size_t m_unit = 0;
    std::size_t m_at = 0; ///< byte of the source, within the unit
    int m_depth = 0;
    std::optional<Diagnostic> m_problem;
};

} // namespace hookbench
