// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/liquid/TemplateView.h"

#include <string>
#include <string_view>

namespace hookbench {

/// What conditions say of a value at a node: those around it, and those before it that abort. A reading of what authors
/// write, not a proof.
class Guards {
public:
    explicit Guards(const TemplateView& view)
        : m_view(view)
    {
    }

    /// Whether a path, as written, holds something there.
    bool isPresent(liquid::NodeIndex node, std::string_view path) const;
    /// Whether its size was asked for.
    bool hasSizeCheck(liquid::NodeIndex node, std::string_view path) const;

private:
    template <typename Says> bool isGuarded(liquid::NodeIndex node, Says says) const;
    bool aborts(liquid::NodeIndex branch) const;
    bool saysPresent(liquid::ExpressionIndex condition, bool isTrue, std::string_view path) const;
    bool mentionsSize(liquid::ExpressionIndex condition, std::string_view path) const;

    const TemplateView& m_view;
};

} // namespace hookbench
