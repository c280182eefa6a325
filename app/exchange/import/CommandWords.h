// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/ByteRange.h"
#include "text/Diagnostic.h"

#include <string>
#include <string_view>
#include <vector>

namespace hookbench {

/// One argument of a command line, its quotes resolved. A variable of the shell stands in it as <NAME>.
struct CommandWord {
    std::string text;
    ByteRange range; ///< of the source
    bool hasVariable = false;
};

/// The commands of a text, each with its words: the name of the program first.
struct CommandLines {
    std::vector<std::vector<CommandWord>> commands;
    std::vector<Diagnostic> diagnostics; ///< Part::File; what is no plain command: pipes, substitutions, open quotes
};

/// As sh and bash read it: '…', "…", $'…' with its escapes, backslashes, continued lines, comments. A prompt "$ " in
/// front of a line is left out, and so is "> " in front of a line that continues one with a prompt. Nothing is run or
/// put in.
CommandLines posixCommands(std::string_view text);

/// As cmd.exe and the C runtime behind it read it: ^ escapes, continued lines, "…" with \" and "" for a quote. Browsers
/// write every backslash twice, each with a ^: those are one.
CommandLines windowsCommands(std::string_view text);

/// Whether the text is written for cmd.exe: it has ^" or lines that end in ^, or quotes are doubled in quoted words.
bool looksLikeWindows(std::string_view text);

} // namespace hookbench
