// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/PayloadOrigins.h"

#include <string_view>

namespace hookbench {

/// Adds to a problem of the payload's JSON what mends it in the body: a comma taken out, a quotation mark put in. Only
/// where the place is literal text that the body wrote once, so that the change concerns nothing else, and only what
/// was tried and made the problem go away. Payloads beyond mostBytes get none: trying costs a scan each.
class JsonFix {
public:
    static constexpr std::size_t mostBytes = 64U << 10U;

    /// Keeps references to what it is made from. `problems` are those of this payload.
    JsonFix(std::string_view payload, const std::vector<Diagnostic>& problems, const PayloadOrigins& origins);

    void addTo(Diagnostic& problem) const;

private:
    struct Change {
        ByteRange removed; ///< bytes of the payload
        std::string added;
    };
    struct Idea {
        const char* title;
        std::vector<Change> changes; ///< ascending
    };

    std::vector<Idea> ideasFor(const Diagnostic& problem) const;
    std::vector<Idea> ideasForText(const Diagnostic& problem) const;
    std::vector<Idea> ideasForNumber(const Diagnostic& problem) const;
    std::vector<Idea> ideasForStructure(const Diagnostic& problem) const;
    Idea straightened(std::size_t begin) const;
    Idea doubleQuoted(std::size_t begin) const;
    std::vector<Idea> closingQuote(const Diagnostic& problem) const;
    Idea quoted(ByteRange range) const;
    bool helps(const Idea& idea, const Diagnostic& problem) const;
    std::optional<Fix> inBody(const Idea& idea) const;
    std::optional<ByteRange> bodyRange(ByteRange payload) const;

    std::string_view m_payload;
    const std::vector<Diagnostic>& m_problems;
    const PayloadOrigins& m_origins;
};

} // namespace hookbench
