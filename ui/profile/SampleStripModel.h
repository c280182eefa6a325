// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/SampleTally.h"

#include <QAbstractListModel>

namespace hookbench {

class Session;

/// Every sample profile with what the campaign gives for it (and the selected event): an icon to look at, words for
/// screen readers and tool tips.
class SampleStripModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// The session has to outlive it.
    explicit SampleStripModel(Session* session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    /// The next profile behind this row, going round, that gets no valid payload though it should; -1 if there is none.
    int nextFailing(int row) const;

private:
    void takeOutcomes();
    void takeSamples();
    std::optional<SampleOutcome> outcomeOf(int row) const;

    Session* m_session;
    int m_rows = 0;
    std::vector<SampleOutcome> m_outcomes;
};

} // namespace hookbench
