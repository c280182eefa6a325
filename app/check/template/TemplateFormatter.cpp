// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/template/TemplateFormatter.h"

#include "check/template/TemplateTree.h"
#include "check/template/TemplateWriter.h"

namespace hookbench {

FormattedTemplate formatTemplate(const liquid::Program& program, TemplateStyle style)
{
    const auto tree = TemplateTree::of(program);
    if (!tree)
        return {program.source(), tree.error()};
    return {TemplateWriter(program.source(), style).write(*tree), std::nullopt};
}

} // namespace hookbench
