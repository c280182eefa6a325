// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hookbench {

class CodeView;

/// Makes blanks, tabs and line ends visible, and names what has no shape at all (no-break spaces, zero-width
/// characters, marks of direction, byte order marks); or draws them as they are. The text stays as it is.
void showInvisibleCharacters(CodeView& view, bool isShown);

} // namespace hookbench
