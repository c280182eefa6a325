// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/PayloadComparison.h"

#include "check/PayloadOrigins.h"

namespace hookbench {

namespace {

constexpr std::size_t mostValueBytes = 400;

QString valueText(const json::Outline& payload, const ByteRange& range)
{
    std::string_view text = payload.text(range);
    const bool isLong = text.size() > mostValueBytes;
    if (isLong)
        text = text.substr(0, mostValueBytes);
    const QString line = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified();
    return isLong ? line + u'…' : line;
}

PayloadComparison::Row rowOf(const json::Difference& difference, const json::Outline& other, const json::Outline& shown)
{
    PayloadComparison::Row row;
    row.kind = difference.kind;
    row.pointer = difference.pointer.empty() ? QStringLiteral("/") : QString::fromStdString(difference.pointer);
    if (difference.kind != json::Difference::Kind::Added)
        row.other = valueText(other, difference.before);
    if (difference.kind != json::Difference::Kind::Removed)
        row.shown = valueText(shown, difference.after);
    return row;
}

/// Compared, if nothing stands in the way.
PayloadComparison::State stateOf(const RenderedRequest& other, const RenderedRequest& shown)
{
    if (shown.outcome != liquid::OutcomeKind::Payload)
        return PayloadComparison::State::ThisSendsNothing;
    return other.outcome != liquid::OutcomeKind::Payload ? PayloadComparison::State::OtherSendsNothing
                                                         : PayloadComparison::State::Compared;
}

} // namespace

PayloadComparison comparePayloads(const RenderedRequest& other, const RenderedRequest& shown)
{
    PayloadComparison comparison;
    comparison.state = stateOf(other, shown);
    if (comparison.state != PayloadComparison::State::Compared)
        return comparison;
    const auto after = json::Outline::of(shown.body);
    const auto before = json::Outline::of(other.body);
    if (!after || !before) {
        comparison.state = !after ? PayloadComparison::State::ThisIsNoJson : PayloadComparison::State::OtherIsNoJson;
        return comparison;
    }
    const auto found = json::differences(*before, *after);
    const PayloadOrigins origins(shown);
    comparison.differences = found.size();
    for (const json::Difference& difference : found) {
        if (comparison.rows.size() == PayloadComparison::mostRows)
            break;
        PayloadComparison::Row row = rowOf(difference, *before, *after);
        if (difference.kind != json::Difference::Kind::Removed)
            row.source = origins.source(difference.after).value_or(ByteRange{});
        comparison.rows.push_back(std::move(row));
    }
    return comparison;
}

} // namespace hookbench
