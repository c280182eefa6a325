// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/PortableRequest.h"
#include "exchange/export/ExportedText.h"

namespace hookbench {

/// Whose command line a command is written for.
enum class Shell {
    Posix, ///< sh, bash, zsh
    WindowsCmd, ///< cmd.exe
    PowerShell, ///< Windows PowerShell and PowerShell 7, by Invoke-WebRequest
};

/// One command that sends the request with the method, the target, the author's headers and the body byte for byte.
/// curl adds Host, User-Agent, Accept and Content-Length; nothing else. A secret is an environment variable. What curl
/// has options for, it gets: login, proxy, authority, client certificate, time limit.
///
/// Posix: a body that no quoted argument can hold (NUL, no UTF-8, other control characters) or that is too long for one
/// goes through printf and a pipe, so that every body can be written. WindowsCmd: NUL, CR, what is no UTF-8, and
/// a line of more than 8191 bytes is an error. PowerShell: such a body is written in Base64.
ExportedText curlCommand(const PortableRequest& request, Shell shell);

} // namespace hookbench
