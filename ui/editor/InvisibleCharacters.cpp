// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/InvisibleCharacters.h"

#include "editor/CodeView.h"

#include <array>

namespace hookbench {

namespace {

using Sci = QsciScintillaBase;

struct Named {
    const char* character; ///< UTF-8
    const char* name; ///< as Unicode abbreviates it
};

constexpr std::array<Named, 22> shapeless{{{"\u00a0", "NBSP"}, {"\u00ad", "SHY"}, {"\u2007", "FSP"}, {"\u2009", "THSP"},
    {"\u200b", "ZWSP"}, {"\u200c", "ZWNJ"}, {"\u200d", "ZWJ"}, {"\u200e", "LRM"}, {"\u200f", "RLM"}, {"\u2028", "LSEP"},
    {"\u2029", "PSEP"}, {"\u202a", "LRE"}, {"\u202b", "RLE"}, {"\u202c", "PDF"}, {"\u202d", "LRO"}, {"\u202e", "RLO"},
    {"\u202f", "NNBSP"}, {"\u2060", "WJ"}, {"\u2066", "LRI"}, {"\u2067", "RLI"}, {"\u2069", "PDI"}, {"\ufeff", "BOM"}}};

} // namespace

void showInvisibleCharacters(CodeView& view, bool isShown)
{
    view.SendScintilla(
        Sci::SCI_SETVIEWWS, static_cast<unsigned long>(isShown ? Sci::SCWS_VISIBLEALWAYS : Sci::SCWS_INVISIBLE));
    view.SendScintilla(Sci::SCI_SETVIEWEOL, isShown ? 1UL : 0UL);
    for (const Named& named : shapeless) {
        if (isShown)
            view.SendScintilla(Sci::SCI_SETREPRESENTATION, named.character, named.name);
        else
            view.SendScintilla(Sci::SCI_CLEARREPRESENTATION, named.character, static_cast<const char*>(nullptr));
    }
}

} // namespace hookbench
