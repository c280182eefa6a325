// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/TemplateCheck.h"
#include "liquid/Renderer.h"
#include "json/Reader.h"

#include <algorithm>
#include <string>
#include <vector>

namespace hookbench {

/// A template, a dialect and samples, ready to be checked. Without samples: one with fields of every kind.
struct TemplateFixture {
    explicit TemplateFixture(const std::string& dialectName, std::vector<std::string> profiles = {})
        : dialect(*liquid::dialectByName(dialectName))
    {
        if (profiles.empty())
            profiles = {R"({"Name":"Ada","QualtricID":"CGC_1","Age":36,"Vip":true,"tags":["a","b"],)"
                        R"("address":{"City":"London"},"First Name":"Ada","orders":[{"id":1,"sku":"x"}]})"};
        for (const std::string& profile : profiles) {
            const auto data = json::readData(
                "{\"Profile\":" + profile + ",\"Event\":{\"items\":[{\"sku\":\"s\",\"qty\":1}],\"Total\":9.5}}");
            if (data)
                samples.push_back(*data);
        }
    }

    std::vector<Diagnostic> check(const std::string& text) const
    {
        const auto program = liquid::Program::parse(text, dialect);
        // A fragment without brackets is no JSON, but makes a short test.
        const bool isJson = text.find("{\"") != std::string::npos || text.starts_with('[');
        const TemplateFacts facts{samples, isJson};
        std::vector<Diagnostic> found = program->diagnostics();
        addSpellingFixes(*program, facts, found);
        const auto more = checkTemplate(*program, facts);
        found.insert(found.end(), more.begin(), more.end());
        sortByPlace(found);
        return found;
    }

    std::string render(const std::string& text, const liquid::Data& data) const
    {
        liquid::Renderer renderer;
        const auto outcome = renderer.render(*liquid::Program::parse(text, dialect), data.root(), {});
        switch (outcome.kind) {
        case liquid::OutcomeKind::Payload:
            return std::string(outcome.output);
        case liquid::OutcomeKind::Abort:
            return "(abort)";
        default:
            return "(error)";
        }
    }

    static std::string applied(std::string text, const Fix& fix)
    {
        auto edits = fix.edits;
        std::stable_sort(edits.begin(), edits.end(),
            [](const Edit& first, const Edit& second) { return first.place.range.begin > second.place.range.begin; });
        for (const Edit& edit : edits)
            text.replace(edit.place.range.begin, edit.place.range.size(), edit.replacement);
        return text;
    }

    const liquid::Dialect& dialect;
    std::vector<liquid::Data> samples;
};

} // namespace hookbench
