// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Workspace.h"

#include <QString>

#include <optional>
#include <vector>

namespace hookbench {

/// One item of a list of the workspace before and after a change: without `before` it is added, without `after` removed.
template <typename T>
struct ItemChange {
    std::vector<T> Workspace::*list;
    std::size_t index = 0;
    std::optional<T> before;
    std::optional<T> after;
};

/// Names the one text that differs between two versions of an item ("url", "header 2 value"), so that typing into it
/// makes one undo step; empty if nothing or more than one thing differs, or something that is no text.
QString changedText(const Webhook& before, const Webhook& after);
QString changedText(const Campaign& before, const Campaign& after);
QString changedText(const Environment& before, const Environment& after);
QString changedText(const Sample& before, const Sample& after);

} // namespace hookbench
