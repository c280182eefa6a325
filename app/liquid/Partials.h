// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Program.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace hookbench::liquid {

/// The templates that `include` and `render` bring in, by name. Filled once, then shared between threads like a
/// program.
class Partials {
public:
    /// Parses the partial. One of the same name is replaced. A partial with errors fails where it is brought in.
    void add(std::string name, std::string source, const Dialect& dialect);

    /// nullptr if there is none of that name.
    const Program* find(std::string_view name) const;

private:
    std::map<std::string, std::shared_ptr<const Program>, std::less<>> m_programs;
};

} // namespace hookbench::liquid
