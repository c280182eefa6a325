// SPDX-License-Identifier: GPL-3.0-or-later
// Tags and filters that the engine runs but CleverTap's documentation does not list.
#include "check/liquid/RuleInput.h"

namespace hookbench {

namespace {

constexpr const char* hint =
    HOOKBENCH_TEXT("It works in the engine that CleverTap is believed to run (inferred), but nobody promises it.");

} // namespace

void checkGrades(const RuleInput& input)
{
    const TemplateView& view = input.view;
    for (const liquid::FilterCall& call : view.tables().filterCalls) {
        if (call.definition != nullptr && call.definition->grade == liquid::Grade::EngineOnly)
            input.report("liquid.engine-only-filter", Severity::Information, view.nameRange(call),
                HOOKBENCH_TEXT("CleverTap does not document the filter %1."), hint,
                {std::string(call.definition->name)});
    }
    for (liquid::NodeIndex i = 0; i < view.nodes().size(); ++i) {
        const std::string_view name = view.tagName(i);
        if (name.empty() || view.dialect().tags[view.node(i).tag].grade != liquid::Grade::EngineOnly)
            continue;
        input.report("liquid.engine-only-tag", Severity::Information, TemplateView::range(view.node(i)),
            HOOKBENCH_TEXT("CleverTap does not document the tag %1."), hint, {std::string(name)});
    }
}

} // namespace hookbench
