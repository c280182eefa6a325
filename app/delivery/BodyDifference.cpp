// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/BodyDifference.h"

#include "text/Alignment.h"
#include "text/Utf8.h"
#include "json/Diff.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace hookbench {

namespace {

using Row = PartDifference::Row;

constexpr qsizetype shownBytes = 16;

struct BodyText {
    Q_DECLARE_TR_FUNCTIONS(hookbench::BodyDifference)
};

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QString textOf(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QString valueText(const json::Outline& outline, const ByteRange& range)
{
    return textOf(json::minified(outline.text(range)));
}

void compareJson(PartDifference& part, const json::Outline& first, const json::Outline& second)
{
    for (const json::Difference& difference : json::differences(first, second)) {
        const QString place =
            difference.pointer.empty() ? BodyText::tr("whole body") : QString::fromStdString(difference.pointer);
        switch (difference.kind) {
        case json::Difference::Kind::Added:
            part.add(Row::Kind::Added, place, {}, valueText(second, difference.after));
            break;
        case json::Difference::Kind::Removed:
            part.add(Row::Kind::Gone, place, valueText(first, difference.before), {});
            break;
        case json::Difference::Kind::Changed:
            part.add(
                Row::Kind::Changed, place, valueText(first, difference.before), valueText(second, difference.after));
            break;
        }
    }
    if (!part.isDifferent()) {
        part.differences = 1;
        part.remark = BodyText::tr("As JSON they hold the same; white space or the order of members differs.");
    }
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

void compareLines(PartDifference& part, std::string_view first, std::string_view second)
{
    const std::vector<std::string_view> firstLines = linesOf(first);
    const std::vector<std::string_view> secondLines = linesOf(second);
    for (const AlignedPair& pair : aligned(firstLines, secondLines)) {
        if (pair.isEqual)
            continue;
        const bool isGone = pair.after == AlignedPair::none;
        const bool isAdded = pair.before == AlignedPair::none;
        const std::size_t number = (isGone ? pair.before : pair.after) + 1;
        part.add(isGone   ? Row::Kind::Gone
                : isAdded ? Row::Kind::Added
                          : Row::Kind::Changed,
            BodyText::tr("line %1").arg(number), isAdded ? QString() : textOf(firstLines[pair.before]),
            isGone ? QString() : textOf(secondLines[pair.after]));
    }
    if (!part.isDifferent()) {
        part.differences = 1;
        part.remark = BodyText::tr("They differ in the line break at the end alone.");
    }
}

void compareBytes(PartDifference& part, const QByteArray& first, const QByteArray& second)
{
    const auto difference = std::mismatch(first.begin(), first.end(), second.begin(), second.end());
    const qsizetype at = difference.first - first.begin();
    const auto shown = [at](const QByteArray& bytes) {
        const QString from = QString::fromLatin1(bytes.mid(at, shownBytes).toHex(' '));
        return bytes.size() - at > shownBytes ? from + QStringLiteral(" …") : from;
    };
    part.add(Row::Kind::Changed, BodyText::tr("from byte %1 on").arg(at), shown(first), shown(second));
    part.remark = BodyText::tr("They are no text: %1 and %2 bytes.").arg(first.size()).arg(second.size());
}

} // namespace

PartDifference bodyDifference(const QByteArray& first, const QByteArray& second)
{
    PartDifference part;
    part.isMasked = holdsMask(first) && holdsMask(second);
    part.isAbsent = first.isEmpty() && second.isEmpty();
    if (first == second)
        return part;
    if (first.isEmpty() || second.isEmpty()) {
        const auto kind = first.isEmpty() ? Row::Kind::Added : Row::Kind::Gone;
        part.add(kind, BodyText::tr("whole body"), QString::fromUtf8(first), QString::fromUtf8(second));
        return part;
    }
    const auto firstJson = json::Outline::of(viewOf(first));
    const auto secondJson = json::Outline::of(viewOf(second));
    if (firstJson && secondJson)
        compareJson(part, *firstJson, *secondJson);
    else if (!firstInvalidUtf8(viewOf(first)) && !firstInvalidUtf8(viewOf(second)))
        compareLines(part, viewOf(first), viewOf(second));
    else
        compareBytes(part, first, second);
    return part;
}

} // namespace hookbench
