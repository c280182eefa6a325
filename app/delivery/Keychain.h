// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace hookbench {

/// The desktop's secret service as KeychainSecretStore needs it: asynchronous, each call ends in one answer.
class Keychain {
public:
    enum class Result {
        Done,
        NoSuchEntry, ///< the service is there, the name is not
        NotAvailable, ///< no service, access refused, or any other fault
    };
    using ReadAnswer = std::function<void(Result, const QString& value)>;
    using WriteAnswer = std::function<void(Result)>;

    virtual ~Keychain() = default;

    virtual void read(const QString& name, ReadAnswer answer) = 0;
    virtual void write(const QString& name, const QString& value, WriteAnswer answer) = 0;
    virtual void remove(const QString& name, WriteAnswer answer) = 0;
};

} // namespace hookbench
