// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Diagnostic.h"

#include <algorithm>
#include <tuple>

namespace hookbench {

std::string Diagnostic::message() const
{
    return fillArguments(messageText, arguments);
}

std::string Diagnostic::hint() const
{
    return fillArguments(hintText, arguments);
}

bool hasErrors(const std::vector<Diagnostic>& diagnostics)
{
    return std::any_of(diagnostics.begin(), diagnostics.end(),
        [](const Diagnostic& diagnostic) { return diagnostic.severity == Severity::Error; });
}

void sortByPlace(std::vector<Diagnostic>& diagnostics)
{
    const auto key = [](const Diagnostic& d) {
        return std::tuple(d.place.part, d.place.item, d.place.range.begin, d.severity, d.place.range.end);
    };
    std::stable_sort(diagnostics.begin(), diagnostics.end(),
        [&key](const Diagnostic& a, const Diagnostic& b) { return key(a) < key(b); });
}

} // namespace hookbench
