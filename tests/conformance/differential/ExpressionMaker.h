// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Dice.h"

#include <string>

/// Random expressions: literals, lookups, ranges, conditions and filter chains, right and wrong ones.
class ExpressionMaker {
public:
    /// `version` of the Liquid to compare with, as 100 * major + minor: filters that it does not know are left out.
    ExpressionMaker(Dice& dice, int version)
        : m_dice(dice)
        , m_version(version)
    {
    }

    std::string value();
    std::string literal();
    std::string lookup();
    std::string list();
    /// Ends are small, so that nothing goes through millions of elements.
    std::string range();
    std::string condition();
    /// Filters with their bars; may be empty.
    std::string filters();
    std::string filtered() { return value() + filters(); }
    /// A name that templates make.
    std::string newName();
    std::string space();

private:
    std::string filter();
    std::string argumentOf(char kind);
    std::string comparison();
    std::string smallNumber();

    Dice& m_dice;
    int m_version;
};
