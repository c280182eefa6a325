// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/RecordFile.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;
class QToolButton;

namespace hookbench {

class ColumnsModel;
class MessageLine;

/// Says what becomes of the columns of a table, beside what one of its rows becomes by it. Every change counts for the
/// file at once.
class ColumnsEditor : public QWidget {
    Q_OBJECT

public:
    /// The file is a table and outlives this.
    explicit ColumnsEditor(RecordFile* file, QWidget* parent = nullptr);

signals:
    void columnsEdited(const std::vector<hookbench::TableColumn>& columns);

private:
    QWidget* makeTable();
    QWidget* makePreview();
    void take();
    void updateButtons();
    void step(int by);
    void showPreview();

    RecordFile* m_file;
    ColumnsModel* m_model;
    QTableView* m_table;
    QPushButton* m_identity;
    QPushButton* m_reset;
    QToolButton* m_previous;
    QToolButton* m_next;
    QLabel* m_number;
    QPlainTextEdit* m_profile;
    MessageLine* m_state;
    std::size_t m_shown = 0; ///< record of the file's beginning
};

} // namespace hookbench
