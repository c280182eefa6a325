// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/liquid/OutputPlaces.h"
#include "check/liquid/TemplateView.h"
#include "text/Diagnostic.h"

namespace hookbench {

/// Says of a finding of the parser which word was probably meant: an unknown tag or filter, else if, json.
class Spelling {
public:
    Spelling(const TemplateView& view, const OutputPlaces& places)
        : m_view(view)
        , m_places(places)
    {
    }

    void explain(Diagnostic& diagnostic) const;

private:
    void explainFilter(Diagnostic& diagnostic) const;
    void explainTag(Diagnostic& diagnostic) const;
    void explainElseIf(Diagnostic& diagnostic) const;
    void explainJson(Diagnostic& diagnostic) const;
    void suggest(Diagnostic& diagnostic, std::string_view right) const;

    const TemplateView& m_view;
    const OutputPlaces& m_places;
};

} // namespace hookbench
