// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/PortableRequest.h"
#include "exchange/export/ExportedText.h"

#include <string>

namespace hookbench {

/// One argument for sh: in single quotes, secrets as "$NAME".
std::string posixWord(const TextPieces& pieces);
/// What printf needs to write these bytes: a format and arguments, ASCII only.
std::string posixPrintf(const TextPieces& pieces);
/// One argument for cmd.exe and the C runtime behind it, secrets as %NAME%. No NUL, no CR.
std::string cmdWord(const TextPieces& pieces);

/// The whole command for PowerShell.
ExportedText powerShellCommand(const PortableRequest& request);

} // namespace hookbench
