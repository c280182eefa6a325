// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/PortableRequest.h"
#include "exchange/export/ExportedText.h"

namespace hookbench {

/// A Postman collection in the format 2.1 with this one request. Secrets are {{variables}} of the collection, without a
/// value. A login is its "auth", a proxy and a client certificate likewise. The body is raw, byte for byte; one that is
/// no UTF-8 cannot be written.
ExportedText postmanCollection(const PortableRequest& request);

} // namespace hookbench
