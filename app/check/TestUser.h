// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/FieldContract.h"
#include "json/Value.h"

#include <cstdint>
#include <string>
#include <vector>

namespace hookbench {

/// What a made-up customer has to have.
struct TestUserNeeds {
    std::vector<std::vector<std::string>> fields; ///< what a body reads, from the root on; "*" is any item of a list
    FieldContracts contracts; ///< stated, or guessed from samples
};

/// The properties of a customer whom nobody takes for a real one: CleverTap's system properties and the fields of
/// Profile that are read, with values that keep their contracts and else go with their names. Mail goes to example.com
/// and phone numbers are of those set apart for films, so that a test reaches nobody. The same for the same seed.
json::Value randomTestUser(const TestUserNeeds& needs, std::uint64_t seed);

/// The same properties with nothing in them, to be filled in by hand: empty texts, 0, false, empty lists.
json::Value blankTestUser(const TestUserNeeds& needs);

} // namespace hookbench
