// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Keychain.h"

#include <QObject>

namespace QKeychain {
class Job;
}

namespace hookbench {

/// QtKeychain. Its insecure fallback stays off: without a secret service nothing is written anywhere (QtKeychain 0.13
/// knows only "unknown error" for that, so every error but "entry not found" counts as not available).
class DesktopKeychain : public QObject, public Keychain {
    Q_OBJECT

public:
    /// A service that gives no answer for that long is treated as not available; long enough to type a pass phrase.
    explicit DesktopKeychain(int patienceMs = 60'000, QObject* parent = nullptr);

    void read(const QString& name, ReadAnswer answer) override;
    void write(const QString& name, const QString& value, WriteAnswer answer) override;
    void remove(const QString& name, WriteAnswer answer) override;

private:
    void start(QKeychain::Job* job, const QString& name, std::function<void(Result, QKeychain::Job*)> answer);

    int m_patienceMs;
};

} // namespace hookbench
