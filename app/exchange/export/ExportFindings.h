// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/PortableRequest.h"
#include "text/Diagnostic.h"

#include <optional>
#include <vector>

namespace hookbench {

/// What holds in every form: secrets in the URL, which no variable encodes by itself, and bytes that were masked.
std::vector<Diagnostic> commonFindings(const PortableRequest& request);

/// The body holds a byte that this form has no way to write: NUL, or one that is no UTF-8. Nothing if all is well.
std::optional<Diagnostic> unwritableByte(const PortableRequest& request, const char* form);

/// The same for one control character of the body.
std::optional<Diagnostic> unwritableControl(const PortableRequest& request, char control, const char* form);

/// Marks such as {{name}} that the other program would take for its own variables; nothing if there is none.
std::optional<Diagnostic> foreignMarks(const PortableRequest& request, const char* form);

/// The parts of a connection that a form has a place for.
struct ConnectionPlaces {
    bool proxy = false;
    bool socks = false;
    bool proxyLogin = false;
    bool noProxy = false;
    bool authority = false;
    bool certificate = false;
    bool timeLimit = false;
};

/// What of the connection is left out, in one finding: nothing where all has its place, or is as usual.
std::optional<Diagnostic> leftOutConnection(
    const PortableRequest& request, const ConnectionPlaces& places, const char* form);

/// A variable stands for a token that has to be fetched first; nothing where none does, or the form knows how.
std::optional<Diagnostic> tokenToFetch(const PortableRequest& request);

/// curl wants the password of a proxy percent-encoded; nothing where no variable stands for it.
std::optional<Diagnostic> encodedProxyPassword(const PortableRequest& request);

} // namespace hookbench
