// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/HeadersDifference.h"

#include <QCoreApplication>

#include <algorithm>

namespace hookbench {

namespace {

using Row = PartDifference::Row;

struct HeadersText {
    Q_DECLARE_TR_FUNCTIONS(hookbench::HeadersDifference)
};

QString textOf(const QByteArray& bytes)
{
    const QString text = QString::fromUtf8(bytes);
    return text.toUtf8() == bytes ? text : QString::fromLatin1(bytes);
}

QString namesOf(const QList<WireHeader>& headers)
{
    QStringList names;
    for (const WireHeader& header : headers)
        names.append(textOf(header.name));
    return names.join(QStringLiteral(", "));
}

/// Values may be empty, so whether there is one is told by the header and not by its value.
void comparePair(PartDifference& part, const WireHeader& first, const WireHeader& second)
{
    if (first.name != second.name)
        part.add(Row::Kind::Changed, HeadersText::tr("spelling of a name"), textOf(first.name), textOf(second.name));
    if (first.value == second.value || (!first.value.isEmpty() && !second.value.isEmpty()))
        part.compare(textOf(second.name), textOf(first.value), textOf(second.value));
    else
        part.add(Row::Kind::Changed, textOf(second.name), textOf(first.value), textOf(second.value));
}

} // namespace

PartDifference headersDifference(const QList<WireHeader>& first, const QList<WireHeader>& second)
{
    PartDifference part;
    part.isAbsent = first.isEmpty() && second.isEmpty();
    QList<WireHeader> left = first; // not yet paired
    for (const WireHeader& header : second) {
        const auto same = std::find_if(left.begin(), left.end(),
            [&header](const WireHeader& other) { return other.name.compare(header.name, Qt::CaseInsensitive) == 0; });
        if (same == left.end()) {
            part.add(Row::Kind::Added, textOf(header.name), {}, textOf(header.value));
        } else {
            comparePair(part, *same, header);
            left.erase(same);
        }
    }
    for (const WireHeader& header : std::as_const(left))
        part.add(Row::Kind::Gone, textOf(header.name), textOf(header.value), {});
    if (!part.isDifferent() && namesOf(first) != namesOf(second))
        part.add(Row::Kind::Changed, HeadersText::tr("order"), namesOf(first), namesOf(second));
    return part;
}

} // namespace hookbench
