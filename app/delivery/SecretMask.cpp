// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/SecretMask.h"

#include "campaign/SecretText.h"

#include <algorithm>
#include <string>

namespace hookbench {

namespace {

constexpr qsizetype noMatch = -1;
constexpr qsizetype cutOff = -2; ///< the text ends within what could have been a match

/// Base64 of anything that holds the secret holds one of three texts, depending on where in a group of three bytes the
/// secret begins. The characters at both ends that its neighbours have a part in are left out.
void appendBase64Forms(QStringList& forms, const QByteArray& secret)
{
    constexpr qsizetype shortest = 4;
    for (qsizetype offset = 0; offset < 3; ++offset) {
        const QByteArray shifted = QByteArray(offset, '\0') + secret;
        const QByteArray encoded = shifted.toBase64(QByteArray::OmitTrailingEquals);
        const qsizetype begin = (offset * 8 + 5) / 6;
        const qsizetype end = (offset + secret.size()) * 8 / 6;
        if (end - begin < shortest)
            continue;
        QByteArray form = encoded.mid(begin, end - begin);
        forms.append(QString::fromLatin1(form));
        forms.append(QString::fromLatin1(form.replace('+', '-').replace('/', '_')));
    }
}

/// Length of `form` at the beginning of the text; letters in any case where it is an escape sequence.
qsizetype formLength(QByteArrayView text, const QByteArray& form)
{
    const qsizetype compared = std::min(text.size(), form.size());
    if (qstrnicmp(text.data(), compared, form.constData(), compared) != 0)
        return noMatch;
    return compared < form.size() ? cutOff : form.size();
}

QByteArray jsonUnicodeEscape(char32_t character)
{
    QByteArray escape;
    for (const QChar unit : QString::fromUcs4(&character, 1))
        escape += "\\u" + QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return escape;
}

QByteArray percentEscape(const QByteArray& utf8)
{
    QByteArray escape;
    for (const char byte : utf8)
        escape += '%' + QByteArray(1, byte).toHex();
    return escape;
}

QByteArray namedEscape(char32_t character)
{
    switch (character) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    default:
        return {};
    }
}

} // namespace

SecretMask::Character::Character(char32_t character)
    : utf8(QString::fromUcs4(&character, 1).toUtf8())
    , escapes{percentEscape(utf8), jsonUnicodeEscape(character), "\\" + utf8}
{
    if (character == ' ')
        escapes.push_back("+");
    if (const QByteArray escape = namedEscape(character); !escape.isEmpty())
        escapes.push_back(escape);
}

/// How many bytes at the beginning of the text stand for this character, escaped or plain. Escaped first: a backslash
/// or an ampersand begins its own escape.
qsizetype SecretMask::Character::lengthIn(QByteArrayView text) const
{
    qsizetype best = noMatch;
    for (const QByteArray& escape : escapes) {
        const qsizetype length = text.front() == escape.front() ? formLength(text, escape) : noMatch;
        if (length > 0)
            return length;
        if (length == cutOff)
            best = cutOff;
    }
    return text.startsWith(utf8) ? utf8.size() : best;
}

qsizetype SecretMask::needleLength(QByteArrayView text, const Needle& needle)
{
    if (text.startsWith(needle.plain))
        return needle.plain.size();
    qsizetype at = 0;
    for (const Character& character : needle.characters) {
        if (at == text.size())
            return cutOff;
        const qsizetype length = character.lengthIn(text.sliced(at));
        if (length < 0)
            return length;
        at += length;
    }
    return at;
}

SecretMask::SecretMask(const QStringList& secrets)
{
    QStringList forms;
    for (const QString& secret : secrets) {
        if (secret.isEmpty())
            continue;
        forms.append(secret);
        appendBase64Forms(forms, secret.toUtf8());
    }
    forms.removeDuplicates();
    std::stable_sort(forms.begin(), forms.end(),
        [](const QString& left, const QString& right) { return left.size() > right.size(); });
    for (const QString& form : std::as_const(forms)) {
        const std::u32string characters = form.toStdU32String();
        const Needle& needle =
            m_needles.emplace_back(Needle{form.toUtf8(), std::vector<Character>(characters.begin(), characters.end())});
        m_mayBegin[static_cast<unsigned char>(needle.plain.front())] = true;
        for (const QByteArray& escape : needle.characters.front().escapes)
            m_mayBegin[static_cast<unsigned char>(escape.front())] = true;
    }
}

QByteArray SecretMask::masked(const QByteArray& text) const
{
    return masked(text, Ending::Whole);
}

QString SecretMask::masked(const QString& text) const
{
    return QString::fromUtf8(masked(text.toUtf8(), Ending::Whole));
}

QByteArray SecretMask::maskedCutOff(const QByteArray& text) const
{
    return masked(text, Ending::MayBeCutOff);
}

QByteArray SecretMask::masked(QByteArrayView text, Ending ending) const
{
    if (m_needles.empty())
        return text.toByteArray();
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = matchLength(text.sliced(at), ending);
        if (length == 0) {
            result.append(text[at++]);
            continue;
        }
        result.append(SecretText::mask.data(), static_cast<qsizetype>(SecretText::mask.size()));
        at += length;
    }
    return result;
}

/// 0 if no secret begins here.
qsizetype SecretMask::matchLength(QByteArrayView text, Ending ending) const
{
    if (!m_mayBegin[static_cast<unsigned char>(text.front())])
        return 0;
    for (const Needle& needle : m_needles) {
        const qsizetype length = needleLength(text, needle);
        if (length > 0)
            return length;
        if (length == cutOff && ending == Ending::MayBeCutOff)
            return text.size();
    }
    return 0;
}

} // namespace hookbench
