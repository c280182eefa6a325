// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Dice.h"
#include "ExpressionMaker.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Random templates of all tags, and broken ones.
class TemplateMaker {
public:
    TemplateMaker(Dice& dice, int version)
        : m_dice(dice)
        , m_version(version)
        , m_expressions(dice, version)
    {
    }

    std::string make();
    /// Partials that templates name, which may name those before them.
    std::vector<std::pair<std::string, std::string>> makePartials();

private:
    std::string nodes(int depth);
    std::string node(int depth);
    std::string text();
    std::string output();
    std::string tag(std::string_view inner);
    std::string block(std::string_view name, std::string_view head, int depth);
    std::string conditions(int depth);
    std::string caseTag(int depth);
    std::string loop(int depth);
    std::string attributes(bool isTable);
    std::string variables(int depth);
    std::string cycle();
    std::string skipped(int depth);
    std::string lines(int depth);
    std::string line(int depth);
    std::string strayTag();
    std::string partial();
    std::string broken(std::string text);

    Dice& m_dice;
    int m_version;
    ExpressionMaker m_expressions;
    std::size_t m_partialCount = 0; ///< of those that may be named
};
