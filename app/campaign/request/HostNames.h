// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace hookbench {

/// Whether this host, as in a URL, is this machine: localhost, 127.x.x.x, [::1].
bool isThisMachine(std::string_view host);

/// The host as it is called on the wire: a name beyond ASCII in its ASCII form (RFC 5891), "münchen.example" as
/// "xn--mnchen-3ya.example"; others as they are. Empty for a name that has no such form, or one that would have other
/// dots in it than are written.
std::string wireHost(std::string_view host);

/// An exact host name, or "*.example.com" for everything below it (not example.com itself), without regard to case.
/// Names beyond ASCII are compared as they are called on the wire.
bool hostMatches(std::string_view host, std::string_view pattern);

/// ASCII letters in lower case.
std::string lowerCase(std::string_view text);
bool equalIgnoringCase(std::string_view one, std::string_view other);

} // namespace hookbench
