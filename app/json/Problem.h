// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Diagnostic.h"

#include <cstdint>
#include <string>
#include <vector>

namespace hookbench::json {

/// Everything that can be wrong with a JSON text; each has a diagnostic code of its own.
enum class Problem : std::uint8_t {
    None,
    // between tokens
    ByteOrderMark,
    OddSpace,
    Comment,
    InvalidUtf8,
    // strings
    SmartQuotes,
    SingleQuotes,
    LineBreakInString,
    TabInString,
    ControlInString,
    BadEscape,
    UnclosedString,
    QuoteInString,
    // other values
    UnquotedValue,
    WrongLiteral, ///< %1 as written, %2 what JSON calls it
    NotFinite, ///< %1 as written
    LeadingZero,
    LeadingPlus,
    BarePoint,
    BadNumber,
    // how tokens follow each other
    Empty,
    TrailingComma,
    ExtraComma,
    MissingComma,
    CommaInNumber,
    MissingColon,
    ExtraColon,
    ColonInArray,
    MissingValue,
    MissingKey,
    UnquotedKey,
    MissingClosing, ///< %1 the bracket that is missing; related: what is open, innermost first
    WrongClosing, ///< %1 what stands there, %2 what belongs there; related: what is open
    ExtraClosing, ///< %1 the bracket
    TextAfterEnd,
    TooDeep,
};

/// The finding in plain words, an error in Part::Payload.
Diagnostic diagnosticFor(Problem problem, ByteRange range, std::vector<std::string> arguments = {});

} // namespace hookbench::json
