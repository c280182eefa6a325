// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/FieldContract.h"
#include "json/Value.h"

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace hookbench {

/// Values of one made-up person, by the names of properties and what contracts say of them.
class TestUserValues {
public:
    explicit TestUserValues(std::uint64_t seed);

    /// `contract` may be nullptr. What a contract allows counts more than what the name suggests.
    json::Value value(const std::string& name, const FieldContract* contract);
    /// Nothing filled in, of the type that the contract asks for, or the name suggests.
    static json::Value blank(const std::string& name, const FieldContract* contract);

private:
    json::Value byName(const std::string& name);
    json::Value byType(FieldType type, const std::string& name);
    std::string matching(const std::string& pattern);
    std::string date();
    std::string digits(std::size_t count);
    std::uint64_t below(std::uint64_t count) { return m_random() % count; }

    std::mt19937_64 m_random;
    std::string m_first;
    std::string m_last;
    std::string m_number; ///< tells people of one name apart
};

} // namespace hookbench
