// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/TlsFacts.h"

class QSslConfiguration;
class QSslError;

namespace hookbench {

/// Protocol, cipher and the peer's chain of a connection.
TlsFacts tlsFactsOf(const QSslConfiguration& configuration);

TlsFault tlsFaultOf(const QSslError& error);

} // namespace hookbench
