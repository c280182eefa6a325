// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clevertap/RecordField.h"

#include <QWidget>

#include <vector>

class QListView;
class QPushButton;
class QSortFilterProxyModel;

namespace hookbench {

class FieldChooserModel;

/// Chooses which fields of records are columns, and their order: tick, Alt+Up, Alt+Down. Every change counts at once.
class FieldChooser : public QWidget {
    Q_OBJECT

public:
    FieldChooser(const std::vector<RecordField>& shown, const std::vector<RecordField>& all, QWidget* parent = nullptr);

signals:
    void fieldsChosen(const std::vector<hookbench::RecordField>& fields);
    void defaultRequested(); ///< the columns that there are at first

private:
    QPushButton* makeMove(
        const QString& objectName, const QString& icon, const QString& name, const QKeySequence& key, int by);
    void move(int by);

    FieldChooserModel* m_model;
    QSortFilterProxyModel* m_found;
    QListView* m_list;
};

} // namespace hookbench
