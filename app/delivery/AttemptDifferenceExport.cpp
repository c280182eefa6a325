// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/AttemptDifferenceExport.h"

#include "delivery/AttemptVerdict.h"
#include "json/Value.h"

#include <QCoreApplication>

namespace hookbench {

namespace {

using json::Value;
using Row = PartDifference::Row;

// In the order of the enumerators.
constexpr const char* partIds[] = {"choice", "requestLine", "requestHeaders", "requestBody", "answer", "answerHeaders",
    "answerBody", "timings", "connection", "token"};
constexpr const char* samenessIds[] = {"same", "sameButMasked", "different"};
constexpr const char* kindIds[] = {"added", "gone", "changed", "masked"};

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(hookbench::AttemptDifferenceExport)
};

template <typename Enum, std::size_t size> Value idOf(const char* const (&ids)[size], Enum value)
{
    return Value::string(ids[static_cast<std::size_t>(value)]);
}

Value text(const QString& string)
{
    return Value::string(string.toStdString());
}

QString rowText(const Row& row)
{
    const QString values = row.kind == Row::Kind::Added ? row.second
        : row.kind == Row::Kind::Gone                   ? row.first
        : row.kind == Row::Kind::Masked                 ? ExportText::tr("cannot be compared")
                                                        : row.first + QStringLiteral(" → ") + row.second;
    return QStringLiteral("  %1  %2: %3\n").arg(kindName(row.kind), row.place, values);
}

Value rowValue(const Row& row)
{
    return Value::object({{"change", idOf(kindIds, row.kind)}, {"place", text(row.place)}, {"first", text(row.first)},
        {"second", text(row.second)}});
}

Value partValue(AttemptDifference::Part which, const PartDifference& part)
{
    Value rows = Value::array();
    for (const Row& row : part.rows)
        rows.items().push_back(rowValue(row));
    return Value::object(
        {{"part", idOf(partIds, which)}, {"differences", Value::integer(static_cast<std::int64_t>(part.differences))},
            {"masked", Value::boolean(part.isMasked)}, {"remark", text(part.remark)}, {"rows", std::move(rows)}});
}

} // namespace

QByteArray differenceText(const AttemptDifference& difference)
{
    QString said = ExportText::tr("First: #%1. Second: #%2.").arg(difference.first).arg(difference.second) + u'\n';
    for (const QString& sentence : difference.verdict)
        said += sentence + u'\n';
    for (std::size_t i = 0; i < AttemptDifference::partCount; ++i) {
        const PartDifference& part = difference.parts[i];
        if (part.isAbsent)
            continue;
        said += u'\n' + partName(static_cast<AttemptDifference::Part>(i)) + QStringLiteral(": ") + partSummary(part)
            + u'\n';
        for (const Row& row : part.rows)
            said += rowText(row);
    }
    return said.toUtf8();
}

QByteArray differenceJson(const AttemptDifference& difference)
{
    Value verdict = Value::array();
    for (const QString& sentence : difference.verdict)
        verdict.items().push_back(text(sentence));
    Value parts = Value::array();
    for (std::size_t i = 0; i < AttemptDifference::partCount; ++i)
        parts.items().push_back(partValue(static_cast<AttemptDifference::Part>(i), difference.parts[i]));
    const Value whole =
        Value::object({{"first", Value::integer(difference.first)}, {"second", Value::integer(difference.second)},
            {"request", idOf(samenessIds, difference.request)}, {"answer", idOf(samenessIds, difference.answer)},
            {"verdict", std::move(verdict)}, {"parts", std::move(parts)}});
    return QByteArray::fromStdString(json::toCompactText(whole)) + '\n';
}

} // namespace hookbench
