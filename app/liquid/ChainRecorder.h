// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Renderer.h"

#include <cstdint>
#include <vector>

namespace hookbench::liquid {

/// Keeps how values came about during one render, where that is asked for: of what was printed, and of variables by
/// their slot.
class ChainRecorder {
public:
    void begin(bool isOn);
    bool isOn() const { return m_isOn; }

    void add(OriginChain chain) { m_chains.push_back(std::move(chain)); }
    /// Forgets what was printed beyond the first `size` bytes of output.
    void truncate(std::size_t size);
    /// The variable has a new value, made in these steps.
    void assign(std::uint32_t slot, std::vector<ChainStep> steps);
    std::vector<ChainStep> stepsOf(std::uint32_t slot) const;

    const std::vector<OriginChain>& all() const { return m_chains; }

private:
    bool m_isOn = false;
    std::vector<OriginChain> m_chains;
    std::vector<std::vector<ChainStep>> m_variables;
};

} // namespace hookbench::liquid
