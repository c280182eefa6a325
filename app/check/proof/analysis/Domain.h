// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/proof/FieldTree.h"
#include "check/proof/analysis/AbstractValue.h"
#include "check/proof/language/Edits.h"
#include "liquid/DialectTable.h"
#include "liquid/ProgramData.h"

#include <string>
#include <vector>

namespace hookbench::proof {

/// A place in the data as one way of naming it: two places may hold the same value, but one always holds the same one
/// (an element of a loop: during one round).
struct DataPlace {
    enum class Kind : std::uint8_t { Root, Key, Size, First, Last, Index, Element };
    Kind kind = Kind::Root;
    PathIndex parent = noIndex;
    std::string key; ///< the name; of Index and Element: which one
    FieldIndex field = noField; ///< whose contract holds
};

/// What the whole analysis shares: sets of texts, places in the data, and what values are by contract and print as.
class Domain {
public:
    Domain(const liquid::Program& program, const FieldTree& fields);

    const liquid::Program::Impl& program() const { return m_program; }
    const liquid::Dialect& dialect() const { return *m_program.dialect; }
    /// Errors are printed in their place, and values behave as Ruby's.
    bool isRuby() const { return m_isRuby; }
    const Alphabet& alphabet() const { return m_alphabet; }
    Languages& languages() { return m_languages; }
    Edits& edits() { return m_edits; }
    const FieldTree& fields() const { return m_fields; }

    // Places.
    PathIndex root(std::string_view name);
    PathIndex child(PathIndex parent, DataPlace::Kind kind, std::string_view key);
    const DataPlace& place(PathIndex path) const { return m_places[path]; }
    std::size_t placeCount() const { return m_places.size(); }

    // Values.
    AbstractValue anyProperty();
    /// What a place holds if what is around it has it.
    AbstractValue byContract(PathIndex path);
    /// An element of such a list. The value of an element known by its place keeps that place.
    AbstractValue elementOf(const AbstractValue& list);
    AbstractValue literal(const liquid::Value& value);

    // Texts.
    Language pattern(std::string_view pattern); ///< of the analysis's own; always readable
    Language integerText(const Interval& bounds);
    Language decimalText(const AbstractValue& value);
    /// As filters see it, as inside of a list or map, and as it is printed.
    Language textOf(const AbstractValue& value);
    Language nestedText(const AbstractValue& value);
    Language outputText(const AbstractValue& value, liquid::OutputPlace place);
    Language dateText() const { return m_dateText; } ///< YYYY-MM-DD HH:MM:SS

private:
    AbstractValue byType(const Field& field);
    AbstractValue ofChoices(const Field& field);
    Language listText(const AbstractValue& value, Language (Domain::*itemText)(const AbstractValue&));
    Language scalarText(const AbstractValue& value);

    const liquid::Program::Impl& m_program;
    const FieldTree& m_fields;
    bool m_isRuby;
    Alphabet m_alphabet;
    Languages m_languages;
    Edits m_edits;
    std::vector<DataPlace> m_places;
    std::map<std::tuple<PathIndex, DataPlace::Kind, std::string>, PathIndex> m_children;
    std::map<std::string, Language, std::less<>> m_patterns;
    std::map<PathIndex, AbstractValue> m_contracts;
    Language m_dateText = 0;
    int m_depth = 0;
};

} // namespace hookbench::proof
