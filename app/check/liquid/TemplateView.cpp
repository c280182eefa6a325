// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/liquid/TemplateView.h"

namespace hookbench {

using liquid::Expression;
using liquid::ExpressionIndex;
using liquid::ExpressionKind;
using liquid::FilterCall;
using liquid::NodeIndex;
using liquid::NodeKind;
using liquid::noIndex;

TemplateView::TemplateView(const liquid::Program& program)
    : m_program(program)
    , m_isClevertap(liquid::dialectName(program.dialect()) == "clevertap")
{
    findParents();
    findValues();
}

void TemplateView::findParents()
{
    const auto count = static_cast<NodeIndex>(nodes().size());
    m_parents.assign(count, noIndex);
    std::vector<NodeIndex> open;
    for (NodeIndex i = 0; i < count; ++i) {
        while (!open.empty() && node(open.back()).next <= i)
            open.pop_back();
        if (!open.empty())
            m_parents[i] = open.back();
        if (node(i).next > i + 1)
            open.push_back(i);
    }
}

void TemplateView::findValues()
{
    m_onlyValues.assign(tables().names.size(), noIndex);
    std::vector<int> made(tables().names.size());
    for (NodeIndex i = 0; i < nodes().size(); ++i) {
        const liquid::Node& tag = node(i);
        if (tag.kind != NodeKind::Tag || tag.detail == noIndex)
            continue;
        const liquid::TagDefinition& definition = dialect().tags[tag.tag];
        if (definition.detail == liquid::TagDetail::Loop)
            ++made[tables().loops[tag.detail].variable == noIndex ? 0 : tables().loops[tag.detail].variable];
        if (definition.detail != liquid::TagDetail::Variable)
            continue;
        const liquid::NameIndex name = tables().variables[tag.detail].variable;
        if (++made[name] == 1 && definition.name == "assign")
            m_onlyValues[name] = tag.expression;
    }
    for (std::size_t i = 0; i < made.size(); ++i) {
        if (made[i] != 1)
            m_onlyValues[i] = noIndex;
    }
}

std::string_view TemplateView::tagName(NodeIndex index) const
{
    return node(index).kind == NodeKind::Tag ? dialect().tags[node(index).tag].name : std::string_view();
}

const Expression& TemplateView::base(const Expression& expression) const
{
    return expression.kind == ExpressionKind::Filtered ? this->expression(expression.first) : expression;
}

std::span<const FilterCall> TemplateView::filters(const Expression& expression) const
{
    if (expression.kind != ExpressionKind::Filtered)
        return {};
    return std::span<const FilterCall>(tables().filterCalls).subspan(expression.second, expression.count);
}

std::span<const ExpressionIndex> TemplateView::arguments(const FilterCall& call) const
{
    return std::span<const ExpressionIndex>(tables().arguments).subspan(call.firstArgument, call.argumentCount);
}

const liquid::Value* TemplateView::literal(const Expression& expression) const
{
    return expression.kind == ExpressionKind::Literal ? &tables().literals[expression.first] : nullptr;
}

std::span<const liquid::Step> TemplateView::steps(const Expression& path) const
{
    if (path.kind != ExpressionKind::Path)
        return {};
    return std::span<const liquid::Step>(tables().steps).subspan(path.second, path.count);
}

ByteRange TemplateView::nameRange(const FilterCall& call) const
{
    const std::size_t begin = source().find_first_not_of(" \t\r\n", std::size_t(call.begin) + 1);
    if (begin == std::string_view::npos || begin >= call.end)
        return {call.begin, call.end};
    const std::size_t end = source().find_first_of(" \t\r\n:|%},-", begin);
    return {begin, std::min<std::size_t>(end, call.end)};
}

} // namespace hookbench
