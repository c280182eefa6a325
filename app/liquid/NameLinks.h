// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/HashIndex.h"
#include "liquid/ProgramData.h"

#include <deque>
#include <span>
#include <string_view>
#include <vector>

namespace hookbench::liquid {

/// One numbering of variables for a template and the partials that it brings in, each of which has numbered its own. In
/// it every name has a slot, and a second one for the counter of that name, so that a variable made in one program is
/// found from another. Belongs to one render; keeps its memory between renders.
class NameLinks {
public:
    void clear();

    /// The names of a program with their slots in the common numbering. Valid until clear().
    std::span<const Name> of(const Program::Impl& program);

    /// The slot of a name that may stand in no program. `name` has to live until clear().
    std::uint32_t slotOf(std::string_view name) { return slotOf(name, keyHash(name)); }

    /// noIndex if none of the programs has the name.
    std::uint32_t find(std::string_view name, std::uint32_t hash) const;

    std::size_t slotCount() const { return m_texts.size() * 2; }

private:
    std::uint32_t slotOf(std::string_view name, std::uint32_t hash);
    Name linked(const Name& name);

    struct Linked {
        const Program::Impl* program = nullptr;
        std::vector<Name> names;
    };

    HashIndex m_index;
    std::vector<std::string_view> m_texts; ///< by half of the slot
    std::deque<Linked> m_linked; ///< of programs in use the first m_linkedCount
    std::size_t m_linkedCount = 0;
};

} // namespace hookbench::liquid
