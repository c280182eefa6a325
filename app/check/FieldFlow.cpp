// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/FieldFlow.h"

#include "liquid/DialectTable.h"
#include "liquid/ProgramData.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace hookbench {

namespace {

using liquid::NameIndex;
using liquid::Node;
using liquid::NodeIndex;
using liquid::NodeKind;
using liquid::noIndex;
using liquid::TagDetail;

/// Where values go: into the output, or into a variable.
using Sink = std::optional<NameIndex>;
constexpr Sink output = std::nullopt;

/// A tag whose values go somewhere.
struct Region {
    ByteRange range;
    Sink sink;
    bool isLoop = false; ///< over what is in a variable; elements of a field have paths of their own
};

/// Goes through a program once and notes for each tag where its values go.
class RegionReader {
public:
    explicit RegionReader(const liquid::Program& program)
        : m_dialect(program.dialect())
        , m_tables(program.tables())
    {
    }

    std::vector<Region> read()
    {
        visitNodes(0, static_cast<NodeIndex>(m_tables.nodes.size()), output);
        return std::move(m_regions);
    }

private:
    void visitNodes(NodeIndex first, NodeIndex end, Sink sink)
    {
        for (NodeIndex i = first; i < end; i = m_tables.nodes[i].next)
            visitNode(i, sink);
    }

    void visitNode(NodeIndex index, Sink sink)
    {
        const Node& node = m_tables.nodes[index];
        if (node.kind == NodeKind::Output)
            m_regions.push_back({{node.begin, node.end}, sink});
        if (node.kind == NodeKind::Tag)
            visitTag(node, sink);
        visitNodes(index + 1, node.next, sink);
    }

    /// `sink` is where the block of the tag goes from now on.
    void visitTag(const Node& node, Sink& sink)
    {
        const ByteRange range{node.begin, node.end};
        const TagDetail kind = m_dialect.tags[node.tag].detail;
        if (kind == TagDetail::Output || kind == TagDetail::List)
            m_regions.push_back({range, sink});
        if (node.detail == noIndex)
            return;
        if (kind == TagDetail::Loop)
            m_regions.push_back({range, m_tables.loops[node.detail].variable, true});
        if (kind != TagDetail::Variable)
            return;
        const NameIndex variable = m_tables.variables[node.detail].variable;
        if (node.expression != noIndex)
            m_regions.push_back({range, variable});
        else
            sink = variable; // capture
    }

    const liquid::Dialect& m_dialect;
    const liquid::Program::Impl& m_tables;
    std::vector<Region> m_regions;
};

bool contains(ByteRange outer, ByteRange inner)
{
    return outer.begin <= inner.begin && inner.end <= outer.end;
}

class Flow {
public:
    explicit Flow(const liquid::Program& program)
        : m_tables(program.tables())
        , m_regions(RegionReader(program).read())
        , m_leaves(m_tables.names.size())
    {
        std::ranges::sort(m_regions, {}, [](const Region& region) { return region.range.begin; });
        findLeavingVariables();
    }

    FieldUse useOf(liquid::DataPath path) const
    {
        FieldUse use{std::move(path), false, {}};
        const Region* region = regionOf(use.path.range);
        if (!region || region->isLoop)
            return use;
        use.leaves = gets(region->sink);
        if (use.leaves && region->sink)
            use.through = std::string(m_tables.names[*region->sink].text);
        return use;
    }

private:
    const Region* regionOf(ByteRange range) const
    {
        const auto behind = std::ranges::upper_bound(
            m_regions, range.begin, {}, [](const Region& region) { return region.range.begin; });
        return behind != m_regions.begin() && contains(std::prev(behind)->range, range) ? &*std::prev(behind) : nullptr;
    }

    bool gets(Sink sink) const { return !sink || m_leaves[*sink]; }

    /// A variable leaves where it is printed, or goes into one that leaves.
    void findLeavingVariables()
    {
        for (bool hasChanged = true; hasChanged;) {
            hasChanged = false;
            for (const liquid::Expression& expression : m_tables.expressions) {
                if (expression.kind != liquid::ExpressionKind::Path || m_leaves[expression.first])
                    continue;
                const Region* region = regionOf({expression.begin, expression.end});
                if (!region || !gets(region->sink))
                    continue;
                m_leaves[expression.first] = true;
                hasChanged = true;
            }
        }
    }

    const liquid::Program::Impl& m_tables;
    std::vector<Region> m_regions; ///< by begin; they do not overlap
    std::vector<bool> m_leaves; ///< by name
};

} // namespace

std::vector<FieldUse> fieldUses(const liquid::Program& program)
{
    const Flow flow(program);
    std::vector<FieldUse> uses;
    for (liquid::DataPath& path : program.dataPaths())
        uses.push_back(flow.useOf(std::move(path)));
    return uses;
}

} // namespace hookbench
