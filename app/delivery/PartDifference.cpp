// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/PartDifference.h"

#include "campaign/SecretText.h"
#include "campaign/request/PercentEncoding.h"

#include <algorithm>

namespace hookbench {

namespace {

constexpr qsizetype longestShown = 300; ///< UTF-16 units
constexpr qsizetype shownBefore = 60; ///< of what is equal, before the first difference

bool isInvisible(QChar unit)
{
    const QChar::Category category = unit.category();
    return category == QChar::Other_Control || category == QChar::Other_Format || (unit.isSpace() && unit != u' ');
}

/// A space at an end would not be seen; the others stand between something.
QString withVisibleEnds(QString text)
{
    for (qsizetype i = 0; i < text.size() && text[i] == u' '; ++i)
        text[i] = u'␣';
    for (qsizetype i = text.size(); i > 0 && text[i - 1] == u' '; --i)
        text[i - 1] = u'␣';
    return text;
}

QString visible(const QString& text)
{
    QString shown;
    for (const QChar unit : text) {
        if (unit == u'\n')
            shown += QLatin1String("\\n");
        else if (unit == u'\r')
            shown += QLatin1String("\\r");
        else if (unit == u'\t')
            shown += QLatin1String("\\t");
        else if (isInvisible(unit))
            shown += QLatin1String("\\u") + QString::number(unit.unicode(), 16).toUpper().rightJustified(4, u'0');
        else
            shown += unit;
    }
    return shown;
}

/// From there on, never within a pair of surrogates.
QString cut(const QString& text, qsizetype from)
{
    if (from > 0 && from < text.size() && text[from].isLowSurrogate())
        --from;
    qsizetype end = std::min(text.size(), from + longestShown);
    if (end > from && end < text.size() && text[end].isLowSurrogate())
        --end;
    return (from > 0 ? QStringLiteral("…") : QString()) + visible(text.mid(from, end - from))
        + (end < text.size() ? QStringLiteral("…") : QString());
}

} // namespace

bool holdsMask(const QByteArray& text)
{
    static const QByteArray plain = QByteArray::fromStdString(std::string(SecretText::mask));
    static const QByteArray encoded = QByteArray::fromStdString(percentEncoded(SecretText::mask));
    return text.contains(plain) || text.contains(encoded);
}

std::pair<QString, QString> shownPair(const QString& first, const QString& second)
{
    if (std::max(first.size(), second.size()) <= longestShown)
        return {withVisibleEnds(visible(first)), withVisibleEnds(visible(second))};
    const auto difference = std::mismatch(first.begin(), first.end(), second.begin(), second.end());
    const qsizetype at = difference.first - first.begin();
    const bool isOneAlone = first.isEmpty() || second.isEmpty();
    const qsizetype from = isOneAlone ? 0 : std::max<qsizetype>(0, at - shownBefore);
    return {cut(first, from), cut(second, from)};
}

void PartDifference::add(Row::Kind kind, const QString& place, const QString& first, const QString& second)
{
    if (kind != Row::Kind::Masked)
        ++differences;
    if (rows.size() == mostRows)
        return;
    const auto [shownFirst, shownSecond] = shownPair(first, second);
    rows.push_back({kind, place, shownFirst, shownSecond});
}

void PartDifference::compare(const QString& place, const QString& first, const QString& second)
{
    const bool isHidden = holdsMask(first.toUtf8()) && holdsMask(second.toUtf8());
    isMasked = isMasked || isHidden;
    if (first == second) {
        if (isHidden)
            add(Row::Kind::Masked, place, first, second);
        return;
    }
    const auto kind = first.isEmpty() ? Row::Kind::Added : second.isEmpty() ? Row::Kind::Gone : Row::Kind::Changed;
    add(kind, place, first, second);
}

} // namespace hookbench
