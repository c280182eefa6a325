// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Diagnostic.h"

#include <string>
#include <vector>

namespace hookbench {

/// What was found already: equal findings of several profiles are told once.
class KnownFindings {
public:
    /// Where the author can do something: a place of the payload leads to the body that made it.
    static const Place& authorsPlace(const Diagnostic& diagnostic);

    /// False if the same was found at the same place, or inside it, with another profile; else it is known from now on.
    bool add(const Diagnostic& diagnostic);

private:
    struct Kind {
        std::string code;
        std::string file; ///< where it is about files
        std::vector<Place> places;
    };
    std::vector<Place>& placesOf(const Diagnostic& diagnostic, bool isOfFile);

    std::vector<Kind> m_kinds; ///< a few
};

} // namespace hookbench
