// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/DialectTable.h"
#include "liquid/ProgramData.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hookbench {

/// Reads the tables of a program for the rules. Keeps a reference to the program.
class TemplateView {
public:
    explicit TemplateView(const liquid::Program& program);

    const liquid::Program& program() const { return m_program; }
    const liquid::Program::Impl& tables() const { return m_program.tables(); }
    const liquid::Dialect& dialect() const { return m_program.dialect(); }
    bool isClevertap() const { return m_isClevertap; }
    std::string_view source() const { return m_program.source(); }
    std::string_view text(ByteRange range) const { return source().substr(range.begin, range.size()); }

    // Nodes.
    std::span<const liquid::Node> nodes() const { return tables().nodes; }
    const liquid::Node& node(liquid::NodeIndex index) const { return tables().nodes[index]; }
    liquid::NodeIndex parent(liquid::NodeIndex index) const { return m_parents[index]; } ///< noIndex: none
    /// Empty if it is no tag.
    std::string_view tagName(liquid::NodeIndex index) const;
    static ByteRange range(const liquid::Node& node) { return {node.begin, node.end}; }

    // Expressions.
    const liquid::Expression& expression(liquid::ExpressionIndex index) const { return tables().expressions[index]; }
    static ByteRange range(const liquid::Expression& expression) { return {expression.begin, expression.end}; }
    std::string_view text(const liquid::Expression& expression) const { return text(range(expression)); }
    /// What filters work on; the expression itself where there are none.
    const liquid::Expression& base(const liquid::Expression& expression) const;
    std::span<const liquid::FilterCall> filters(const liquid::Expression& expression) const;
    std::span<const liquid::ExpressionIndex> arguments(const liquid::FilterCall& call) const;
    /// nullptr if it is no literal.
    const liquid::Value* literal(const liquid::Expression& expression) const;
    const liquid::Value* literal(liquid::ExpressionIndex index) const { return literal(expression(index)); }
    std::span<const liquid::Step> steps(const liquid::Expression& path) const;
    std::string_view rootName(const liquid::Expression& path) const { return tables().names[path.first].text; }

    ByteRange nameRange(const liquid::FilterCall& call) const; ///< of the filter's name

    /// An assign tag's expression for a variable that is made by one assign and nothing else; noIndex otherwise.
    liquid::ExpressionIndex onlyValueOf(liquid::NameIndex variable) const { return m_onlyValues[variable]; }

private:
    void findParents();
    void findValues();

    const liquid::Program& m_program;
    bool m_isClevertap;
    std::vector<liquid::NodeIndex> m_parents;
    std::vector<liquid::ExpressionIndex> m_onlyValues; ///< by name
};

} // namespace hookbench
