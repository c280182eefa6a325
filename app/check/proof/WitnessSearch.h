// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/proof/Candidates.h"
#include "check/proof/FieldTree.h"
#include "check/proof/Trial.h"

#include <array>
#include <optional>

namespace hookbench::proof {

/// A witness with the place that its error names.
struct Found {
    Witness witness;
    ByteRange place;
};

/// Looks for data that breaks the payload, stops the message by an error, or aborts it. Each is looked for until it is
/// found; what is found is made small.
class WitnessSearch {
public:
    WitnessSearch(const FieldTree& tree, const Candidates& candidates, Trial& trial);

    /// Every property hostile in the same way at once.
    void searchGlobally();
    /// One property after the other.
    void searchSingly();
    /// Tries one set of states; true if it found something new.
    bool offer(const FieldStates& states);
    /// Tries every candidate for these fields, on top of the states.
    void searchAround(const FieldStates& states, const std::vector<FieldIndex>& fields);

    const std::optional<Found>& broken() const { return m_found[0]; }
    const std::optional<Found>& error() const { return m_found[1]; }
    const std::optional<Found>& abort() const { return m_found[2]; }
    void stopLookingForErrors() { m_wantsReach = false; }

    /// All objects there, every other property plain, or absent where it may be.
    FieldStates states(bool isFilled) const;
    /// Makes the objects around a field exist, as a list of so many where it is an element.
    void reach(FieldStates& states, FieldIndex field, int length = 1) const;

private:
    bool wantsMore() const;
    FieldStates allAlike(std::size_t hostile) const;
    void searchMixes(const FieldStates& base);
    void minimise(FieldStates states, Finding finding, std::optional<Found>& found);
    bool shrinkField(FieldStates& states, FieldIndex field, Finding finding);
    bool keeps(const FieldStates& states, Finding finding);
    bool shrinkText(FieldStates& states, FieldIndex field, Finding finding);
    bool tryState(FieldStates& states, FieldIndex field, FieldState state, Finding finding);

    const FieldTree& m_tree;
    const Candidates& m_candidates;
    Trial& m_trial;
    std::array<std::optional<Found>, 3> m_found;
    bool m_wantsReach = true;
};

} // namespace hookbench::proof
