// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Environment.h"
#include "campaign/request/Placeholders.h"
#include "campaign/request/RenderedText.h"
#include "liquid/Program.h"
#include "liquid/Renderer.h"

#include <memory>
#include <string>
#include <vector>

namespace hookbench {

/// One text of a webhook or campaign that is not the body: a URL, a header name, a parameter. It may hold placeholders,
/// which the environment fills, and Liquid (inferred: CleverTap documents it for none of them). What Liquid puts in is
/// never looked at for placeholders or Liquid again.
class TextTemplate {
public:
    /// `place` says which text this is; its range is set for each finding. The environment has to outlive this.
    TextTemplate(
        const std::string& source, const liquid::Dialect& dialect, const Environment& environment, Place place);

    const std::string& source() const { return m_program->source(); }
    const Place& place() const { return m_place; }
    Place placeOf(ByteRange range) const { return {m_place.part, m_place.item, range}; }

    const liquid::Program& program() const { return *m_program; }
    bool hasLiquid() const { return m_hasLiquid; }
    bool hasUnfilledPlaceholder() const { return m_hasUnfilled; }
    /// Findings that hold whatever the data: unfilled placeholders, errors and warnings of parsing, the use of Liquid.
    const std::vector<Diagnostic>& diagnostics() const { return m_diagnostics; }

    RenderedText render(liquid::Renderer& renderer, const liquid::Value& root, const liquid::Clock& clock) const;

    /// The text with its placeholders filled and its Liquid as it stands.
    RenderedText filled() const;

    /// The data that a tag reads, such as Profile.Name; the tag itself where that is not plain.
    std::string fieldIn(ByteRange tag) const;

    struct FilledPlaceholder {
        Placeholder mark;
        const Variable* variable = nullptr; ///< nullptr: not filled
    };
    const std::vector<FilledPlaceholder>& placeholders() const { return m_placeholders; }

private:
    void fillPlaceholders(const Environment& environment);
    void reportLiquid();
    void appendAuthorText(RenderedText& rendered, ByteRange source) const;
    void appendOrigin(RenderedText& rendered, std::string_view output, const liquid::Origin& origin) const;

    std::shared_ptr<const liquid::Program> m_program;
    Place m_place;
    std::vector<FilledPlaceholder> m_placeholders;
    std::vector<Diagnostic> m_diagnostics;
    bool m_hasLiquid = false;
    bool m_hasUnfilled = false;
};

} // namespace hookbench
