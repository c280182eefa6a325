// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/LiquidJsonLexer.h"

namespace hookbench {

/// Colours a whole HTTP request: request line and headers up to the first empty line, then the body as JSON.
class RequestLexer : public LiquidJsonLexer {
    Q_OBJECT

public:
    using LiquidJsonLexer::LiquidJsonLexer;

    const char* language() const override { return "HTTP request"; }

    /// Bytes before the body.
    void setHeadSize(std::size_t bytes) { m_headSize = bytes; }

protected:
    Highlighting highlight(const ByteRange& range, const HighlightState& state, int depth) const override;

private:
    std::size_t m_headSize = 0;
};

} // namespace hookbench
