// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/import/ColumnTarget.h"

#include "campaign/import/DateForm.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace hookbench {

namespace {

constexpr std::array<std::string_view, 6> knownForms{"dd/MM/yyyy HH:mm:ss", "MM/dd/yyyy HH:mm:ss",
    "yyyy/MM/dd HH:mm:ss", "yyyy/dd/MM HH:mm:ss", "dd MMM yyyy", "Unix time"};

std::string written(const std::string& name)
{
    return name.find_first_of(".['") == std::string::npos ? name : "['" + name + "']";
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t");
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(" \t") + 1 - begin);
}

/// Takes the next name off the text; nothing if there is none.
std::optional<std::string> takeName(std::string_view& text)
{
    std::string_view name;
    if (text.starts_with("['")) {
        const std::size_t end = text.find("']");
        if (end == std::string_view::npos)
            return std::nullopt;
        name = text.substr(2, end - 2);
        text.remove_prefix(end + 2);
    } else {
        const std::size_t end = std::min(text.find_first_of(".["), text.size());
        name = trimmed(text.substr(0, end));
        text.remove_prefix(end);
    }
    return name.empty() ? std::nullopt : std::optional(std::string(name));
}

} // namespace

std::string targetText(const TableColumn& column)
{
    std::string text = written(column.property);
    for (const std::string& name : column.inside) {
        const std::string step = written(name);
        text += step.starts_with('[') ? step : '.' + step;
    }
    return text;
}

bool setTarget(TableColumn& column, std::string_view text)
{
    std::vector<std::string> names;
    text = trimmed(text);
    for (;;) {
        auto name = takeName(text);
        if (!name)
            return false;
        names.push_back(std::move(*name));
        if (text.empty())
            break;
        if (text.starts_with('.'))
            text.remove_prefix(1);
        else if (!text.starts_with("['"))
            return false;
    }
    column.property = std::move(names.front());
    column.inside.assign(std::make_move_iterator(names.begin() + 1), std::make_move_iterator(names.end()));
    return true;
}

std::string guessDateForm(std::span<const std::string> cells)
{
    const bool isAny = std::ranges::any_of(cells, [](const std::string& cell) { return !trimmed(cell).empty(); });
    const auto fits = [cells](std::string_view form) {
        return std::ranges::all_of(cells, [form](const std::string& cell) {
            return trimmed(cell).empty() || dateTextFrom(trimmed(cell), form).has_value();
        });
    };
    const auto found = isAny ? std::ranges::find_if(knownForms, fits) : knownForms.end();
    return found == knownForms.end() ? std::string() : std::string(*found);
}

char guessSeparator(std::span<const std::string> cells)
{
    char best = 0;
    std::size_t most = 0;
    for (const char candidate : std::string_view(";|,\t")) {
        const auto count = static_cast<std::size_t>(std::ranges::count_if(
            cells, [candidate](const std::string& cell) { return cell.find(candidate) != std::string::npos; }));
        if (count > most) {
            most = count;
            best = candidate;
        }
    }
    return best;
}

std::span<const std::string_view> uploadDateForms()
{
    return knownForms;
}

} // namespace hookbench
