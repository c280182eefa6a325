// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/ContractCheck.h"
#include "check/Proof.h"
#include "liquid/Renderer.h"

#include <atomic>
#include <optional>

namespace hookbench::proof {

/// What a root scope leads to.
enum class Finding : std::uint8_t {
    Good,
    BrokenPayload,
    Abort,
    Error,
    OutOfContract, ///< the data is not what the contracts allow, so it shows nothing
};

/// Renders and reads: the only judge of witnesses. Not for two threads at once.
class Trial {
public:
    /// Everything has to outlive it.
    Trial(const liquid::Program& program, const FieldContracts& contracts, const ProofOptions& options,
        const std::atomic_bool& isStopped);

    Finding run(const json::Value& root);
    /// What the last run gave.
    const std::string& payload() const { return m_payload; }
    const std::string& error() const { return m_error; }
    ByteRange errorPlace() const { return m_errorPlace; }

    /// The bound on the work is reached, or it was stopped.
    bool isOver() const { return m_work > m_options.workBytes || m_isStopped; }
    /// Room for so much more work.
    void extend() { m_work = 0; }

private:
    const liquid::Program& m_program;
    ContractCheck m_contracts;
    const ProofOptions& m_options;
    const std::atomic_bool& m_isStopped;
    liquid::Renderer m_renderer;
    liquid::RenderOptions m_renderOptions;
    std::size_t m_work = 0;
    std::string m_payload;
    std::string m_error;
    ByteRange m_errorPlace;
};

} // namespace hookbench::proof
