// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/import/TableColumn.h"

#include <QWidget>

#include <cstdint>
#include <vector>

class QCheckBox;
class QLabel;
class QListView;
class QProgressBar;
class QPushButton;
class QTabWidget;

namespace hookbench {

class ImportFindings;
class MessageLine;
class RecordFile;
class RecordsTable;
class RecordsView;
class Session;

/// Looks into a file of profiles before anything is taken: its records as a table, what is wrong with them and, where
/// they are rows of a table, what becomes of its columns. One record can be tried in the preview, or kept as a sample
/// of the workspace. The file is gone through on a worker; the first rows are there at once, and Cancel spares the
/// rest.
class ImportPanel : public QWidget {
    Q_OBJECT

public:
    /// `columns` are what was made of the columns of this file before; none for what they seem to be.
    ImportPanel(
        Session* session, const QString& path, const std::vector<TableColumn>& columns = {}, QWidget* parent = nullptr);
    ~ImportPanel() override;

signals:
    void checkRequested(); ///< the campaign is to be checked with all records
    void closed(); ///< the user is done with it
    void editRequested(const QString& id); ///< a profile that was made a sample of the workspace
    void columnsEdited(const std::vector<hookbench::TableColumn>& columns);

private:
    void makeLayout(const QString& path);
    QLayout* makeFooter();
    void connectParts();
    void start(const QString& path, const std::vector<TableColumn>& columns);
    void showProgress();
    void showState();
    void cancel();
    void showFindings();
    void updateButtons();
    void tryRecord();
    void keepRecords();
    void editRecord();
    QString keepRecord(int row);

    Session* m_session;
    RecordFile* m_file;
    RecordsView* m_records;
    RecordsTable* m_table; ///< of m_records
    QTabWidget* m_tabs;
    QLabel* m_format;
    MessageLine* m_state;
    ImportFindings* m_findingRows;
    QListView* m_findings;
    QPushButton* m_try;
    QCheckBox* m_anonymise;
    QPushButton* m_keep;
    QPushButton* m_edit;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    std::uint64_t m_seed; ///< of those who are put in place of the file's customers
};

} // namespace hookbench
