// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/template/TemplateTree.h"

#include "check/template/GapFreedom.h"
#include "check/template/TreeBuilder.h"

namespace hookbench {

Result<TemplateTree, Diagnostic> TemplateTree::of(const liquid::Program& program)
{
    if (program.hasErrors()) {
        Diagnostic problem;
        problem.code = "template.has-errors";
        problem.severity = Severity::Information;
        problem.messageText = HOOKBENCH_TEXT("The body has errors that have to be mended first.");
        for (const Diagnostic& diagnostic : program.diagnostics()) {
            if (diagnostic.severity == Severity::Error) {
                problem.place = diagnostic.place;
                break;
            }
        }
        return Unexpected(std::move(problem));
    }
    auto tree = TreeBuilder(program).build();
    if (tree)
        findFreeGaps(*tree);
    return tree;
}

} // namespace hookbench
