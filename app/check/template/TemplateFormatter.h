// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Program.h"
#include "text/Diagnostic.h"

#include <optional>
#include <string>

namespace hookbench {

enum class TemplateStyle {
    Indented, ///< two spaces a level, one member a line; blocks that hold whole members indent what is in them
    Minified, ///< no white space that is not needed
};

/// A template in another layout, or why it was left alone.
struct FormattedTemplate {
    std::string text;
    std::optional<Diagnostic> problem; ///< then the text is that of the program; Part::Body
};

/// Lays out a template that makes JSON. Nothing but white space outside strings and tags changes: tags, strings, raw
/// blocks, comments and captures survive byte for byte, line ends stay of their kind, and what is rendered has the same
/// tokens. Formatting twice gives the same as once. Linear in the template but for its nesting.
FormattedTemplate formatTemplate(const liquid::Program& program, TemplateStyle style = TemplateStyle::Indented);

} // namespace hookbench
