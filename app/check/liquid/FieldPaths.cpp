// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/liquid/FieldPaths.h"

#include <algorithm>

namespace hookbench {

FieldPaths::FieldPaths(const TemplateView& view)
    : m_isClevertap(view.isClevertap())
    , m_paths(view.program().dataPaths())
{
}

bool FieldPaths::hasKnownRoot(const liquid::DataPath& path) const
{
    const std::string& root = path.steps.front();
    if (m_isClevertap)
        return root == "Profile" || root == "Event" || root == "ExternalTrigger" || root == "Linked";
    return root != "forloop";
}

const liquid::DataPath* FieldPaths::of(const liquid::Expression& path) const
{
    if (path.kind != liquid::ExpressionKind::Path)
        return nullptr;
    const ByteRange range = TemplateView::range(path);
    auto found = std::lower_bound(m_paths.begin(), m_paths.end(), range.begin,
        [](const liquid::DataPath& candidate, std::size_t begin) { return candidate.range.begin < begin; });
    for (; found != m_paths.end() && found->range.begin == range.begin; ++found) {
        if (found->range == range)
            return &*found;
    }
    return nullptr;
}

} // namespace hookbench
