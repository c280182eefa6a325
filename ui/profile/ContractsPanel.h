// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/LatestJob.h"
#include "profile/ContractRows.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace hookbench {

class ContractForm;
class ContractsModel;
class FieldNote;
class Session;

/// What the fields of customers and events may hold: stated, changed, guessed from the samples, or left open. Which
/// samples keep it is counted on a worker.
class ContractsPanel : public QWidget {
    Q_OBJECT

public:
    /// The session has to outlive it.
    explicit ContractsPanel(Session* session, QWidget* parent = nullptr);

    /// Goes to the property, stated or not.
    void showField(const std::string& path);

private:
    QTableView* makeTable();
    QWidget* makeButtons();
    void connectParts();
    void refresh();
    void showRows(std::vector<ContractRow> rows);
    void showCurrent();
    void choose(const std::string& path);
    const ContractRow* current() const;
    void edit(const std::string& path, const FieldContract& contract, const QString& typedInto);
    void rename(const std::string& from, const std::string& to);
    void addNew();
    void resetCurrent();
    void guess();
    void showBreaker();

    Session* m_session;
    ContractsModel* m_model;
    QTableView* m_table = nullptr;
    ContractForm* m_form;
    FieldNote* m_note;
    QPushButton* m_reset;
    QPushButton* m_guess;
    std::string m_current; ///< path of the row shown in the form
    bool m_isNew = false; ///< the form waits for the path of a new one
    LatestJob m_counting;
};

} // namespace hookbench
