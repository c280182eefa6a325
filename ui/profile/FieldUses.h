// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Program.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hookbench {

/// The paths that a campaign reads, as a tree by steps in order of first appearance.
class FieldUses {
public:
    FieldUses() = default;
    explicit FieldUses(const std::vector<liquid::DataPath>& paths);

    using Step = std::pair<std::string, FieldUses>;
    const std::vector<Step>& steps() const { return m_steps; }
    bool isEmpty() const { return m_steps.empty(); }

    /// What is read below that name; nullptr if nothing is.
    const FieldUses* find(std::string_view name) const;
    /// What is read below that item of a list, be it by number or in a loop.
    const FieldUses* findItem(std::size_t number) const;

    /// The value itself is read, each time with a `default` filter behind it.
    bool hasDefault() const { return m_isRead && m_hasDefault; }

    bool operator==(const FieldUses&) const = default;

private:
    void add(const liquid::DataPath& path, std::size_t step);

    std::vector<Step> m_steps;
    bool m_isRead = false;
    bool m_hasDefault = true;
};

} // namespace hookbench
