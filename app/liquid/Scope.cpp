// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Scope.h"

namespace hookbench::liquid {

void Scope::reset(std::size_t slotCount, bool nilLocalFallsThrough)
{
    m_slots.assign(slotCount, Slot());
    m_saved.clear();
    m_frames.clear();
    m_nilLocalFallsThrough = nilLocalFallsThrough;
}

void Scope::setLocal(std::uint32_t slot, Value value)
{
    if (m_frames.empty()) {
        set(slot, value);
        return;
    }
    Slot& place = m_slots[slot];
    if (place.localFrame != frame())
        m_saved.push_back({slot, place.localFrame, place.local});
    if (value.isNil() && m_nilLocalFallsThrough) {
        removeLocal(slot);
        return;
    }
    place.local = value;
    place.localFrame = frame();
}

void Scope::removeLocal(std::uint32_t slot)
{
    const Saved* saved = savedInThisFrame(slot);
    if (saved == nullptr)
        return;
    m_slots[slot].local = saved->local;
    m_slots[slot].localFrame = saved->localFrame;
}

const Scope::Saved* Scope::savedInThisFrame(std::uint32_t slot) const
{
    for (std::size_t i = m_saved.size(); i > m_frames.back(); --i) {
        if (m_saved[i - 1].slot == slot)
            return &m_saved[i - 1];
    }
    return nullptr;
}

void Scope::openFrame()
{
    m_frames.push_back(m_saved.size());
}

void Scope::closeFrame()
{
    // Backwards, so that the oldest value of a slot saved twice is what remains.
    while (m_saved.size() > m_frames.back()) {
        const Saved& saved = m_saved.back();
        m_slots[saved.slot].local = saved.local;
        m_slots[saved.slot].localFrame = saved.localFrame;
        m_saved.pop_back();
    }
    m_frames.pop_back();
}

} // namespace hookbench::liquid
