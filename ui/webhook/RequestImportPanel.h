// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/ImportedRequest.h"
#include "exchange/import/WebhookMaker.h"

#include <QWidget>

#include <vector>

class QListView;
class QPlainTextEdit;
class QPushButton;
class QStandardItemModel;

namespace hookbench {

class MessageLine;
class SecretStore;
class Session;

/// Makes webhooks and campaigns of pasted or dropped text: curl commands, a .http file, a Postman collection. Shows
/// what would be made and what cannot be taken over, before anything is added; then it is one step to undo. What gives
/// access goes to the secret store, not into a file.
class RequestImportPanel : public QWidget {
    Q_OBJECT

public:
    /// Both have to outlive it.
    RequestImportPanel(Session* session, SecretStore& secrets, QWidget* parent = nullptr);

    void setText(const QString& text);

signals:
    void fileRequested(); ///< a file has to be chosen
    void closed(); ///< the user is done with it
    void added(const QString& webhook); ///< id of the first one

private:
    void makeLayout();
    QLayout* makeResult();
    QLayout* makeFooter();
    void read();
    void showRequests();
    void showChosen();
    void showFindings();
    void addFinding(const Diagnostic& finding);
    void goToFinding(const QModelIndex& index);
    void updateState();
    std::vector<std::size_t> checkedRequests() const;
    void add();
    bool keepSecrets(const MadeWebhook& made);

    Session* m_session;
    SecretStore& m_secrets;
    ImportedRequests m_imported;
    QPlainTextEdit* m_source;
    QStandardItemModel* m_requests;
    QListView* m_list;
    QPlainTextEdit* m_preview;
    QStandardItemModel* m_findings;
    QListView* m_findingList;
    MessageLine* m_state;
    QPushButton* m_add;
};

} // namespace hookbench
