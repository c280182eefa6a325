// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QHBoxLayout;
class QPushButton;
class QTableView;

namespace hookbench {

/// A table whose rows the user adds, edits in place and removes (button or Delete). What adding and removing means is up
/// to the owner of the model.
class EditableTable : public QWidget {
    Q_OBJECT

public:
    /// The model has to outlive the table.
    EditableTable(QAbstractItemModel* model, const QString& accessibleName, QWidget* parent = nullptr);

    QTableView* view() const { return m_view; }
    /// Further buttons go behind Add and Remove.
    QHBoxLayout* buttonRow() const { return m_buttons; }
    int currentRow() const; ///< -1 if none
    /// Selects the cell and begins to edit it.
    void editCell(int row, int column);

signals:
    void addRequested();
    void removeRequested(const QList<int>& rows); ///< descending
    void currentRowChanged(int row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void requestRemoval();

    QTableView* m_view;
    QHBoxLayout* m_buttons;
    QPushButton* m_remove;
};

} // namespace hookbench
