// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/DateForms.h"

#include <array>

namespace hookbench {

std::span<const DateForm> dateForms()
{
    static constexpr auto forms = std::to_array<DateForm>({
        {"24 Feb 2025", "%d %b %Y"},
        {"24 February 2025", "%d %B %Y"},
        {"Monday, 24 February", "%A, %d %B"},
        {"2025-02-24", "%Y-%m-%d"},
        {"24/02/2025", "%d/%m/%Y"},
        {"02/24/2025", "%m/%d/%Y"},
        {"24.02.2025", "%d.%m.%Y"},
        {"14:15", "%H:%M"},
        {"02:15 PM", "%I:%M %p"},
        {"2025-02-24T14:15:22Z", "%Y-%m-%dT%H:%M:%SZ"},
    });
    return forms;
}

} // namespace hookbench
