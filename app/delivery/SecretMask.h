// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace hookbench {

/// Replaces known secrets by SecretText::mask wherever they stand, also where an echo has changed their looks: escaped
/// in every way that EscapeReader knows, up to three times over, as any of formsOfSecret(), or both. Secrets that were
/// hashed, compressed or encrypted are not found. What is no secret stays as it is, byte for byte. Cheap to copy; safe
/// in any thread.
class SecretMask {
public:
    SecretMask();
    /// Empty values are ignored.
    explicit SecretMask(const QStringList& secrets);

    bool isEmpty() const { return !m_forms; }

    QByteArray masked(const QByteArray& text) const;
    QString masked(const QString& text) const;
    /// For a text that may be cut off: what could be the beginning of a secret at its end goes too.
    QByteArray maskedCutOff(const QByteArray& text) const;

private:
    class Forms;
    class Scan;
    QByteArray masked(const QByteArray& text, bool mayBeCutOff) const;

    std::shared_ptr<const Forms> m_forms; ///< null where there are none
};

} // namespace hookbench
