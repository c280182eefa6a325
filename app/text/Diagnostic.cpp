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

std::string fillArguments(std::string_view text, const std::vector<std::string>& arguments)
{
    std::string filled;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isMark = text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
        const auto argument = isMark ? static_cast<std::size_t>(text[i + 1] - '1') : arguments.size();
        if (argument < arguments.size()) {
            filled += arguments[argument];
            ++i;
        } else {
            filled += text[i];
        }
    }
    return filled;
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
