// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/import/TableColumn.h"

#include <QAbstractTableModel>

#include <string>
#include <vector>

namespace hookbench {

/// What becomes of each column of a table, a row each: taken or not, some of its values, where they go, their type and
/// the form of a date or a list. Every change that makes sense goes out as changed().
class ColumnsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, TargetColumn, TypeColumn, FormColumn, ValuesColumn, ColumnCount };
    enum Role { KindRole = Qt::UserRole }; ///< int of TableColumn::Kind; settable

    explicit ColumnsModel(QObject* parent = nullptr);

    /// `rows` are cells of the first rows of the file, `guessed` what the columns seem to be.
    void setTable(const std::vector<std::string>& header, const std::vector<std::vector<std::string>>& rows,
        std::vector<TableColumn> columns, std::vector<TableColumn> guessed);
    const std::vector<TableColumn>& columns() const { return m_columns; }

    void reset(); ///< to what was found by look
    /// Makes it the one column that the system property Identity comes from.
    void useAsIdentity(int row);
    bool isIdentity(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static QString kindName(TableColumn::Kind kind);
    /// The separators to choose from, 0 (brackets) among them, and how they are called.
    static const std::vector<char>& separators();
    static QString separatorName(char separator);

signals:
    void changed();
    void refused(const QString& reason); ///< nothing changed, and why

private:
    bool putTarget(TableColumn& column, const QString& text);
    bool putForm(TableColumn& column, const QString& text);
    void putKind(std::size_t row, TableColumn::Kind kind);
    bool isKnown(std::size_t row) const { return row < m_columns.size(); }
    bool isHidden(std::size_t row) const;
    QString formText(const TableColumn& column) const;
    void tell(int row);

    std::vector<std::string> m_header;
    std::vector<std::vector<std::string>> m_cells; ///< by column, without empty ones
    std::vector<TableColumn> m_columns;
    std::vector<TableColumn> m_guessed;
};

} // namespace hookbench
