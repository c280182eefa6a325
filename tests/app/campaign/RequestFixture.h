// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RequestRenderer.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace hookbench {

/// A request that is fine as it stands, to be changed in one point by a test.
struct RequestFixture {
    RequestFixture();

    RequestTemplate parts;
    /// The properties of the profile and of the event as JSON, for brevity with ' in place of ". No event if empty.
    QByteArray profile = "{'Name':'Ada'}";
    QByteArray event;

    void addHeader(const char* name, const char* value);
    void addVariable(const char* name, const char* value);
    void addSecret(const char* name, const char* secret, std::vector<std::string> hosts);

    RenderedRequest render() const;
    /// The value of one header, secrets masked.
    static std::string header(const RenderedRequest& request, const std::string& name);
};

/// Errors and warnings: each as "code@part[item] begin-end", in order.
QStringList placesOf(const RenderedRequest& request);

} // namespace hookbench
