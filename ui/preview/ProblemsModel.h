// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Diagnostic.h"

#include <QAbstractListModel>

#include <vector>

namespace hookbench {

class PlaceNames;

/// The findings of the latest preview, one a row, in the order of their places. A new set changes only the rows that
/// differ, and of those that merely moved in the text only the place, so that a key press costs little and selection
/// and scroll position live on while one types.
class ProblemsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        PlaceRole = Qt::UserRole, ///< QString, such as "3:22 in the body"
        HintRole, ///< QString; may be empty
        SeverityRole, ///< int, a Severity
        ButtonRole, ///< QString, the text of the row's button; empty where it has none
        CodeRole, ///< QString
        SectionRole, ///< int, for sectionName()
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    void setProblems(const std::vector<Diagnostic>& problems, PlaceNames names);

    /// What the place belongs to, such as the body or the webhook.
    static QString sectionName(int section);

    const Diagnostic& problem(int row) const { return m_rows[static_cast<std::size_t>(row)].diagnostic; }
    int count(Severity severity) const;

private:
    struct Row {
        Diagnostic diagnostic;
        QString place;
        QString message;
        QString hint;
        bool isSameProblem(const Row& other) const;
    };
    QString spoken(const Row& row) const;
    void replaceRows(std::vector<Row> rows, std::size_t head, std::size_t tail);
    void tellMoved(const std::vector<QString>& oldPlaces, std::size_t firstRow);

    std::vector<Row> m_rows;
};

} // namespace hookbench
