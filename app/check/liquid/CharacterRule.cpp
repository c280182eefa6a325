// SPDX-License-Identifier: GPL-3.0-or-later
// Characters that a dialect passes over without a word, such as the ! of {% if !a %}, and else if.
#include "check/liquid/RuleInput.h"

namespace hookbench {

namespace {

using liquid::LexToken;
using liquid::LexType;

void checkDropped(const RuleInput& input, const LexToken& token)
{
    const std::string text(token.text(input.view.source()));
    if (text.size() != 1 || std::string_view("!%{}").find(text) == std::string_view::npos)
        return;
    const ByteRange range{token.begin, token.end};
    const char* hint = text == "!"
        ? HOOKBENCH_TEXT("It negates nothing: write unless in place of if, or == false.")
        : HOOKBENCH_TEXT("The engine forgives one such slip in a template, the second one is an error.");
    Diagnostic& found = input.report("liquid.ignored-character", Severity::Warning, range,
        HOOKBENCH_TEXT("%1 is passed over here, as if it were not there."), hint, {text});
    found.fixes.push_back(bodyFix(HOOKBENCH_TEXT("Remove %1"), {{range, ""}}));
}

} // namespace

void checkCharacters(const RuleInput& input)
{
    const TemplateView& view = input.view;
    const auto& tokens = view.tables().lexTokens;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].type == LexType::Dropped && view.isClevertap())
            checkDropped(input, tokens[i]);
        const bool isElse = i + 2 < tokens.size() && tokens[i].type == LexType::TagOpen
            && tokens[i + 1].text(view.source()) == "else" && tokens[i + 2].text(view.source()) == "if";
        if (!isElse || tokens[i + 1].colour != liquid::TokenKind::TagName)
            continue;
        const ByteRange range{tokens[i + 1].begin, tokens[i + 2].end};
        Diagnostic& found = input.report("liquid.else-if", Severity::Warning, range,
            HOOKBENCH_TEXT("What stands behind else is ignored: this is a plain else."),
            HOOKBENCH_TEXT("Write elsif for another condition."));
        found.fixes.push_back(bodyFix(HOOKBENCH_TEXT("Write elsif"), {{range, "elsif"}}));
    }
}

} // namespace hookbench
