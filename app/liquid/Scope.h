// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Value.h"

#include <cstdint>
#include <vector>

namespace hookbench::liquid {

/// The variables that a template makes, by slot. assign and capture set them for good; within a frame (a loop) there
/// may be a local value that hides it and goes with the frame.
class Scope {
public:
    void reset(std::size_t slotCount, bool nilLocalFallsThrough);
    /// Makes room for slots that came to be known later.
    void grow(std::size_t slotCount)
    {
        if (m_slots.size() < slotCount)
            m_slots.resize(slotCount);
    }

    /// The value, or nullptr if nothing was set.
    const Value* find(std::uint32_t slot) const
    {
        const Slot& found = m_slots[slot];
        if (found.localFrame != 0)
            return &found.local;
        return found.isSet ? &found.value : nullptr;
    }
    bool hasLocal(std::uint32_t slot) const { return m_slots[slot].localFrame != 0; }

    void set(std::uint32_t slot, Value value)
    {
        m_slots[slot].value = value;
        m_slots[slot].isSet = true;
    }
    /// In the innermost frame; the same as set() outside of all.
    void setLocal(std::uint32_t slot, Value value);
    void removeLocal(std::uint32_t slot);

    void openFrame();
    void closeFrame();
    std::uint32_t frame() const { return static_cast<std::uint32_t>(m_frames.size()); }

private:
    struct Slot {
        Value value;
        Value local;
        std::uint32_t localFrame = 0; ///< the frame that the local value belongs to; 0: there is none
        bool isSet = false;
    };
    struct Saved {
        std::uint32_t slot = 0;
        std::uint32_t localFrame = 0;
        Value local;
    };

    const Saved* savedInThisFrame(std::uint32_t slot) const;

    std::vector<Slot> m_slots;
    std::vector<Saved> m_saved; ///< locals of outer frames that inner ones have replaced
    std::vector<std::size_t> m_frames; ///< where in m_saved each frame begins
    bool m_nilLocalFallsThrough = false;
};

} // namespace hookbench::liquid
