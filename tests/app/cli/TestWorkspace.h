// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace hookbench::test {

/// A workspace in a folder of its own with one campaign "hello" (webhook "hook", environments "here" and "there",
/// profiles "ada" and "eve", event "bought"). Tests write over what they need otherwise.
class TestWorkspace {
public:
    TestWorkspace();

    QString folder() const { return m_folder.path(); }
    QString campaign() const { return path(QStringLiteral("campaigns/hello")); }
    QString path(const QString& name) const { return m_folder.filePath(name); }

    void write(const QString& name, const QByteArray& bytes) const;
    void setBody(const QByteArray& body) const { write(QStringLiteral("campaigns/hello/body.json.liquid"), body); }
    /// Makes the campaign's webhook call this origin.
    void setOrigin(const QString& origin) const;

private:
    QTemporaryDir m_folder;
};

} // namespace hookbench::test
