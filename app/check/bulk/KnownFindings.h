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

    /// Equal findings have one number, counted from 0 in the order in which they came up. Equal is what has the same
    /// code at the same place, or inside it; for records of a file, what is said of the same thing in whatever line.
    std::size_t numberOf(const Diagnostic& diagnostic);

    /// False if the same was found before; else it is known from now on.
    bool add(const Diagnostic& diagnostic);

private:
    struct Known {
        Place place;
        std::size_t number;
    };
    struct Kind {
        std::string code;
        std::string file; ///< where it is about files
        std::string about; ///< where it is about records of a file, or about fields of a profile
        std::vector<Known> places;
    };
    Kind& kindOf(const Diagnostic& diagnostic, Part part);

    std::vector<Kind> m_kinds; ///< a few
    std::size_t m_count = 0;
};

} // namespace hookbench
