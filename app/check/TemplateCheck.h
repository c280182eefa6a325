// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Data.h"
#include "liquid/Program.h"
#include "text/Diagnostic.h"

#include <span>
#include <vector>

namespace hookbench {

class FieldContracts;

/// What is known beside the template itself.
struct TemplateFacts {
    /// Root scopes, such as {"Profile": …, "Event": …}: what fields there are and what they hold. Without any, nothing
    /// is said about fields.
    std::span<const liquid::Data> samples;
    bool bodyIsJson = true; ///< whether it has to make JSON
    /// What the fields hold beyond the samples, or in place of them; nullptr: nothing is stated. Has to live as long as
    /// the call.
    const FieldContracts* contracts = nullptr;
};

/// What can be known of the Liquid of a template without rendering it: findings with codes liquid.…, their places in
/// Part::Body with bytes of the source, sorted by place, most with fixes that make them go away. What the parser found
/// is not repeated: see addSpellingFixes(). A template with errors of syntax gives nothing else. Any thread; work is
/// linear in the template, times the samples for a field that none of them has.
std::vector<Diagnostic> checkTemplate(const liquid::Program& program, const TemplateFacts& facts);

/// Adds to findings of the parser, where they are those of this program, the word that was probably meant and the fix
/// that writes it.
void addSpellingFixes(const liquid::Program& program, const TemplateFacts& facts, std::vector<Diagnostic>& diagnostics);

/// Gives problems of one payload (Part::Payload), where a tag of the template is to blame, the fixes of what
/// checkTemplate() found at that tag.
void addTemplateFixes(const std::vector<Diagnostic>& findings, std::vector<Diagnostic>& problems);

} // namespace hookbench
