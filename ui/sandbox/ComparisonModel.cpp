// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ComparisonModel.h"

#include "common/IconLabel.h"
#include "theme/Theme.h"

#include <QLocale>

#include <algorithm>

namespace hookbench {

namespace {

using Row = ReceivedComparison::Row;
using Verdict = ReceivedComparison::Verdict;

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Same:
        return Tone::Good;
    case Verdict::Unknown:
        return Tone::Attention;
    default:
        return Tone::Bad;
    }
}

QString verdictText(const Row& row)
{
    switch (row.verdict) {
    case Verdict::Same:
        return row.isAdded ? ComparisonModel::tr("Same, added on the way") : ComparisonModel::tr("Same");
    case Verdict::Unknown:
        return ComparisonModel::tr("Same around a secret");
    case Verdict::NotReceived:
        return ComparisonModel::tr("Did not arrive");
    case Verdict::NotSent:
        return ComparisonModel::tr("Was not sent");
    default:
        return row.part == ReceivedComparison::Part::Body
            ? ComparisonModel::tr("Differs from %1 on").arg(placeText(row))
            : ComparisonModel::tr("Differs");
    }
}

bool isWithinCharacter(const QByteArray& text, qsizetype byte)
{
    return byte > 0 && byte < text.size() && (text.at(byte) & 0xC0) == 0x80;
}

/// The bytes around a place, with line ends and other control characters as symbols.
QString excerpt(const QByteArray& text, qsizetype around)
{
    constexpr qsizetype before = 16;
    constexpr qsizetype length = 80;
    qsizetype begin = std::max<qsizetype>(0, around - before);
    while (isWithinCharacter(text, begin))
        --begin;
    qsizetype end = std::min(text.size(), begin + length);
    while (isWithinCharacter(text, end))
        --end;
    QString shown = QString::fromUtf8(text.mid(begin, end - begin));
    for (QChar& character : shown) {
        constexpr char16_t symbols = 0x2400; // one for each control character
        if (character < u' ')
            character = QChar(static_cast<char16_t>(symbols + character.unicode()));
    }
    return (begin > 0 ? QStringLiteral("…") : QString()) + shown
        + (end < text.size() ? QStringLiteral("…") : QString());
}

QString bodyText(const QByteArray& body, const Row& row)
{
    return row.verdict == Verdict::Different ? excerpt(body, row.firstDifference)
                                             : QLocale().formattedDataSize(body.size(), 1);
}

} // namespace

QString partText(const Row& row)
{
    switch (row.part) {
    case ReceivedComparison::Part::RequestLine:
        return ComparisonModel::tr("Request line");
    case ReceivedComparison::Part::Body:
        return ComparisonModel::tr("Body");
    default:
        return QString::fromUtf8(row.name);
    }
}

QString placeText(const Row& body)
{
    const BytePlace place = BytePlace::of(body.sent, body.firstDifference);
    return ComparisonModel::tr("line %1, column %2 (byte %3)")
        .arg(place.line)
        .arg(place.column)
        .arg(body.firstDifference + 1);
}

void ComparisonModel::setComparison(const ReceivedComparison& comparison)
{
    beginResetModel();
    m_comparison = comparison;
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comparison.rows.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ComparisonModel::text(const Row& row, int column) const
{
    if (column == PartColumn)
        return partText(row);
    if (column == VerdictColumn)
        return verdictText(row);
    const QByteArray& bytes = column == SentColumn ? row.sent : row.received;
    return row.part == ReceivedComparison::Part::Body ? bodyText(bytes, row) : QString::fromUtf8(bytes);
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_comparison.rows.at(static_cast<std::size_t>(index.row()));
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(row, index.column());
    if (role == Qt::DecorationRole && index.column() == VerdictColumn)
        return themeIcon(toneIconName(toneOf(row.verdict)), toneOf(row.verdict));
    return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PartColumn:
        return tr("Part");
    case VerdictColumn:
        return tr("Compared");
    case SentColumn:
        return tr("Sent");
    default:
        return tr("Received");
    }
}

} // namespace hookbench
