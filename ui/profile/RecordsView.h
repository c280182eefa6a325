// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clevertap/RecordQuery.h"
#include "profile/RecordFile.h"
#include "theme/Theme.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLineEdit;
class QPushButton;
class QSplitter;
class QToolButton;

namespace hookbench {

class FieldChooser;
class RecordFilterBar;
class RecordQueries;
class RecordsTable;

/// All records of a file as a table: sorted by any column, filtered by any field, searched, with the columns that are
/// wanted. However large the file is, sorting, filtering and searching go on on a worker and may be cancelled; what was
/// shown stays until they are done.
class RecordsView : public QWidget {
    Q_OBJECT

public:
    /// The file outlives this.
    explicit RecordsView(RecordFile* file, QWidget* parent = nullptr);

    /// The file is open: shows its first fields.
    void start();
    RecordsTable* table() const { return m_table; }
    RecordQueries* queries() const { return m_queries; }
    /// Makes it the current one. Where a filter hides it, the filter stays and nothing happens.
    void goToRecord(std::size_t record);

signals:
    void told(hookbench::Tone tone, const QString& text); ///< what came of a search
    void rowsChanged(); ///< other records are shown

private:
    QWidget* makeBar();
    void connectFile();
    void connectParts();
    void addShortcuts();
    void sort(const std::optional<RecordField>& by, bool isDescending);
    void runQuery();
    void find(int step);
    void showFound(std::optional<std::size_t> row);
    std::vector<RecordField> firstFields() const;
    void toggleChooser(bool isShown);
    void makeChooser();

    RecordFile* m_file;
    RecordQueries* m_queries;
    RecordsTable* m_table;
    QSplitter* m_parts;
    QLineEdit* m_search;
    QToolButton* m_previous;
    QToolButton* m_next;
    QPushButton* m_fields;
    RecordFilterBar* m_filters;
    FieldChooser* m_chooser = nullptr; ///< while it is open
    RecordQuery m_query;
    QString m_sought;
};

} // namespace hookbench
