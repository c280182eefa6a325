// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/proof/language/Languages.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace hookbench::proof {

/// How far a reader of JSON has come: the place within a token or between two, and what is open around it.
struct JsonPlace {
    std::uint8_t state = 0;
    std::uint32_t stack = 0; ///< place in the machine's table of stacks; 0: nothing is open

    auto operator<=>(const JsonPlace&) const = default; // NOLINT(modernize-use-nullptr): taken for a 0 by clang-tidy 14
};

/// What reading a set of texts from one place leads to.
struct JsonOutcome {
    std::vector<JsonPlace> places; ///< all that are possible after one of the texts
    bool mayFail = false; ///< one of them is no JSON
    std::vector<Symbol> failing; ///< a shortest one that is not; ends with the character that fails
    bool isTooDeep = false; ///< given up: more places than can be looked at
};

/// Reads JSON as json::isValid() does, character by character. What it accepts is valid.
class JsonMachine {
public:
    explicit JsonMachine(const Languages& languages);

    static constexpr JsonPlace start() { return {}; }
    bool isComplete(JsonPlace place) const;
    bool isInString(JsonPlace place) const;
    std::optional<JsonPlace> step(JsonPlace place, char character);
    /// After a text of UTF-8; nothing if it cannot go on. `failedAt`: the byte.
    std::optional<JsonPlace> read(JsonPlace place, std::string_view text, std::size_t& failedAt);
    const JsonOutcome& read(JsonPlace place, Language language);

private:
    struct Level {
        std::uint32_t below = 0;
        bool isObject = false;
        std::uint32_t depth = 0;
        std::uint32_t inObject = 0; ///< the stacks with one more level; 0: not made yet
        std::uint32_t inArray = 0;
    };

    std::optional<JsonPlace> open(JsonPlace place, bool isObject);
    std::optional<JsonPlace> close(JsonPlace place, bool isObject);
    std::optional<JsonPlace> beginValue(JsonPlace place, char character);
    std::optional<JsonPlace> afterValue(JsonPlace place, char character);
    std::optional<JsonPlace> stepString(JsonPlace place, char character) const;
    std::optional<JsonPlace> stepNumber(JsonPlace place, char character);
    JsonOutcome explore(JsonPlace place, const Automaton& automaton);

    const Languages& m_languages;
    std::vector<Level> m_levels;
    std::map<std::pair<JsonPlace, Language>, JsonOutcome> m_outcomes;
};

} // namespace hookbench::proof
