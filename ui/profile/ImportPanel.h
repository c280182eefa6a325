// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/bulk/BulkResult.h"
#include "clevertap/RecordIndex.h"
#include "common/LatestJob.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QTableView;

namespace hookbench {

class ImportFindings;
class ImportModel;
class MessageLine;
class Session;

/// Looks into a file of profiles before anything is taken: its records as a table, and what is wrong with them. One
/// record can be tried in the preview, or kept as a sample of the workspace. The file is gone through on a worker; the
/// first rows are there at once.
class ImportPanel : public QWidget {
    Q_OBJECT

public:
    ImportPanel(Session* session, const QString& path, QWidget* parent = nullptr);
    ~ImportPanel() override;

signals:
    void closed(); ///< the user is done with it

private:
    /// What the worker found since it last told.
    struct Piece {
        std::vector<RecordBlock> blocks;
        BulkResult findings;
        int percent = 0;
    };

    void makeLayout(const QString& path);
    void start(const QString& path);
    void take(const Piece& piece);
    void finish(const std::vector<Diagnostic>& findings);
    void showFindings();
    void updateButtons();
    void tryRecord();
    void keepRecords();
    static BulkResult findingsOf(const ProfileReader& reader, const RecordBatch& batch);

    Session* m_session;
    ImportModel* m_model;
    QTableView* m_table;
    QLabel* m_format;
    MessageLine* m_state;
    ImportFindings* m_findingRows;
    QListView* m_findings;
    QPushButton* m_try;
    QPushButton* m_keep;
    BulkResult m_found;
    LatestJob m_reading;
};

} // namespace hookbench
