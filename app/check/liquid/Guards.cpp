// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/liquid/Guards.h"

namespace hookbench {

using liquid::Comparison;
using liquid::Expression;
using liquid::ExpressionIndex;
using liquid::ExpressionKind;
using liquid::Node;
using liquid::NodeIndex;
using liquid::NodeKind;
using liquid::noIndex;

/// `says(condition, isTrue)`: whether a condition that came out so says it.
template <typename Says> bool Guards::isGuarded(NodeIndex node, Says says) const
{
    for (NodeIndex at = node; at != noIndex; at = m_view.parent(at)) {
        const NodeIndex parent = m_view.parent(at);
        // The branch it stands in, and those before it, which were not taken.
        if (parent != noIndex && m_view.node(at).kind == NodeKind::Branch) {
            for (NodeIndex i = parent + 1; i <= at; i = m_view.node(i).next) {
                const Node& branch = m_view.node(i);
                if (branch.expression != noIndex && says(branch.expression, (i == at) != branch.isNegated))
                    return true;
            }
        }
        // What came before it in the same block and left the template.
        const NodeIndex first = parent == noIndex ? 0 : parent + 1;
        for (NodeIndex i = first; i < at && m_view.node(at).kind != NodeKind::Branch; i = m_view.node(i).next) {
            const std::string_view tag = m_view.tagName(i);
            const bool isCondition = (tag == "if" || tag == "unless") && m_view.node(i).next > i + 1;
            if (isCondition && aborts(i + 1) && says(m_view.node(i + 1).expression, m_view.node(i + 1).isNegated))
                return true;
        }
    }
    return false;
}

bool Guards::aborts(NodeIndex branch) const
{
    for (NodeIndex i = branch + 1; i < m_view.node(branch).next; i = m_view.node(i).next) {
        if (m_view.tagName(i) == "abort")
            return true;
    }
    return false;
}

bool Guards::isPresent(NodeIndex node, std::string_view path) const
{
    return isGuarded(
        node, [&](ExpressionIndex condition, bool isTrue) { return saysPresent(condition, isTrue, path); });
}

bool Guards::hasSizeCheck(NodeIndex node, std::string_view path) const
{
    return isGuarded(node, [&](ExpressionIndex condition, bool) { return mentionsSize(condition, path); });
}

bool Guards::saysPresent(ExpressionIndex index, bool isTrue, std::string_view path) const
{
    const Expression& condition = m_view.expression(index);
    switch (condition.kind) {
    case ExpressionKind::Path:
        return isTrue && m_view.text(condition) == path;
    case ExpressionKind::And:
    case ExpressionKind::Or: {
        const bool bothHold = (condition.kind == ExpressionKind::And) == isTrue;
        const bool first = saysPresent(condition.first, isTrue, path);
        const bool second = saysPresent(condition.second, isTrue, path);
        return bothHold ? first || second : first && second;
    }
    case ExpressionKind::Contains:
        return isTrue && m_view.text(m_view.expression(condition.first)) == path;
    case ExpressionKind::Compare: {
        if (m_view.text(m_view.expression(condition.first)) != path)
            return false;
        const liquid::Value* literal = m_view.literal(condition.second);
        const bool isNil = literal != nullptr && literal->isNil();
        if (condition.operation == Comparison::NotEqual)
            return isTrue == isNil; // != nil holds, or != something does not
        if (condition.operation == Comparison::Equal)
            return isNil ? !isTrue : isTrue && literal != nullptr;
        return isTrue;
    }
    default:
        return false;
    }
}

bool Guards::mentionsSize(ExpressionIndex index, std::string_view path) const
{
    const Expression& condition = m_view.expression(index);
    switch (condition.kind) {
    case ExpressionKind::Path:
        return m_view.text(condition) == std::string(path) + ".size";
    case ExpressionKind::And:
    case ExpressionKind::Or:
    case ExpressionKind::Compare:
        return mentionsSize(condition.first, path) || mentionsSize(condition.second, path);
    default:
        return false;
    }
}

} // namespace hookbench
