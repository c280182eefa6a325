// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Attempt.h"
#include "sandbox/Sandbox.h"

#include <deque>

namespace hookbench {

/// The latest attempts of this program, to find the one by which a received request was sent. Nothing on the wire says
/// so: the time, the request line and the body do. An attempt is one delivery, so it goes to the request that is most
/// like it and to no other.
class SentAttempts {
public:
    static constexpr std::size_t kept = 200;

    /// With what was asked for before, such as a token.
    void add(const Attempt& attempt);

    /// The attempt that sent it; null if none looks like it. `received` are all requests, that one among them. Valid
    /// until the next add().
    const Attempt* senderOf(const SandboxExchange& exchange, const QList<SandboxExchange>& received) const;

private:
    std::deque<Attempt> m_attempts; ///< newest last
};

} // namespace hookbench
