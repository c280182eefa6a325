// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PersonalData.h"

#include "campaign/SecretText.h"
#include "delivery/Attempt.h"
#include "json/Reader.h"
#include "json/Value.h"

#include <QRegularExpression>

#include <algorithm>

namespace hookbench {

namespace {

using json::Value;

constexpr qsizetype shortest = 3; ///< shorter texts stand everywhere by chance
constexpr qsizetype pageLength = 2'000; ///< of an answer that is no JSON

QByteArray standIn(const QByteArray& value)
{
    return "(text, " + QByteArray::number(QString::fromUtf8(value).size()) + " characters)";
}

/// Ids of things, dates, and the words of an API.
bool isImpersonal(const std::string& key, const QString& value)
{
    static const QRegularExpression thing(QStringLiteral("^(?:SV|MS|UR|GR|CG|EMD|SUB|POOL|DV|UT)_[A-Za-z0-9]{3,40}$"));
    static const QRegularExpression date(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d(?:[T ][\\d:.+Z-]{5,25})?$"));
    static const QRegularExpression keys(QStringLiteral("^(?:type|linkType|action|language|httpStatus|requestId|"
                                                        "errorCode|errorMessage|internalErrorCode|errorId|notice|"
                                                        "status|error|error_description|code)$"));
    return value.isEmpty() || thing.match(value).hasMatch() || date.match(value).hasMatch()
        || keys.match(QString::fromStdString(key)).hasMatch();
}

QByteArray withoutAddresses(const QByteArray& text)
{
    static const QRegularExpression address(
        QStringLiteral("[A-Za-z0-9._%+-]+(?:@|%40)[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+"));
    return QString::fromUtf8(text).replace(address, QStringLiteral("(e-mail address)")).toUtf8();
}

template <typename Note> Value redacted(const std::string& key, const Value& value, const Note& note)
{
    switch (value.kind()) {
    case Value::Kind::Number:
        note(QByteArray::fromStdString(value.text()));
        return Value::string("(number)");
    case Value::Kind::String: {
        const QByteArray text = QByteArray::fromStdString(value.text());
        if (isImpersonal(key, QString::fromUtf8(text)))
            return Value::string(withoutAddresses(text).toStdString());
        note(text);
        return Value::string(standIn(text).toStdString());
    }
    case Value::Kind::Array: {
        Value items = Value::array();
        for (const Value& item : value.items())
            items.items().push_back(redacted(key, item, note));
        return items;
    }
    case Value::Kind::Object: {
        Value object = Value::object();
        for (const auto& [name, member] : value.members())
            object.members().emplace_back(name, redacted(name, member, note));
        return object;
    }
    default:
        return value;
    }
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Headers whose values come from programs.
bool isTechnical(const QByteArray& name)
{
    static const QByteArrayList names{"accept", "accept-encoding", "accept-language", "cache-control", "connection",
        "content-encoding", "content-length", "content-type", "host", "transfer-encoding", "user-agent"};
    return names.contains(name.toLower());
}

} // namespace

void PersonalData::note(const QByteArray& value)
{
    if (value.size() >= shortest && !m_noted.contains(value))
        m_noted.append(value);
}

QByteArray PersonalData::requestBody(const QByteArray& body)
{
    if (body.isEmpty())
        return body;
    const auto value = json::readValue(viewOf(body));
    if (!value)
        return "(" + QByteArray::number(body.size()) + " bytes that are no JSON)";
    return QByteArray::fromStdString(
        json::toText(redacted({}, *value, [this](const QByteArray& text) { note(text); })));
}

QString PersonalData::url(const QString& url)
{
    const qsizetype mark = url.indexOf(u'?');
    QString shown = url.left(mark < 0 ? url.size() : mark);
    QStringList parameters;
    for (const QString& parameter : mark < 0 ? QStringList() : url.mid(mark + 1).split(u'&')) {
        const QString value = parameter.section(u'=', 1);
        note(value.toUtf8());
        note(QByteArray::fromPercentEncoding(value.toUtf8()));
        parameters.append(parameter.section(u'=', 0, 0) + QStringLiteral("=…"));
    }
    if (mark >= 0)
        shown += u'?' + parameters.join(u'&');
    return QString::fromUtf8(withoutAddresses(shown.toUtf8()));
}

QByteArray PersonalData::requestHeader(const WireHeader& header)
{
    if (isTechnical(header.name))
        return withoutAddresses(header.value);
    if (header.value.contains(QByteArray(SecretText::mask.data(), qsizetype(SecretText::mask.size()))))
        return "(secret)";
    note(header.value);
    return standIn(header.value);
}

QByteArray PersonalData::withoutNoted(QByteArray text) const
{
    QByteArrayList longestFirst = m_noted;
    std::stable_sort(longestFirst.begin(), longestFirst.end(),
        [](const QByteArray& left, const QByteArray& right) { return left.size() > right.size(); });
    for (const QByteArray& value : std::as_const(longestFirst))
        text.replace(value, "(left out)");
    return withoutAddresses(text);
}

QByteArray PersonalData::replyBody(const QByteArray& body) const
{
    const auto value = json::readValue(viewOf(body));
    if (!value)
        return withoutNoted(body.left(pageLength)) + (body.size() > pageLength ? "\n(cut)" : "");
    // Numbers of an answer count things; texts may speak of people.
    const Value shown = redacted({}, *value, [](const QByteArray&) {});
    return withoutNoted(QByteArray::fromStdString(json::toText(shown)));
}

QByteArray PersonalData::replyHeader(const WireHeader& header) const
{
    const QByteArray name = header.name.toLower();
    return name == "set-cookie" || name == "location" ? standIn(header.value) : withoutNoted(header.value);
}

} // namespace hookbench
