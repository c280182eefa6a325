// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Sample.h"

#include <span>
#include <string>
#include <string_view>

namespace hookbench {

/// Whether a property of this name may tell who someone is: names, addresses of every kind, numbers and ids of people,
/// birthdays. A guess by English words in it; rather once too often than once too seldom.
bool isPersonalName(std::string_view name);

/// Whether a text looks like an e-mail address or a phone number, whatever it is called.
bool looksPersonal(std::string_view text);

/// Either, for the value at the end of a path of names; what is inside a personal object or list is personal, too.
bool isPersonal(std::span<const std::string> path, const json::Value& value);

/// Whether the value or anything inside it is personal.
bool holdsPersonal(std::span<const std::string> path, const json::Value& value);

/// Whether the sample is called by a word of its personal values, such as by the name of its customer.
bool isNamedAfterPerson(const Sample& sample);

/// A copy with another text in place of every personal value, for showing.
json::Value withPersonalReplaced(const json::Value& fields, const std::string& by);

} // namespace hookbench
