// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/PayloadOrigins.h"
#include "json/Scanner.h"

#include <optional>
#include <string_view>
#include <vector>

namespace hookbench {

/// Says of the problems in one payload which tag of the template caused them, and why. Keeps references to what it is
/// made from.
class JsonCause {
public:
    JsonCause(std::string_view payload, const json::Scan& scan, const PayloadOrigins& origins);

    /// Adds the place in the body to a problem of the payload and, where a filled-in value is to blame, says so. Gives
    /// whether one is.
    bool explain(Diagnostic& diagnostic) const;

    /// Values that end the string which they were put into, in a payload that is valid JSON all the same: what follows
    /// is said by the customer, not by the author.
    std::vector<Diagnostic> escapes() const;

private:
    struct Words;
    struct Blame {
        const Words* words = nullptr;
        ByteRange tag; ///< of the body
        std::string_view value;
    };

    std::optional<Blame> blameOf(ByteRange place) const;
    std::optional<Blame> blameString(ByteRange token) const;
    const liquid::Origin* filledInAt(ByteRange place) const;
    ByteRange tokenAt(std::size_t offset) const;
    ByteRange widened(ByteRange place) const;
    void apply(const Blame& blame, Diagnostic& diagnostic) const;

    static const Words quotation;
    static const Words backslash;
    static const Words lineBreak;
    static const Words tab;
    static const Words control;
    static const Words notJson;
    static const Words silent;
    static const Words leavesString;
    static const Words* wordsFor(char character);

    std::string_view m_payload;
    const json::Scan& m_scan;
    const PayloadOrigins& m_origins;
};

} // namespace hookbench
