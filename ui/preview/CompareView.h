// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/LatestJob.h"
#include "preview/ComparedPayloads.h"
#include "preview/PayloadComparison.h"
#include "session/Preview.h"

#include <QWidget>

#include <memory>

class QLabel;
class QStackedLayout;
class QTableView;

namespace hookbench {

class DifferencesModel;
class IdCombo;
class Session;

/// In what the payload shown differs from another sample's, that of the published version, or one that was sent: place
/// by place, read only. Compares on a worker, and only while it is visible.
class CompareView : public QWidget {
    Q_OBJECT

public:
    /// Both have to outlive it. Without a history nothing is compared with what was sent.
    explicit CompareView(Session* session, const History* history = nullptr, QWidget* parent = nullptr);

signals:
    /// The tag that made the value of the chosen row.
    void placeActivated(const hookbench::Place& place);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeBar();
    QTableView* makeTable();
    QWidget* makeNote();
    void fillChoices();
    void refresh();
    void compare();
    void showComparison(const PayloadComparison& comparison, const QString& otherName);
    void say(const QString& sentence);
    void activate(const QModelIndex& index);

    Session* m_session;
    ComparedPayloads m_payloads;
    DifferencesModel* m_model;
    IdCombo* m_choice;
    QLabel* m_count;
    QLabel* m_note;
    QTableView* m_table = nullptr;
    QStackedLayout* m_stack;
    QString m_chosen; ///< the user's, kept while it is there
    bool m_isStale = true; ///< not compared since the last change
    quint64 m_runs = 0;
    LatestJob m_job;
};

} // namespace hookbench
