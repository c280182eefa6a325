// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace hookbench {

/// Replaces known secrets by SecretText::mask wherever they stand, also where an echo has changed their looks:
/// character by character percent-encoded (with + for a space), JSON-escaped or HTML-escaped, or as a whole in base64,
/// be it alone or inside something longer (`Basic` authentication). Secrets that were hashed, compressed or encrypted
/// are not found.
class SecretMask {
public:
    SecretMask() = default;
    /// Empty values are ignored.
    explicit SecretMask(const QStringList& secrets);

    bool isEmpty() const { return m_needles.empty(); }

    QByteArray masked(const QByteArray& text) const;
    QString masked(const QString& text) const;
    /// For a text that may be cut off: what could be the beginning of a secret at its end goes too.
    QByteArray maskedCutOff(const QByteArray& text) const;

private:
    enum class Ending { Whole, MayBeCutOff };
    QByteArray masked(QByteArrayView text, Ending ending) const;
    qsizetype matchLength(QByteArrayView text, Ending ending) const;

    /// One character and every way to write it.
    struct Character {
        explicit Character(char32_t character);
        qsizetype lengthIn(QByteArrayView text) const;

        QByteArray utf8;
        std::vector<QByteArray> escapes; ///< case of letters does not matter in them
    };
    struct Needle {
        QByteArray plain;
        std::vector<Character> characters;
    };
    static qsizetype needleLength(QByteArrayView text, const Needle& needle);

    std::vector<Needle> m_needles; ///< longest first
    std::array<bool, 256> m_mayBegin{}; ///< bytes with which a needle can begin: most are passed over at a glance
};

} // namespace hookbench
