// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hookbench {

class CodeView;

/// What one does to lines and selections with a key. Each is one step to undo.

void moveLinesUp(CodeView& view);
void moveLinesDown(CodeView& view);
/// The selection, or the line where there is none.
void duplicate(CodeView& view);
void deleteLines(CodeView& view);

/// The word at the caret; from then on the next place with the selected text too, as one more selection.
void selectNextOccurrence(CodeView& view);
void selectAllOccurrences(CodeView& view);

/// The block that begins at the caret's line, or the one around it.
void toggleFold(CodeView& view);
void foldAll(CodeView& view);
void unfoldAll(CodeView& view);

/// Puts the clipboard's text in as the inside of a JSON string, with the escapes it needs; outside strings with the
/// quotes too; inside a tag as it is.
void pasteAsJsonText(CodeView& view);

} // namespace hookbench
