// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/ChainRecorder.h"

namespace hookbench::liquid {

void ChainRecorder::begin(bool isOn)
{
    m_isOn = isOn;
    m_chains.clear();
    m_variables.clear();
}

void ChainRecorder::truncate(std::size_t size)
{
    while (!m_chains.empty() && m_chains.back().output.end > size)
        m_chains.pop_back();
}

void ChainRecorder::assign(std::uint32_t slot, std::vector<ChainStep> steps)
{
    if (m_variables.size() <= slot)
        m_variables.resize(slot + 1);
    m_variables[slot] = std::move(steps);
}

std::vector<ChainStep> ChainRecorder::stepsOf(std::uint32_t slot) const
{
    return slot < m_variables.size() ? m_variables[slot] : std::vector<ChainStep>();
}

} // namespace hookbench::liquid
