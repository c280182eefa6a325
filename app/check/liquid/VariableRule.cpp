// SPDX-License-Identifier: GPL-3.0-or-later
// Variables that are made and never read.
#include "check/liquid/RuleInput.h"

namespace hookbench {

namespace {

using liquid::ExpressionKind;

/// By name. Empty if some name is computed: then each may be read.
std::vector<bool> readNames(const TemplateView& view)
{
    std::vector<bool> isRead(view.tables().names.size());
    for (const liquid::Expression& expression : view.tables().expressions) {
        if (expression.kind == ExpressionKind::ComputedPath)
            return {};
        if (expression.kind == ExpressionKind::Path)
            isRead[expression.first] = true;
    }
    return isRead;
}

/// A tag that can go without changing the text around it.
bool canGo(std::string_view tag)
{
    return tag.starts_with("{%") && !tag.starts_with("{%-") && tag.ends_with("%}") && !tag.ends_with("-%}");
}

} // namespace

void checkVariables(const RuleInput& input)
{
    const TemplateView& view = input.view;
    const std::vector<bool> isRead = readNames(view);
    for (liquid::NodeIndex i = 0; i < view.nodes().size() && !isRead.empty(); ++i) {
        const std::string_view tag = view.tagName(i);
        if ((tag != "assign" && tag != "capture") || view.node(i).detail == liquid::noIndex)
            continue;
        const liquid::NameIndex name = view.tables().variables[view.node(i).detail].variable;
        if (isRead[name])
            continue;
        const ByteRange range = TemplateView::range(view.node(i));
        Diagnostic& found = input.report("liquid.unused-variable", Severity::Warning, range,
            HOOKBENCH_TEXT("The variable %1 is never used."),
            HOOKBENCH_TEXT("Remove the tag, or look for a misspelling where it should be used."),
            {std::string(view.tables().names[name].text)});
        if (tag == "assign" && canGo(view.text(range)))
            found.fixes.push_back(bodyFix(HOOKBENCH_TEXT("Remove the tag"), {{range, ""}}));
    }
}

} // namespace hookbench
