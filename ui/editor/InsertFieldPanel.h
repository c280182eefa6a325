// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "completion/FieldTag.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;
class QPushButton;
class QSortFilterProxyModel;

namespace hookbench {

class BodyInserter;
class CodeView;
class FieldChoices;
class Session;

/// Picks a field, what to print where it is missing, and the form of a date; shows the tag that this makes and what it
/// gives for the sample on screen; and puts it into the body at the caret, by its button or by Enter.
class InsertFieldPanel : public QWidget {
    Q_OBJECT

public:
    /// Session, body and inserter have to outlive it.
    InsertFieldPanel(Session* session, CodeView* body, BodyInserter* inserter, QWidget* parent = nullptr);

signals:
    void inserted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeList();
    void makeForm(QFormLayout* form);
    void showFields();
    void showChosen();
    void showResult();
    void insert();
    QModelIndex chosen() const;
    FieldTag tag() const;

    Session* m_session;
    BodyInserter* m_inserter;
    FieldChoices* m_fields;
    QSortFilterProxyModel* m_found;
    QLineEdit* m_search;
    QListView* m_list;
    QLineEdit* m_fallback;
    QComboBox* m_dateForm;
    QCheckBox* m_isMadeSafe;
    QLabel* m_tag;
    QLabel* m_resultFor;
    QLabel* m_result;
    QPushButton* m_insert;
};

} // namespace hookbench
