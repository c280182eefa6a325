// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/FieldContract.h"
#include "liquid/Program.h"
#include "json/Value.h"

#include <random>
#include <string>
#include <vector>

/// Makes profiles and events as bad as contracts allow, at random, for the properties that a body reads. It knows
/// nothing of how bodies are proven.
class HostileData {
public:
    HostileData(const hookbench::liquid::Program& program, const hookbench::FieldContracts& contracts, unsigned seed);

    /// A root scope that keeps the contracts.
    hookbench::json::Value next();

private:
    using Value = hookbench::json::Value;

    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(m_random() % bound); }
    void set(Value& at, const std::vector<std::string>& steps, std::size_t i);
    Value leaf(const std::vector<std::string>& steps);
    Value anyValue(int depth);
    std::string anyText();
    std::string numericText();
    std::string matching(const hookbench::FieldContract& contract);
    std::string composed(const std::string& pattern);

    const hookbench::FieldContracts& m_contracts;
    std::vector<std::vector<std::string>> m_paths;
    std::vector<std::string> m_words; ///< strings and numbers of the template
    std::mt19937 m_random;
};
