// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/OffsetMap.h"
#include "session/Preview.h"

#include <memory>
#include <string>

namespace hookbench {

enum class PayloadLayout {
    AsSent, ///< the exact bytes
    Pretty, ///< indented for reading; only for display
};

/// A payload as the preview shows it, with the way from what is shown back to the template. Immutable.
class ShownPayload {
public:
    /// Linear in the payload; not for the GUI thread where that is large and has to be indented.
    ShownPayload(std::shared_ptr<const Preview> preview, PayloadLayout layout);

    const Preview& preview() const { return *m_preview; }
    const std::string& text() const { return m_map.isIdentity() ? m_preview->request.body : m_laidOut; }
    bool isPretty() const { return m_isPretty; }
    /// Whether lines were cut only so that they can be shown; see LinePieces.
    bool isInPieces() const { return !m_isPretty && !m_map.isIdentity(); }
    const OffsetMap& map() const { return m_map; }

    /// What made this byte of the text that is shown; null where that is not known.
    const liquid::Origin* originAt(std::size_t shownByte) const;

    /// Parts of the given range of the shown text that Liquid filled in.
    std::vector<ByteRange> filledIn(const ByteRange& shown) const;

    /// Places in the shown text that a range of the template made: so that one finds the way from the tag to its
    /// output.
    std::vector<ByteRange> madeBy(const ByteRange& source) const;

private:
    std::shared_ptr<const Preview> m_preview;
    std::string m_laidOut;
    OffsetMap m_map;
    bool m_isPretty = false;
};

} // namespace hookbench
