// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Renderer.h"

#include <memory>
#include <string>
#include <string_view>

namespace hookbench {

/// The line protocol of `render --jsonl`: a line {"template", "data", "partials", "mode"} in, a line {"output"} or
/// {"error"} out. In the shopify dialect both, where the engine carries on after an error.
class JsonLinesRenderer {
public:
    JsonLinesRenderer(const liquid::Dialect& dialect, const liquid::Clock& clock);

    /// One line of JSON without a line feed, whatever comes in.
    std::string answer(std::string_view line);

private:
    liquid::Partials readPartials(const liquid::Value* texts) const;
    std::string render(const liquid::Value& root, const liquid::RenderOptions& options);

    const liquid::Dialect& m_dialect;
    liquid::Clock m_clock;
    liquid::Renderer m_renderer;
    std::shared_ptr<const liquid::Program> m_program; ///< of the line before: streams often repeat the template
};

} // namespace hookbench
