// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Diagnostic.h"

#include <functional>

class QMenu;

namespace hookbench {

class Session;

/// Adds to a menu what one can do about a finding: its fixes, what could be stated of the fields that it is about, and
/// the customer that a proof found. `onChosen` gets an index into the finding's fixes, or FixChoice::showCustomer; a
/// field contract is stated in the session at once, undoable. Menu and session have to outlive the choice.
void addFixActions(
    QMenu* menu, const Diagnostic& diagnostic, Session* session, const std::function<void(int)>& onChosen);

} // namespace hookbench
