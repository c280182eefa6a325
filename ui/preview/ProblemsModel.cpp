// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/ProblemsModel.h"

#include "common/DiagnosticText.h"
#include "common/IconLabel.h"
#include "editor/NoticeStrip.h"
#include "editor/ProblemMarks.h"
#include "preview/PlaceNames.h"
#include "session/BodyVerdict.h"

#include <QIcon>

#include <algorithm>
#include <optional>

namespace hookbench {

namespace {

enum class Section { Body, Payload, Webhook, Sample, File };

Section sectionOf(const Diagnostic& diagnostic)
{
    switch (diagnostic.place.part) {
    case Part::Body:
        return Section::Body;
    case Part::Payload:
        return Section::Payload;
    case Part::Profile:
    case Part::Event:
        return Section::Sample;
    case Part::File:
        return Section::File;
    default:
        return Section::Webhook;
    }
}

QString buttonText(const Diagnostic& diagnostic)
{
    if (!diagnostic.fixes.empty())
        return ProblemsModel::tr("Fix…");
    return questionOf(diagnostic) ? ProblemsModel::tr("Show…") : QString();
}

} // namespace

/// Wherever it stands by now.
bool ProblemsModel::Row::isSameProblem(const Row& other) const
{
    return diagnostic.code == other.diagnostic.code && diagnostic.severity == other.diagnostic.severity
        && message == other.message && hint == other.hint && diagnostic.fixes.size() == other.diagnostic.fixes.size();
}

int ProblemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.message;
    case Qt::DecorationRole:
        return themeIcon(toneIconName(toneOf(row.diagnostic.severity)), toneOf(row.diagnostic.severity));
    case Qt::ToolTipRole:
        return problemText(row.diagnostic);
    case Qt::AccessibleTextRole:
        return spoken(row);
    case PlaceRole:
        return row.place;
    case HintRole:
        return row.hint;
    case SeverityRole:
        return static_cast<int>(row.diagnostic.severity);
    case ButtonRole:
        return buttonText(row.diagnostic);
    case CodeRole:
        return QString::fromStdString(row.diagnostic.code);
    case SectionRole:
        return static_cast<int>(sectionOf(row.diagnostic));
    default:
        return {};
    }
}

QString ProblemsModel::sectionName(int section)
{
    switch (static_cast<Section>(section)) {
    case Section::Body:
        return tr("Body");
    case Section::Payload:
        return tr("Payload");
    case Section::Webhook:
        return tr("Webhook and environment");
    case Section::Sample:
        return tr("Sample");
    case Section::File:
        break;
    }
    return tr("Files");
}

QString ProblemsModel::spoken(const Row& row) const
{
    const QString name = severityName(row.diagnostic.severity);
    if (row.hint.isEmpty())
        return tr("%1, %2: %3").arg(name, row.place, row.message);
    return tr("%1, %2: %3 %4").arg(name, row.place, row.message, row.hint);
}

void ProblemsModel::setProblems(const std::vector<Diagnostic>& problems, PlaceNames names)
{
    std::vector<Row> rows;
    rows.reserve(problems.size());
    for (const Diagnostic& problem : problems)
        rows.push_back({problem, names.name(problem), messageOf(problem), hintOf(problem)});

    const auto alike = [](const Row& left, const Row& right) { return left.isSameProblem(right); };
    const std::size_t shorter = std::min(rows.size(), m_rows.size());
    const auto shorterEnd = rows.begin() + static_cast<std::ptrdiff_t>(shorter);
    const auto head =
        static_cast<std::size_t>(std::mismatch(rows.begin(), shorterEnd, m_rows.begin(), alike).first - rows.begin());
    const auto rest = static_cast<std::ptrdiff_t>(shorter - head);
    const auto tail = static_cast<std::size_t>(
        std::mismatch(rows.rbegin(), rows.rbegin() + rest, m_rows.rbegin(), alike).first - rows.rbegin());
    std::vector<QString> places;
    places.reserve(head + tail);
    for (std::size_t i = 0; i < head; ++i)
        places.push_back(m_rows[i].place);
    for (std::size_t i = m_rows.size() - tail; i < m_rows.size(); ++i)
        places.push_back(m_rows[i].place);
    replaceRows(std::move(rows), head, tail);
    const auto firstOfTail = places.begin() + static_cast<std::ptrdiff_t>(head);
    tellMoved({places.begin(), firstOfTail}, 0);
    tellMoved({firstOfTail, places.end()}, m_rows.size() - tail);
}

/// Rows from this one on are the same problems as before, some of them at other places.
void ProblemsModel::tellMoved(const std::vector<QString>& oldPlaces, std::size_t firstRow)
{
    std::optional<std::size_t> first;
    std::size_t last = 0;
    for (std::size_t i = 0; i < oldPlaces.size(); ++i) {
        if (m_rows[firstRow + i].place == oldPlaces[i])
            continue;
        first = first.value_or(firstRow + i);
        last = firstRow + i;
    }
    if (first)
        emit dataChanged(
            index(static_cast<int>(*first)), index(static_cast<int>(last)), {PlaceRole, Qt::AccessibleTextRole});
}

/// The first `head` and the last `tail` rows are the same problems; their places, ranges and edits may be others.
void ProblemsModel::replaceRows(std::vector<Row> rows, std::size_t head, std::size_t tail)
{
    const std::size_t oldEnd = m_rows.size() - tail;
    const std::size_t newEnd = rows.size() - tail;
    const auto at = [](auto& list, std::size_t index) { return list.begin() + static_cast<std::ptrdiff_t>(index); };
    if (oldEnd > head) {
        beginRemoveRows({}, static_cast<int>(head), static_cast<int>(oldEnd) - 1);
        m_rows.erase(at(m_rows, head), at(m_rows, oldEnd));
        endRemoveRows();
    }
    if (newEnd > head) {
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(newEnd) - 1);
        m_rows = std::move(rows);
        endInsertRows();
    } else {
        m_rows = std::move(rows);
    }
}

int ProblemsModel::count(Severity severity) const
{
    return static_cast<int>(std::count_if(
        m_rows.begin(), m_rows.end(), [severity](const Row& row) { return row.diagnostic.severity == severity; }));
}

} // namespace hookbench
