// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/Sandbox.h"

#include <QFile>

namespace hookbench {

/// Keeps exchanges with the sandbox in a file as they are given: one line of JSON each, written out at once.
class SandboxRecord {
public:
    explicit SandboxRecord(const QString& path);

    /// Adds to what the file holds. False with a reason in errorText().
    bool open();
    QString errorText() const { return m_file.errorString(); }

    void add(const SandboxExchange& exchange);

private:
    QFile m_file;
};

} // namespace hookbench
