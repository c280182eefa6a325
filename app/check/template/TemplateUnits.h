// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Program.h"
#include "text/ByteRange.h"

#include <string_view>
#include <vector>

namespace hookbench {

/// A template cut into text and whole tags, which cover every byte once.
struct TemplateUnit {
    enum class Kind {
        Text,
        RawText, ///< inside a raw block
        Output, ///< {{ … }}
        Tag, ///< {% … %}; of a comment the whole block
    };

    Kind kind = Kind::Text;
    ByteRange range;
    std::string_view name; ///< of a tag; views the program's source
};

/// For a program without errors.
std::vector<TemplateUnit> templateUnits(const liquid::Program& program);

} // namespace hookbench
