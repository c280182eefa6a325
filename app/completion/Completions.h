// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "completion/CompletionPlace.h"
#include "completion/KnownFields.h"
#include "completion/SchemaGuide.h"
#include "liquid/Program.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hookbench {

/// One thing to choose from.
struct Completion {
    enum class Kind : std::uint8_t { Tag, Filter, Field, Variable, Constant, Key, Value };

    Kind kind = Kind::Field;
    std::string label; ///< the name that is looked for
    ByteRange replaced; ///< bytes of the body that make way
    std::string text; ///< what is put there
    std::size_t caret = 0; ///< bytes of `text` before the caret afterwards
    liquid::Grade grade = liquid::Grade::Documented; ///< of tags and filters
    KnownField field; ///< of fields
    SchemaNote note; ///< of keys and values of JSON
    bool goesOn = false; ///< at the caret afterwards there is a choice of values to make
};

/// What completions are made from. All of it has to outlive the call.
struct CompletionSources {
    const liquid::Dialect* dialect = nullptr;
    std::span<const json::Value> rootScopes; ///< of the samples, the one on screen first
    const FieldContracts* contracts = nullptr;
    const json::Value* schema = nullptr; ///< of the payload; null where there is none
};

/// What can be written at this place (bytes of the body) and goes with what stands there already: first what begins
/// with it, then what holds it, without regard to case. Documented names come before those that only the engine has,
/// required keys before others.
std::vector<Completion> completionsAt(std::string_view body, std::size_t place, const CompletionSources& sources);

} // namespace hookbench
