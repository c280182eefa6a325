// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/SecretForms.h"

#include <QByteArrayList>

#include <algorithm>
#include <initializer_list>

namespace hookbench {

namespace {

using Kind = SecretForm::Kind;

void add(std::vector<SecretForm>& forms, const QByteArray& bytes, Kind kind = Kind::Text)
{
    SecretForm form{bytes, kind};
    if (!bytes.isEmpty() && std::find(forms.begin(), forms.end(), form) == forms.end())
        forms.push_back(std::move(form));
}

/// Base64 of anything that holds these bytes holds one of three texts, depending on where in a group of three bytes
/// they begin. The characters at both ends that their neighbours have a part in are left out.
QByteArrayList insideBase64(const QByteArray& bytes)
{
    constexpr qsizetype shortest = 4;
    QByteArrayList texts;
    for (qsizetype offset = 0; offset < 3; ++offset) {
        const QByteArray shifted = QByteArray(offset, '\0') + bytes;
        const QByteArray encoded = shifted.toBase64(QByteArray::OmitTrailingEquals);
        const qsizetype begin = (offset * 8 + 5) / 6;
        const qsizetype end = (offset + bytes.size()) * 8 / 6;
        if (end - begin >= shortest)
            texts.append(encoded.mid(begin, end - begin));
    }
    return texts;
}

void addBase64(std::vector<SecretForm>& forms, const QByteArray& bytes)
{
    for (const QByteArray& text : insideBase64(bytes)) {
        add(forms, text, Kind::Base64);
        add(forms, QByteArray(text).replace('+', '-').replace('/', '_'), Kind::Base64);
    }
}

QByteArray utf16(const QString& text, bool isBigEndian)
{
    QByteArray bytes;
    for (const QChar unit : text) {
        const char high = static_cast<char>(unit.unicode() >> 8);
        const char low = static_cast<char>(unit.unicode() & 0xff);
        bytes.append(isBigEndian ? high : low);
        bytes.append(isBigEndian ? low : high);
    }
    return bytes;
}

bool isLatin1(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar unit) { return unit.unicode() <= 0xff; });
}

QByteArray jsonEscaped(const QByteArray& utf8)
{
    QByteArray text;
    for (const char byte : utf8) {
        if (byte == '"' || byte == '\\')
            text += '\\';
        text += byte;
    }
    return text;
}

} // namespace

std::vector<SecretForm> formsOfSecret(const QString& secret)
{
    constexpr qsizetype shortestInHex = 4;
    std::vector<SecretForm> forms;
    if (secret.isEmpty())
        return forms;
    const QByteArray utf8 = secret.toUtf8();
    add(forms, utf8);
    add(forms, QString::fromLatin1(utf8).toUtf8());
    if (isLatin1(secret))
        add(forms, secret.toLatin1());
    for (const bool isBigEndian : {false, true}) {
        const QByteArray wide = utf16(secret, isBigEndian);
        add(forms, wide);
        addBase64(forms, wide);
    }
    const QByteArray encoded = utf8.toPercentEncoding();
    for (const QByteArray& inner : {utf8, isLatin1(secret) ? secret.toLatin1() : utf8, encoded,
             QByteArray(encoded).replace("%20", "+"), jsonEscaped(utf8)})
        addBase64(forms, inner);
    for (const QByteArray& once : insideBase64(utf8))
        addBase64(forms, once);
    if (utf8.size() >= shortestInHex) {
        add(forms, utf8.toHex(), Kind::Hexadecimal);
        if (isLatin1(secret))
            add(forms, secret.toLatin1().toHex(), Kind::Hexadecimal);
    }
    std::stable_sort(forms.begin(), forms.end(),
        [](const SecretForm& left, const SecretForm& right) { return left.bytes.size() > right.bytes.size(); });
    return forms;
}

} // namespace hookbench
