// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace hookbench::test {

/// A certificate authority of its own and what it has signed, made by openssl in a temporary folder.
class TlsFixture {
public:
    /// Makes the authority "Hookbench Test CA": ca.pem, ca.key.
    TlsFixture();

    bool isGood() const { return m_isGood; }
    QString path(const QString& name) const { return m_folder.filePath(name); }

    /// NAME.pem and NAME.key, signed by the authority, for these names and addresses ("DNS:localhost,IP:127.0.0.1").
    bool sign(const QString& name, const QString& hosts, const QStringList& dates = {});
    /// Likewise, but signed by nobody else.
    bool signItself(const QString& name, const QString& hosts);
    bool openssl(const QStringList& arguments) const;

private:
    QTemporaryDir m_folder;
    bool m_isGood = false;
};

} // namespace hookbench::test
