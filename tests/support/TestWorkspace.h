// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace hookbench::test {

/// A small workspace in a temporary folder: campaign "survey" with webhook "qualtrics", profiles "ada" and "grace",
/// event "charged", environment "sandbox". The body reads Profile.QualtricID (with a default) and Profile.Name.
class TestWorkspace {
public:
    TestWorkspace();

    QString folder() const { return m_folder.path(); }
    void write(const QString& name, const QByteArray& bytes) const;

private:
    QTemporaryDir m_folder;
};

} // namespace hookbench::test
