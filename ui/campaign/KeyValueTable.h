// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Campaign.h"

#include <QWidget>

namespace hookbench {

class EditableTable;
class KeyValueTableModel;
class Session;

/// One of the key-value lists of the selected campaign: edits go to the session.
class KeyValueTable : public QWidget {
    Q_OBJECT

public:
    KeyValueTable(Session* session, std::vector<KeyValue> Campaign::*list, const QString& accessibleName,
        QWidget* parent = nullptr);

    void editCell(int row, int column);

private:
    void addRow();
    void removeRows(const QList<int>& rows);
    void setPairs(const std::vector<KeyValue>& pairs);
    void refresh();

    Session* m_session;
    std::vector<KeyValue> Campaign::*m_list;
    KeyValueTableModel* m_model;
    EditableTable* m_table;
};

} // namespace hookbench
