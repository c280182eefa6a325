// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/SampleStripModel.h"

#include "profile/SampleName.h"
#include "session/Session.h"
#include "theme/Theme.h"

namespace hookbench {

namespace {

bool isFailure(SampleOutcome outcome)
{
    return outcome == SampleOutcome::Invalid || outcome == SampleOutcome::Failed;
}

QIcon iconOf(const std::optional<SampleOutcome>& outcome)
{
    if (!outcome)
        return themeIcon(QStringLiteral("info"), Tone::Muted);
    switch (*outcome) {
    case SampleOutcome::Valid:
        return themeIcon(QStringLiteral("circle-check"), Tone::Good);
    case SampleOutcome::Aborted:
        return themeIcon(QStringLiteral("circle-stop"), Tone::Attention);
    case SampleOutcome::Invalid:
    case SampleOutcome::Failed:
        break;
    }
    return themeIcon(QStringLiteral("circle-x"), Tone::Bad);
}

QString wordsOf(const std::optional<SampleOutcome>& outcome)
{
    if (!outcome)
        return SampleStripModel::tr("not looked at yet");
    switch (*outcome) {
    case SampleOutcome::Valid:
        return SampleStripModel::tr("valid payload");
    case SampleOutcome::Invalid:
        return SampleStripModel::tr("invalid payload");
    case SampleOutcome::Aborted:
        return SampleStripModel::tr("gets nothing, as the body says");
    case SampleOutcome::Failed:
        break;
    }
    return SampleStripModel::tr("gets nothing: rendering fails");
}

} // namespace

SampleStripModel::SampleStripModel(Session* session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    connect(session, &Session::listsChanged, this, &SampleStripModel::takeSamples);
    connect(session, &Session::workspaceReplaced, this, &SampleStripModel::takeSamples);
    connect(session, &Session::summaryChanged, this, &SampleStripModel::takeOutcomes);
    takeSamples();
}

void SampleStripModel::takeSamples()
{
    beginResetModel();
    m_rows = static_cast<int>(m_session->workspace().profiles.size());
    m_outcomes = m_session->summary().outcomes;
    endResetModel();
}

/// Those of a count under way stay until it is done: they are right for most samples.
void SampleStripModel::takeOutcomes()
{
    const SampleSummary summary = m_session->summary();
    if (summary.isRunning || summary.outcomes == m_outcomes)
        return;
    m_outcomes = summary.outcomes;
    if (m_rows > 0)
        emit dataChanged(index(0), index(m_rows - 1));
}

int SampleStripModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

std::optional<SampleOutcome> SampleStripModel::outcomeOf(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return at < m_outcomes.size() ? std::optional(m_outcomes[at]) : std::nullopt;
}

QVariant SampleStripModel::data(const QModelIndex& index, int role) const
{
    const auto& profiles = m_session->workspace().profiles;
    const auto at = static_cast<std::size_t>(index.row());
    if (!index.isValid() || at >= profiles.size())
        return {};
    switch (role) {
    case Qt::DecorationRole:
        return iconOf(outcomeOf(index.row()));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(shownName(profiles[at], index.row() + 1), wordsOf(outcomeOf(index.row())));
    default:
        return {};
    }
}

int SampleStripModel::nextFailing(int row) const
{
    for (int step = 1; step <= m_rows; ++step) {
        const int at = (row + step) % m_rows;
        const auto outcome = outcomeOf(at);
        if (outcome && isFailure(*outcome))
            return at;
    }
    return -1;
}

} // namespace hookbench
