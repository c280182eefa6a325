// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clevertap/RecordQuery.h"

#include <QMap>
#include <QTableView>

#include <memory>
#include <optional>
#include <vector>

class QAction;

namespace hookbench {

class ImportModel;

/// The table of a file's records: its columns can be moved, widened and hidden, and keep their widths whichever others
/// come and go. What a click or a key asks of the rows goes out as a signal.
class RecordsTable : public QTableView {
    Q_OBJECT

public:
    explicit RecordsTable(QWidget* parent = nullptr);

    ImportModel* records() const { return m_model; }
    /// The columns as the user ordered them.
    std::vector<RecordField> shownFields() const;
    void showFields(const std::vector<RecordField>& fields);
    void showSorting(const std::optional<RecordField>& by, bool isDescending);
    /// Makes it the current cell and scrolls there.
    void goTo(int row, int column);
    void showRows(const std::shared_ptr<const RecordRows>& rows);

signals:
    void sortRequested(const std::optional<hookbench::RecordField>& by, bool isDescending);
    void filterRequested(const hookbench::FieldCondition& condition);
    void fieldsChanged(); ///< a column was hidden

private:
    void makeLook();
    void makeActions();
    void addAction(const QString& name, const QString& text, const QKeySequence& key, void (RecordsTable::*handler)());
    std::optional<RecordField> currentField() const;
    void sortByColumn(int column);
    void sortUp();
    void sortDown();
    void unsort();
    void filterByValue();
    void hideColumn();

    ImportModel* m_model;
    std::optional<RecordField> m_sortedBy;
    bool m_isDescending = false;
    QMap<QString, int> m_widths; ///< of columns, by the name of the field
};

} // namespace hookbench
