// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

#include <cstddef>

namespace hookbench {

class CodeView;

/// Where a byte of the text is on the screen, as high as its line: what pops up beside it goes there.
QRect screenPlace(const CodeView& view, std::size_t byte);

} // namespace hookbench
