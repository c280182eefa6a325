// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/liquid/TemplateView.h"

#include <vector>

namespace hookbench {

/// Which field of the data an expression of the template reads.
class FieldPaths {
public:
    explicit FieldPaths(const TemplateView& view);

    /// Loop and other variables resolved; nullptr if it is no path to a field.
    const liquid::DataPath* of(const liquid::Expression& path) const;

    /// Whether a path begins with a name that the data may have in this dialect; others have a finding of their own.
    bool hasKnownRoot(const liquid::DataPath& path) const;

private:
    bool m_isClevertap;
    std::vector<liquid::DataPath> m_paths; ///< by begin
};

} // namespace hookbench
