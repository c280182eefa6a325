// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RenderedRequest.h"
#include "delivery/Attempt.h"

#include <QByteArray>
#include <QString>

namespace hookbench {

class Sender;

namespace test {

/// A sendable request as the renderer would make it.
RenderedRequest request(const QString& url, const QByteArray& method = "POST", const QByteArray& body = "{\"a\":1}");

void addHeader(RenderedRequest& request, const QByteArray& name, const QByteArray& value);
/// A header whose value is one secret, bound to these hosts.
void addSecretHeader(RenderedRequest& request, const QByteArray& name, const QByteArray& secretName,
    const std::vector<std::string>& hosts);

/// Sends and waits in the event loop for the one finished(); fails the test if none comes.
Attempt delivered(Sender& sender, const RenderedRequest& request);

} // namespace test
} // namespace hookbench
