// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/SecretText.h"
#include "liquid/Renderer.h"
#include "text/ByteRange.h"
#include "text/Diagnostic.h"

#include <cstdint>
#include <string>
#include <vector>

namespace hookbench {

/// What one URL, header or parameter became, and which bytes came from where.
struct RenderedText {
    enum class Source : std::uint8_t {
        Author, ///< as the author wrote it
        Liquid, ///< made by a tag, out of what a profile or an event holds
        Variable, ///< of the environment
        Secret,
    };
    struct Stretch {
        ByteRange output; ///< bytes of `plain`
        ByteRange source; ///< bytes of the author's text
        Source kind = Source::Author;
        std::string secretName; ///< Source::Secret
    };
    /// Stands for each secret in `plain`: harmless wherever a secret may stand.
    static constexpr char secretStandIn = 'x';

    std::string plain; ///< for checks
    std::vector<Stretch> stretches; ///< of `plain`, without gaps
    liquid::OutcomeKind outcome = liquid::OutcomeKind::Payload;
    std::vector<Diagnostic> diagnostics;

    void append(std::string_view bytes, ByteRange source, Source kind);
    void appendSecret(std::string_view secretName, ByteRange source);

    /// The text for the wire of a part of `plain`.
    SecretText text(ByteRange part, SecretText::Encoding secrets = SecretText::Encoding::AsIs) const;
    SecretText text() const { return text({0, plain.size()}); }
    /// All of it as a component of a URL: escaped, secrets too.
    SecretText percentEncodedText() const;

    /// The stretch that holds this byte of `plain`; nullptr past the end.
    const Stretch* stretchAt(std::size_t offset) const;
    /// Where the author has to look for these bytes of `plain`.
    ByteRange sourceOf(ByteRange output) const;
};

} // namespace hookbench
