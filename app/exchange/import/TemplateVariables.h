// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace hookbench {

/// Variables of Postman and .http files, written {{name}}.
class TemplateVariables {
public:
    void set(std::string name, std::string value) { m_values[std::move(name)] = std::move(value); }

    /// With known values put in, also inside values. One without a value becomes <name>, which the environment fills;
    /// one that is no name ("$guid") stays.
    std::string filled(std::string_view text) const;

    /// For a body: one without a value stays as it is; `unknown` takes its name.
    std::string filledBody(std::string_view text, std::vector<std::string>& unknown) const;

private:
    enum class Unknown { Placeholder, Stays };
    std::string fill(std::string_view text, Unknown unknown, std::vector<std::string>& names, int depth) const;

    std::map<std::string, std::string, std::less<>> m_values;
};

} // namespace hookbench
