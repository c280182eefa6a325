// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/OpenSecrets.h"

#include "campaign/SecretText.h"
#include "campaign/request/CredentialHeaders.h"
#include "json/Reader.h"
#include "json/Value.h"

#include <algorithm>

namespace hookbench::openSecrets {

namespace {

const QByteArray& mask()
{
    static const QByteArray bytes(SecretText::mask.data(), static_cast<qsizetype>(SecretText::mask.size()));
    return bytes;
}

bool isCredential(const QByteArray& name)
{
    return isCredentialName({name.constData(), static_cast<std::size_t>(name.size())});
}

/// Bytes in front of the secret of a header's value.
qsizetype schemeLength(const QByteArray& value)
{
    const Credential credential =
        splitCredential(std::string_view(value.constData(), static_cast<std::size_t>(value.size())));
    return static_cast<qsizetype>(credential.scheme.size());
}

QByteArray decodedField(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

struct Field {
    QByteArray name; ///< decoded
    QByteArray text; ///< as it stands, with its name
    qsizetype valueAt = -1; ///< in text; -1 = there is none
};

QList<Field> fieldsOf(const QByteArray& fields)
{
    QList<Field> all;
    for (const QByteArray& text : fields.split('&')) {
        const qsizetype equals = text.indexOf('=');
        all.append({decodedField(text.left(equals)), text, equals < 0 ? -1 : equals + 1});
    }
    return all;
}

struct Query {
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// From behind the ? to the #, in bytes of the URL; empty if there is none.
Query queryOf(const QByteArray& url)
{
    qsizetype end = url.indexOf('#');
    end = end < 0 ? url.size() : end;
    const qsizetype mark = url.left(end).indexOf('?');
    return mark < 0 ? Query{end, end} : Query{mark + 1, end};
}

void collect(const json::Value& value, bool isSecret, QStringList& found)
{
    if (isSecret && value.isString())
        found.append(QString::fromStdString(value.text()));
    for (const json::Value& item : value.items())
        collect(item, isSecret, found);
    for (const auto& [name, member] : value.members())
        collect(member, isSecret || (name != "key" && isCredentialName(name)), found);
}

} // namespace

QStringList ofHeaders(const QList<WireHeader>& headers)
{
    QStringList values;
    for (const WireHeader& header : headers) {
        if (!isCredential(header.name) || header.value.contains(mask()))
            continue;
        const qsizetype scheme = schemeLength(header.value);
        const QByteArray secret = header.value.mid(scheme).trimmed();
        values.append(QString::fromUtf8(secret));
        if (!header.value.left(scheme).toLower().startsWith("basic"))
            continue;
        const QByteArray login = QByteArray::fromBase64(secret);
        if (const qsizetype colon = login.indexOf(':'); colon >= 0)
            values.append(QString::fromUtf8(login.mid(colon + 1)));
    }
    values.removeAll(QString());
    return values;
}

QStringList ofFields(const QByteArray& fields)
{
    QStringList values;
    for (const Field& field : fieldsOf(fields)) {
        if (field.valueAt >= 0 && isCredential(field.name))
            values.append(QString::fromUtf8(decodedField(field.text.mid(field.valueAt))));
    }
    values.removeAll(QString());
    return values;
}

QStringList ofUrl(const QByteArray& url)
{
    const Query query = queryOf(url);
    return ofFields(url.mid(query.begin, query.end - query.begin));
}

QStringList ofJson(const QByteArray& json)
{
    QStringList values;
    if (const auto content = json::readValue({json.constData(), static_cast<std::size_t>(json.size())}))
        collect(*content, false, values);
    values.removeAll(QString());
    return values;
}

QStringList worthLookingFor(const QStringList& values)
{
    constexpr qsizetype shortest = 6;
    QStringList found;
    std::copy_if(values.begin(), values.end(), std::back_inserter(found),
        [](const QString& value) { return value.size() >= shortest; });
    return found;
}

void maskHeaders(QList<WireHeader>& headers)
{
    for (WireHeader& header : headers) {
        if (!isCredential(header.name) || header.value.contains(mask()))
            continue;
        const qsizetype scheme = schemeLength(header.value);
        if (header.value.size() > scheme)
            header.value = header.value.left(scheme) + mask();
    }
}

QByteArray maskedFields(const QByteArray& fields)
{
    QByteArrayList shown;
    for (const Field& field : fieldsOf(fields)) {
        const bool hasValue = field.valueAt >= 0 && field.valueAt < field.text.size();
        const bool isOpen = hasValue && isCredential(field.name) && !field.text.contains(mask());
        shown.append(isOpen ? field.text.left(field.valueAt) + mask() : field.text);
    }
    return shown.join('&');
}

QByteArray maskedUrl(const QByteArray& url)
{
    const Query query = queryOf(url);
    return url.left(query.begin) + maskedFields(url.mid(query.begin, query.end - query.begin)) + url.mid(query.end);
}

} // namespace hookbench::openSecrets
