// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/proof/language/Languages.h"

#include <array>

namespace hookbench::proof {

/// What becomes of each character: by symbol, the set of texts that may take its place.
using SymbolMap = std::array<Language, mostSymbols>;

/// What filters do to sets of texts. Like those of Languages, results hold at least what they should.
class Edits {
public:
    explicit Edits(Languages& languages)
        : m_languages(languages)
    {
    }

    enum class Which { All, First, Last };
    /// Literal. A needle with characters that share a symbol may or may not be found. A needle that is empty is for
    /// replaceEmpty().
    Language replace(Language in, std::string_view needle, Language replacement, Which which);
    /// The replacement before each character and at the end.
    Language replaceEmpty(Language in, Language replacement);

    const SymbolMap& identity();
    Language map(Language in, const SymbolMap& map);
    /// Only the first character.
    Language mapFirst(Language in, const SymbolMap& first, const SymbolMap& others);
    Language without(Language in, const SymbolSet& symbols);

    /// Without the longest run of these at one end.
    Language stripLeft(Language in, const SymbolSet& symbols);
    Language stripRight(Language in, const SymbolSet& symbols);

    Language prefixes(Language in);
    Language factors(Language in);
    /// What stands before one of these characters.
    Language prefixesBefore(Language in, const SymbolSet& symbols);
    /// The pieces between occurrences of a delimiter.
    Language pieces(Language in, std::string_view delimiter);
    /// Texts that hold this one.
    Language containing(std::string_view text);
    /// Texts of at least or at most so many characters (such of UTF-16 units) of the set.
    Language longerThan(Language in, std::size_t length);
    Language upTo(Language in, std::size_t length);
    bool isExact(std::string_view text) const;
    Language text(std::string_view text);

private:
    Language mapped(Language in, const SymbolMap& first, const SymbolMap& others);
    Language remembered(
        const char* name, Language a, Language b, std::string_view text, const std::function<Language()>& make);

    Languages& m_languages;
    std::unordered_map<std::string, int> m_operations;
    SymbolMap m_identity{};
    bool m_hasIdentity = false;
};

} // namespace hookbench::proof
