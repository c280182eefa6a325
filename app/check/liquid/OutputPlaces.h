// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/template/TemplateTree.h"

#include <string_view>
#include <vector>

namespace hookbench {

/// Where an output tag stands in the JSON.
struct OutputPlace {
    enum class Kind {
        Unknown,
        String, ///< inside a string
        Value, ///< alone where a value belongs, directly in an object or list
        Other, ///< bare, but not alone, or in a block
    };

    Kind kind = Kind::Unknown;
    ByteRange output;
    ByteRange member; ///< of a Value: with its key, if it has one
    ByteRange commaBefore; ///< of a Value; empty if there is none
    ByteRange commaAfter;
};

/// Looks up where the output tags of a template stand.
class OutputPlaces {
public:
    OutputPlaces() = default;
    /// The source is that of the tree.
    OutputPlaces(const TemplateTree& tree, std::string_view source);

    /// Kind Unknown for one that is not known.
    OutputPlace at(std::size_t outputBegin) const;

private:
    void addSequence(const TemplateSequence& parts, bool isGroup);
    void addString(ByteRange string);
    void addValue(const TemplateSequence& parts, std::size_t at, bool isGroup);

    std::string_view m_source;
    std::vector<OutputPlace> m_places; ///< by begin; strings with their whole range as output
};

} // namespace hookbench
