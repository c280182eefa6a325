// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/DraggedField.h"
#include "profile/FieldNode.h"

#include <optional>

namespace hookbench {

/// What goes into a body for a row of the field tree; nothing for a group. Any item of a list stands for its first one.
std::optional<DraggedField> draggedFrom(const FieldNode& node);

} // namespace hookbench
