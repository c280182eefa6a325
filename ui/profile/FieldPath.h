// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/Value.h"

#include <QString>

#include <string>
#include <vector>

namespace hookbench {

/// The way from a root value to one value in it: names of members and decimal numbers of list items. "*" means any item
/// of a list, as in the paths that a body reads.
using FieldPath = std::vector<std::string>;

/// The value at the path, or nullptr. A "*" finds nothing.
const json::Value* valueAt(const json::Value& root, const FieldPath& path);
json::Value* valueAt(json::Value& root, const FieldPath& path);

/// Puts a value at the path and makes what is missing on the way; a "*" or a number past the end of a list appends to
/// it. False, and nothing changed, where a plain value stands in the way.
bool putAt(json::Value& root, const FieldPath& path, json::Value value);

/// False if there is nothing at the path.
bool removeAt(json::Value& root, const FieldPath& path);

/// Renames a member in its place. False if there is none, or another one has that name already.
bool renameAt(json::Value& root, const FieldPath& path, const std::string& name);

/// Profile.address.city, Event.items[*].sku: as a field contract names it, whatever the number of the item. Empty for
/// the root itself.
QString contractPath(const std::string& root, const FieldPath& path);

/// address.city, items[0].sku, ['Requested Product'].Id: as one writes it in Liquid behind "Profile".
QString writtenPath(const FieldPath& path);

} // namespace hookbench
