// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/bulk/BulkText.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>

#include <memory>
#include <vector>

namespace hookbench {

/// What a check of many profiles found: one row a problem, or a shape of payload where there are several, and below it
/// the first profiles of it. Rows are only ever added while a check runs, so that selection and opened rows stay.
class BulkModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { ProblemColumn, PlaceColumn, CountColumn, ColumnCount };
    enum Role {
        SeverityRole = Qt::UserRole, ///< int, a Severity; shapes come last
        CodeRole, ///< QString; empty for shapes
        CountRole, ///< qulonglong
    };

    using QAbstractItemModel::QAbstractItemModel;
    ~BulkModel() override;

    /// What the rows show from now on, none at first. Places count in `body`.
    void begin(const std::string& body, ProfileNames nameOf);
    /// A later result of the same check. Not null.
    void setResult(std::shared_ptr<const BulkResult> result);
    /// Null before the first one.
    const std::shared_ptr<const BulkResult>& result() const { return m_result; }

    /// The finding of a row or of the row above it; nullptr for shapes.
    const FindingGroup* group(const QModelIndex& index) const;
    /// The profile of a row, of a problem the first one; nullptr where none was kept.
    const ProfileWindow::Record* record(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        bool isShape = false;
        std::size_t at = 0; ///< in the groups or the shapes
        QString text;
        QString hint;
        QString place;
        QString code;
        int severity = 0;
        std::size_t count = 0;
        std::vector<std::size_t> profiles; ///< numbers
    };
    Row rowOf(const FindingGroup& group, std::size_t at) const;
    Row rowOf(const PayloadShapes::Shape& shape, std::size_t at) const;
    void update(Row& row, int number);
    void addRow(Row row);
    QString nameOf(std::size_t profile) const;
    QVariant profileData(std::size_t profile, int column, int role) const;
    QVariant rowData(const Row& row, int column, int role) const;
    const Row& rowAt(const QModelIndex& index) const;

    std::string m_body;
    ProfileNames m_nameOf;
    std::shared_ptr<const BulkResult> m_result;
    std::vector<Row> m_rows;
    std::size_t m_groups = 0; ///< that have a row
    std::size_t m_shapes = 0;
};

/// Errors first, else in the order in which they were found: nothing jumps while more is found.
class BulkOrder : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
};

} // namespace hookbench
